import type { ErrorObject } from "ajv";
import type { Slice, SlicedOperation } from "../openapi/description.ts";
import type { Validator } from "../openapi/validator.ts";

/** Something that the stand-in said and GitHub would not: a fault of the stand-in, never of who talks to it. */
export interface Violation {
  /** Operation and status, webhook name, or GraphQL field. */
  readonly where: string;
  readonly problem: string;
}

export interface Referee {
  readonly violations: Violation[];
  readonly checkResponse: (
    operation: SlicedOperation,
    status: number,
    body: unknown,
  ) => void;
  readonly checkWebhook: (
    event: string,
    action: string | undefined,
    payload: object,
  ) => void;
}

/** Beyond what an operation's own description lists, any of them can be answered so. */
const ALWAYS = new Set([
  301, 304, 307, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503,
]);

export function createReferee(slice: Slice, validator: Validator): Referee {
  const violations: Violation[] = [];
  const note = (where: string, errors: readonly ErrorObject[]) => {
    for (const { instancePath, message = "", params } of errors)
      violations.push({
        where,
        problem: `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
      });
  };
  return {
    violations,
    checkResponse: (operation, status, body) => {
      const where = `${operation.id} ${status}`;
      const schema =
        operation.responses[status] ??
        (ALWAYS.has(status) ? schemaOfErrors(status) : undefined);
      if (schema === undefined && !(status in operation.responses))
        violations.push({ where, problem: "GitHub never answers so" });
      else if (schema === undefined || schema === null) {
        if (body !== undefined)
          violations.push({ where, problem: "GitHub sends no body" });
      } else
        note(where, validator.check(schema, JSON.parse(JSON.stringify(body))));
    },
    checkWebhook: (event, action, payload) => {
      const name = [event, ...(action === undefined ? [] : [action])]
        .join("-")
        .replaceAll("_", "-");
      const schema = slice.webhooks[name];
      if (schema === undefined)
        violations.push({
          where: name,
          problem: "GitHub sends no such webhook",
        });
      else
        note(
          `webhook ${name}`,
          validator.check(schema, JSON.parse(JSON.stringify(payload))),
        );
    },
  };
}

function schemaOfErrors(status: number) {
  if (status === 304) return null;
  return { $ref: "#/components/schemas/basic-error" };
}
