import type { TemplateSource } from "../core/template/template-source.ts";
import type { Engine, PullRequests, Sources } from "../tasks/ports.ts";
import type { Prompts } from "./prompts.ts";
import type { Parser } from "./check-options.ts";

/** What the command line needs of other rooms, each loaded when it is asked for: a check of one file has no use for a web server. */
export interface Parts {
  openEngine(options: EngineOptions): Promise<OpenEngine>;
  loadBuiltInTemplates(): Promise<readonly TemplateSource[]>;
  openGitHub(access: GitHubAccess): Promise<ReadableGitHub>;
  openPrompts(): Promise<Prompts>;
  serve(role: Role): Promise<void>;
}

export interface EngineOptions {
  /** How long one document may take. */
  readonly timeoutMs: number;
  readonly parser?: Parser;
  /** There are only a few files: no thread is started for what can do no harm. */
  readonly inline?: boolean;
  /** There are thousands of files: threads may take more memory, and are faster with it. */
  readonly many?: boolean;
  /** Where reports of earlier runs are kept; nowhere, where it is not said. */
  readonly cache?: CacheOptions;
}

export interface CacheOptions {
  readonly folder: string;
  /** The folder whose specs they are about. */
  readonly root: string;
}

export interface OpenEngine extends Engine {
  close(): Promise<void>;
}

/** How to ask GitHub: where, and as whom. */
export interface GitHubAccess {
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly baseUrl: string;
  readonly token: string;
}

export interface ReadableGitHub {
  readonly pullRequests: Pick<PullRequests, "read">;
  readonly sources: Sources;
}

/** `page` is the web page alone: no App, no credentials, no database. */
export const roles = ["web", "worker", "all", "page"] as const;

export type Role = (typeof roles)[number];
