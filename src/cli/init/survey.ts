import type { TemplateBy } from "../../core/template/template-source.ts";

/** What was found in a repository, as far as a configuration follows from it. Paths are from its root, with slashes. */
export interface Survey {
  readonly specs: readonly SurveyedSpec[];
  /** Top folders that hold source code. */
  readonly codeFolders: readonly string[];
  readonly bots: readonly SurveyedBot[];
}

export interface SurveyedSpec {
  readonly path: string;
  readonly template: string | null;
  readonly templateBy: TemplateBy;
}

export interface SurveyedBot {
  /** Login, with `[bot]` behind it. */
  readonly login: string;
  /** The file that says that it is at work here. */
  readonly because: string;
}
