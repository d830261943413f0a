import { UsageError } from "./usage-error.ts";

/** Asks somebody at a terminal. Rejects with `Cancelled` where they end it. */
export interface Prompts {
  begin(title: string): void;
  /** One line; empty where it is optional and nothing was said. */
  line(question: Question): Promise<string>;
  /** Lines until an empty one. */
  lines(question: Question): Promise<readonly string[]>;
  choose<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
  ): Promise<Value>;
  end(message: string): void;
}

export interface Question {
  readonly message: string;
  readonly hint: string;
  readonly required?: boolean;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export class Cancelled extends UsageError {
  constructor() {
    super("Cancelled: nothing was written");
  }
}
