import type { Route } from "./route.ts";

export interface HealthOptions {
  /** Rejects while the queue cannot be reached. */
  readonly ping: () => Promise<void>;
  readonly readMetrics: () => Promise<{
    readonly text: string;
    readonly type: string;
  }>;
}

/** What an operator asks: does it run, does it take work, how much has it done. */
export function healthRoutes({
  ping,
  readMetrics,
}: HealthOptions): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/",
      answer: () => ({
        status: 200,
        body: "Specgate holds a team to its own spec process. It is a GitHub App: people meet it on their pull requests",
      }),
    },
    {
      method: "GET",
      path: "/ping",
      answer: () => ({ status: 200, body: "PONG" }),
    },
    {
      method: "GET",
      path: "/healthz",
      answer: () => ({ status: 200, body: "ok" }),
    },
    {
      method: "GET",
      path: "/readyz",
      async answer() {
        try {
          await ping();
          return { status: 200, body: "ok" };
        } catch {
          return { status: 503, body: "The queue does not answer" };
        }
      },
    },
    {
      method: "GET",
      path: "/metrics",
      async answer() {
        const { text, type } = await readMetrics();
        return { status: 200, body: text, type };
      },
    },
  ];
}
