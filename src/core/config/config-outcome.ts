import type { Config } from "./config.ts";
import type { Place } from "./yaml-place.ts";

/** Three ways of not having a configuration, kept apart because each asks for something else. */
export type ConfigOutcome =
  | { readonly kind: "absent" }
  | {
      readonly kind: "unreadable";
      readonly file: ConfigFile;
      readonly reason: string;
    }
  | {
      readonly kind: "invalid";
      readonly file: ConfigFile;
      readonly problems: readonly ConfigProblem[];
    }
  | {
      readonly kind: "valid";
      readonly file: ConfigFile;
      readonly config: Config;
      /** The base branch has a newer version with these problems; this is the last one without. */
      readonly newerProblems?: readonly ConfigProblem[];
      /** Of `configWarnings`, where they were asked for. */
      readonly warnings?: readonly ConfigProblem[];
    };

export interface ConfigFile {
  /** `acme/widgets`, or `acme/.github`. */
  readonly repository: string;
  readonly path: string;
}

export interface ConfigProblem extends Place {
  readonly message: string;
}
