import type { Engine } from "../tasks/ports.ts";

/** What the command line needs of other rooms, each loaded when it is asked for: a check of one file has no use for a web server. */
export interface Parts {
  openEngine(options: EngineOptions): Promise<OpenEngine>;
  serve(role: Role): Promise<void>;
}

export interface EngineOptions {
  /** How long one document may take. */
  readonly timeoutMs: number;
}

export interface OpenEngine extends Engine {
  close(): Promise<void>;
}

export const roles = ["web", "worker", "all"] as const;

export type Role = (typeof roles)[number];
