import type { Block } from "../../document/spec-document.ts";

const maxWords = 14;

const work =
  "added?|address(?:ed)?|answer(?:ed)?|complete[ds]?|consider(?:ed)?|decided?|defined?|described?|determined?|documented?|document|evaluated?|expanded?|explored?|figured?|fill(?:ed)?|finali[sz]ed?|fleshed|investigated?|populated?|provided?|revisit(?:ed)?|specif(?:y|ied)|updated?|written?|write";

/** Also "in a follow-up", "for beta", "when we target a release". */
const later =
  "later|soon|(?:once|when|as soon as|until) .*|(?:after|as part of|at|before|by|during|for|in|prior to|upon|with) (?:the |an? )?(?:alpha|beta|design|follow|future|g\\.?a\\b|graduat|implement|kep|later|next|promotion|proposal|release|review|separate|stable|subsequent).*";

const deferral = new RegExp(
  `^\\W*(?:(?:the |these |this |we |it |they |more )?(?:\\w+ ){0,2}(?:will|we'll) (?:be )?(?:${work})(?: (?:details|here|in|it|more|out|section|this|up))*,? (?:${later})|will (?:be )?(?:${work})(?: (?:details|here|in|it|more|out|section|this|up))*|(?:coming|deferred|postponed) (?:in|to|until) (?:an? |the )?(?:beta|follow|future|implement|later|next|stable).*|(?:still )?undecided|pending(?: [—–-] .*)?)\\W*$`,
  "i",
);

/** "Will be considered for beta.": all that a section says is that it says nothing yet. */
export function isDeferral(blocks: readonly Block[]): boolean {
  const [only] = blocks;
  return (
    blocks.length === 1 &&
    only?.kind === "paragraph" &&
    only.text.split(/\s+/, maxWords + 1).length <= maxWords &&
    deferral.test(only.text)
  );
}
