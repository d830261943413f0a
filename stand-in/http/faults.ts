import { setTimeout as sleep } from "node:timers/promises";

/** What goes wrong, at which requests, how often. */
export interface Fault {
  readonly method?: string;
  /** Of the path below the API's root: exactly, or by a pattern. */
  readonly path?: string | RegExp;
  /** GitHub's operation id, as in `checks/create`; `graphql` for all of GraphQL. */
  readonly operation?: string;
  /** Part of the text of a GraphQL query or mutation: its name, or a field of it. */
  readonly query?: string;
  /** Part of what the request sends: a name among the variables of a query. */
  readonly sent?: string;
  /** How many requests meet it; one where nothing is said, all of them with `Infinity`. */
  readonly times?: number;
  /** How many matching requests are spared before. */
  readonly after?: number;
  /** Undefined only delays. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The connection breaks instead of an answer. */
  readonly reset?: boolean;
  readonly delayMs?: number;
  /** GitHub does what was asked, and the answer is the fault all the same; a delay comes in between. */
  readonly done?: boolean;
}

export interface Faulty {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly query: string | undefined;
  readonly text: string;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that this request meets, which it uses up. */
  readonly next: (request: Faulty) => Fault | undefined;
  /** Faults that something has yet to meet; one for all requests is done with the first. */
  readonly left: () => readonly Fault[];
}

export function createFaults(): Faults {
  const waiting: {
    fault: Fault;
    spared: number;
    times: number;
    met: boolean;
  }[] = [];
  return {
    add: (fault) => {
      waiting.push({
        fault,
        spared: fault.after ?? 0,
        times: fault.times ?? 1,
        met: false,
      });
    },
    clear: () => {
      waiting.length = 0;
    },
    next: (request) => {
      for (const entry of waiting) {
        if (!meets(entry.fault, request)) continue;
        if (entry.spared > 0) {
          entry.spared -= 1;
          continue;
        }
        entry.times -= 1;
        entry.met = true;
        if (entry.times <= 0) waiting.splice(waiting.indexOf(entry), 1);
        return entry.fault;
      }
      return undefined;
    },
    left: () =>
      waiting
        .filter((entry) => !entry.met || entry.times < Infinity)
        .map(({ fault }) => fault),
  };
}

export async function wait(fault: Fault | undefined): Promise<void> {
  if (fault?.delayMs === undefined) return;
  await sleep(fault.delayMs, undefined, { ref: false });
}

function meets(fault: Fault, request: Faulty): boolean {
  const { method, path, operation, query, sent } = fault;
  if (method !== undefined && method !== request.method) return false;
  if (operation !== undefined && operation !== request.operation) return false;
  if (query !== undefined && request.query?.includes(query) !== true)
    return false;
  if (sent !== undefined && !request.text.includes(sent)) return false;
  if (path === undefined) return true;
  return typeof path === "string"
    ? path === request.path
    : path.test(request.path);
}
