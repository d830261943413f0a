import type { KnownRefs } from "../policy/resolve-spec-link.ts";
import type { Repository } from "../policy/snapshot.ts";
import type { SpecReport } from "../spec-report.ts";
import type { Manual } from "./manual.ts";

/** Everything a command decides from. What its manual does not say it reads may be left empty. */
export interface CommandContext {
  readonly actor: Actor;
  readonly subject: Subject;
  readonly templates: readonly TemplateChoice[];
  readonly specs: readonly SpecStanding[];
  /** What the check run says, in a phrase of plain text; undefined where there is none, as on issues. */
  readonly verdict: string | undefined;
  /** What is left to do, most urgent first, in the words of the check run. */
  readonly nextSteps: readonly string[];
  /** The open pull request that writes the spec of an issue. */
  readonly writtenIn: PullLink | undefined;
  /** Ids of all rules. */
  readonly rules: readonly string[];
  /** Of all commands. */
  readonly manuals: readonly Manual[];
}

export interface PullLink {
  readonly number: number;
  readonly url: string;
}

/** Who asks, as the collaborator-permission API has it. */
export interface Actor {
  readonly login: string;
  /** `admin`, `maintain`, `write`, `triage`, `read`, `none`, or the name of a custom role. */
  readonly roleName: string;
  /** What the role comes to: a custom role, too, is one of these. */
  readonly permission: "admin" | "write" | "read" | "none";
}

/** The issue or pull request that the comment stands on. */
export interface Subject {
  readonly kind: "issue" | "pull-request";
  readonly number: number;
  readonly title: string;
  /** Login; undefined where the account is gone. */
  readonly author: string | undefined;
  readonly isOpen: boolean;
  /** False for a pull request from a fork, whose branch the App cannot write. */
  readonly canPush: boolean;
  readonly repository: Repository;
  /** Branches that an address of a file may name; of an issue the default branch alone. */
  readonly refs: KnownRefs;
}

export interface TemplateChoice {
  readonly name: string;
  readonly title: string;
  /** Labels that the configuration maps to it: `spec:tech`. */
  readonly labels: readonly string[];
}

/** A spec that the issue or pull request stands on, as it is now. */
export interface SpecStanding {
  /** Absolute, pinned to the judged commit. */
  readonly url: string;
  readonly report: SpecReport;
  /** The pull request changes it or stands on it, so its fixes belong on the branch. */
  readonly isFixable: boolean;
}
