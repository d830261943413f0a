/** What is told about a command, and what keeps people from misusing it. Help, docs and permission checks come from this. */
export interface Manual {
  readonly name: string;
  /** Imperative, one line, no full stop. */
  readonly description: string;
  readonly permission: Permission;
  readonly parameters: readonly Parameter[];
  /** Whole lines. */
  readonly examples: readonly string[];
  /** Words that people try for it; each is answered with this command. */
  readonly triedAs: readonly string[];
  /** What `decide` looks at, beyond who asks and where. */
  readonly reads: readonly ("templates" | "specs")[];
}

/** Who may: anyone who can comment, or those with the triage role and above and the author of the issue or pull request. */
export type Permission = "anyone" | "triage-or-author";

export interface Parameter {
  /** As in the usage: `template` is shown as `<template>`. */
  readonly name: string;
  /** A phrase: "Name of the template". */
  readonly description: string;
  readonly required: boolean;
  /** One word; one or more; or, quoted or not, all that is left. */
  readonly takes: "word" | "words" | "text";
  /** Stands before the value, which may then come anywhere: `from`, `until`, `because`. */
  readonly keyword?: string;
  /** What the value behind the keyword looks like; a title may have a `from` of its own. */
  readonly pattern?: RegExp;
  /** In the usage, in place of `<name>`: `YYYY-MM-DD`. */
  readonly shown?: string;
}
