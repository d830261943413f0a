import * as z from "zod/mini";

import { anchorsOf } from "../references/anchors.ts";
import { linksIn } from "../references/links-in.ts";
import type { LinkReference } from "../references/references.ts";
import { resolveTarget } from "../references/resolve-target.ts";
import { isThere } from "../references/surroundings.ts";
import { anchorProblem } from "./links/anchor-problem.ts";
import { hasCompany } from "./links/has-company.ts";
import { missingProblem } from "./links/missing-problem.ts";
import { missingSpecs } from "./links/missing-specs.ts";
import { quotePath } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { isInUnfilled } from "./unfilled/is-in-unfilled.ts";

/** A warning: a link breaks when somebody else moves a file, and a gate should not close on those who did not. */
export const linkBroken = defineRule({
  id: "link-broken",
  description: "Link only files and headings that are there",
  family: "links",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    const links = linksIn(document).filter(
      ({ target, at }) => target.startsWith("#") && !isInUnfilled(at, unfilled),
    );
    if (links.length === 0) return;
    const anchors = anchorsOf(document.tree);
    for (const link of links) {
      const anchor = resolveTarget(link.target, { path: "" })?.anchor ?? "";
      const problem = anchorProblem(link, anchor, anchors, "here");
      if (problem !== undefined) yield problem;
    }
  },

  *checkReferences({ references, surroundings, read }) {
    const { links } = references;
    if (!surroundings.isWhole && !hasCompany(references, surroundings)) return;
    const unseen: LinkReference[] = [];
    for (const link of links) {
      const found = resolveTarget(link.target, surroundings);
      if (found === undefined) continue;
      const is = isThere(surroundings, found.path);
      const isUnread =
        found.anchor !== undefined && surroundings.unread.has(found.path);
      if (is === undefined || isUnread) unseen.push(link);
      else if (!is) yield missingProblem(link, found.path, surroundings);
      else if (found.anchor !== undefined) {
        const anchors = read(found.path)?.anchors;
        const where = `in ${quotePath(found.path)}`;
        const problem =
          anchors && anchorProblem(link, found.anchor, anchors, where);
        if (problem !== undefined) yield problem;
      }
    }
    yield* missingSpecs(references, surroundings);
    const [first = links.at(-1)] = unseen;
    const count = unseen.length + references.leftOut;
    if (first !== undefined && count > 0) {
      yield {
        message: `Too many links to follow: ${count === 1 ? "one was" : `${count} were`} not looked at, from here on`,
        at: first.at,
        severity: "notice",
      };
    }
  },
});
