import { ok, type Operations } from "../http/call.ts";

export const rateLimitOperations = {
  "rate-limit/get": {
    allowed: "public",
    serve: ({ world }) => {
      const reset = Math.floor(world.now().getTime() / 1000) + 3600;
      const budget = { limit: 5000, used: 1, remaining: 4999, reset };
      return ok({
        resources: {
          core: budget,
          search: { limit: 30, used: 0, remaining: 30, reset },
          graphql: budget,
        },
        rate: budget,
      });
    },
  },
} satisfies Partial<Operations>;
