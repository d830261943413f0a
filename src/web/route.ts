import type { IncomingMessage } from "node:http";

export interface Route {
  readonly method: "GET" | "POST";
  readonly path: string;
  answer(request: IncomingMessage): Promise<Answer> | Answer;
}

export interface Answer {
  readonly status: number;
  /** A text gets an end of line; bytes go out as they are. */
  readonly body: string | Uint8Array;
  /** Content type; plain text where it is left out. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
