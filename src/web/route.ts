import type { IncomingMessage } from "node:http";

export interface Route {
  readonly method: "GET" | "POST";
  readonly path: string;
  answer(request: IncomingMessage): Promise<Answer> | Answer;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Content type; plain text where it is left out. */
  readonly type?: string;
}
