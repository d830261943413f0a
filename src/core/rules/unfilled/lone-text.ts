import type { Block, Section } from "../../document/spec-document.ts";
import { quotesSomebody } from "./asides.ts";
import {
  isAnnouncing,
  isTelling,
  pointsElsewhere,
  startsImperative,
} from "./is-telling.ts";
import { holdsOnlyOrders } from "./orders.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** One short paragraph, no list: "Define graduation milestones." */
export function isBareParagraph(
  blocks: readonly Block[],
  context: UnfilledContext,
): boolean {
  const only = loneParagraph(blocks);
  return (
    only !== undefined &&
    !quotesSomebody(only) &&
    !namesCode(only) &&
    context.lookAt(only).words <= 12
  );
}

/** "Explain how the queue is kept small. Consider other limits.": nothing but that, in one paragraph. Goals start like it. */
export function isOneImperative(
  blocks: readonly Block[],
  { kind, name }: Section,
  context: UnfilledContext,
): boolean {
  const only = loneParagraph(blocks);
  return (
    only !== undefined &&
    !entersData.test(only.text) &&
    !mayBeImperative.has(kind) &&
    (holdsOnlyOrders(only, context.lookAt(only).marks) ||
      (!namesCode(only) &&
        startsImperative(only.text) &&
        isTelling(blocks, name, context)))
  );
}

/** "Details about how the change should work.", "Why is it needed?": one line that announces what a section will say. */
export function isAnnouncement(
  blocks: readonly Block[],
  { form, kind }: Section,
): boolean {
  const [only] = blocks;
  return (
    blocks.length === 1 &&
    form !== "preamble" &&
    (only?.kind === "paragraph" || only?.kind === "item") &&
    only.checked === undefined &&
    !quotesSomebody(only) &&
    !pointsElsewhere(only) &&
    !(kind === "summary" && aboutSpec.test(only.text)) &&
    isAnnouncing(only.text)
  );
}

/** "Defines the behaviour of the job list.": what a spec says of itself, and not of one that is to be written. */
const aboutSpec =
  /^(?:captures|covers|defines|describes|documents) (?!.*\b(?:purpose|this|you|your)\b)(?:all|each|how|the|what|which)\b/i;

function loneParagraph(blocks: readonly Block[]): Block | undefined {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === "paragraph" ? only : undefined;
}

/** "Define an annotation `app/owner` for pods" proposes one. */
function namesCode({ node }: Block): boolean {
  return (
    node.type === "paragraph" &&
    node.children.some(({ type }) => type === "inlineCode")
  );
}

/** What a page asks of who fills in a form. */
const entersData = /^(?:geben sie|informe|indique|podaj|укажите)/i;

/** Sections whose own text often starts like an order. */
export const mayBeImperative: ReadonlySet<Section["kind"]> = new Set([
  "goals",
  "non-goals",
  "requirements",
  "user-stories",
] as const);
