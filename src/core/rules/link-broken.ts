import * as z from "zod/mini";

import { anchorsOf } from "../references/anchors.ts";
import { linksIn } from "../references/links-in.ts";
import type {
  LinkReference,
  References,
  SpecReference,
} from "../references/references.ts";
import { resolveTarget } from "../references/resolve-target.ts";
import { isThere, type Surroundings } from "../references/surroundings.ts";
import { pathsOfSpec } from "../references/wanted-surroundings.ts";
import { anchorProblem } from "./links/anchor-problem.ts";
import { missingProblem } from "./links/missing-problem.ts";
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
    for (const named of specsNamed(references, surroundings)) {
      yield {
        message: `There is no ${quotePath(named.target)}: write the path from the root of the repository, or from this file`,
        at: named.at,
      };
    }
    const [first] = unseen;
    if (first !== undefined) {
      yield {
        message: `Too many links to follow: ${unseen.length === 1 ? "this one was" : `this one and ${unseen.length - 1} more were`} not looked at`,
        at: first.at,
        severity: "notice",
      };
    }
  },
});

/** Whether a document outside of a repository has anything of what it links with it, or was copied alone. */
function hasCompany(
  { links }: References,
  surroundings: Surroundings,
): boolean {
  return links.some(({ target }) => {
    const path = resolveTarget(target, surroundings)?.path;
    return (
      path !== undefined &&
      path !== "" &&
      path !== surroundings.path &&
      isThere(surroundings, path) === true
    );
  });
}

/** Specs that metadata names by their path and that are nowhere; those in links are told as links. */
function specsNamed(
  { links, dependencies, prd }: References,
  surroundings: Surroundings,
): readonly SpecReference[] {
  const linked = new Set(links.map(({ at }) => at.start));
  return [...(prd === undefined ? [] : [prd]), ...dependencies].filter(
    (named) => {
      const found = pathsOfSpec(named, surroundings).map((path) =>
        isThere(surroundings, path),
      );
      return (
        !linked.has(named.at.start) &&
        found.length > 0 &&
        found.every((one) => one === false)
      );
    },
  );
}
