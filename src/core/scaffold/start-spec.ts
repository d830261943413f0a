import type { SpecDocument } from "../document/spec-document.ts";
import type { Template } from "../template/template.ts";
import { addPrompts } from "./add-prompts.ts";
import { carryPrd } from "./carry-prd.ts";
import { draftFromInputs } from "./draft-from-inputs.ts";
import { draftFromIssue } from "./draft-from-issue.ts";
import type { Issue } from "./issue.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import { renderSpec } from "./render-spec.ts";
import type { GivenInputs } from "./given-inputs.ts";
import { specInputs } from "./spec-inputs.ts";
import { placeSpec, type SpecPlace } from "./spec-path.ts";

import { workOfIssue } from "./work-of-issue.ts";

/** All that a spec on a branch can start from. */
export interface SpecStart {
  readonly template: Template;
  /** Undefined where nobody wrote one, as on the command line. */
  readonly issue: StartingIssue | undefined;
  /** In the place of the issue's title; has to be there where there is no issue. */
  readonly title: string | undefined;
  readonly prd: PrdToCarry | undefined;
  /** What a form, flags or prompts say beyond the issue. */
  readonly work: Omit<GivenInputs, "title">;
  /** Day of the label or command, as YYYY-MM-DD. */
  readonly date: string;
  /** Paths of all specs, those in open pull requests included, without one that was started from this issue. */
  readonly taken: readonly string[];
}

/** Without a number where it is a text that is on no tracker. */
export type StartingIssue = Issue & { readonly number: number | undefined };

export interface PrdToCarry {
  /** As the front matter is to name it. */
  readonly path: string;
  readonly document: SpecDocument;
  /** What the PRD follows, where that is known. */
  readonly template: Template | undefined;
}

export interface StartedSpec extends SpecPlace {
  readonly text: string;
  readonly title: string;
}

/** The file that a spec starts as, and where. Same start, same spec. */
export function startSpec(start: SpecStart): StartedSpec {
  const { template, issue, prd, date, taken } = start;
  const read =
    issue &&
    workOfIssue(draftFromIssue(issue, template, { date, title: start.title }));
  const fromIssue = read?.draft;
  const work = { ...read?.work, ...start.work };
  const inputs = specInputs.parse({
    title: fromIssue?.title ?? start.title,
    ...(prd && { prd: prd.path, ...carryPrd(prd.document, prd.template) }),
    ...work,
  });
  const fromInputs = draftFromInputs(inputs, template, {
    "last-updated": date,
  });
  const draft = fromIssue ? mergeDrafts(fromIssue, fromInputs) : fromInputs;
  const { title } = draft;
  const place = placeSpec(template, { title, issue: issue?.number, taken });
  return { ...place, title, text: renderSpec(addPrompts(draft, work)) };
}
