import type { Severity } from "../core/finding.ts";

export const formats = ["text", "json", "sarif", "junit", "github"] as const;

export type Format = (typeof formats)[number];

export const parsers = ["native", "remark"] as const;

export type Parser = (typeof parsers)[number];

/** `specgate check`, as asked for on the command line. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly template?: string;
  readonly config?: string;
  readonly base?: string;
  /** Only what differs from the last commit, or from where this branch left `base`. */
  readonly changed?: boolean;
  readonly pr?: string;
  /** What a spec from standard input is called. */
  readonly stdinFilename?: string;
  readonly format: Format;
  /** Write the fixes that are certain. */
  readonly fix?: boolean;
  /** Show what `fix` would write. */
  readonly fixDryRun?: boolean;
  readonly failOn: Severity;
  readonly maxFindings?: number;
  /** Seconds. */
  readonly timeout: number;
  /** Whether reports of earlier runs are used, and kept. */
  readonly cache: boolean;
  /** The folder they are kept in; the system's own for such things, where it is not said. */
  readonly cacheLocation?: string;
  /** The fastest that loads, where it is not said. */
  readonly parser?: Parser;
}

/** Undefined where it is no whole number of things. */
export function readCount(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** More than 0 and at most an hour; undefined where it is not. */
export function readSeconds(text: string): number | undefined {
  const number = Number(text);
  return number > 0 && number <= 3600 ? number : undefined;
}
