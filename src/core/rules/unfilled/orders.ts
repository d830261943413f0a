import type { Block } from "../../document/spec-document.ts";
import { inOneLine } from "../sentences.ts";
import { opening } from "./marks.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

const maxBlocks = 3;
const minWords = 6;

/** What an author is told to do; a product does some of it as well: "Show the list of orders". */
const order =
  /^(?:(?:please|briefly|clearly) )?(?:address|answer|articulate|call out|capture|clarify|compare|consider|cover|define|describe|detail|discuss|document|enumerate|explain|give|identify|include|indicate|list|mention|name|note|outline|present|provide|quantify|record|show|specify|state|summari[sz]e)\b(?! (?:that|is|are)\b)/i;

/** Whether a section is a paragraph, or few of them, that starts with an order. Too little by itself, and telling where most sections do. */
export function isOrder(
  blocks: readonly Block[],
  context: UnfilledContext,
): boolean {
  const [first] = blocks;
  if (first?.kind !== "paragraph" || first.quoted) return false;
  const { marks, words } = context.lookAt(first);
  return (
    (marks & opening) !== 0 &&
    words >= minWords &&
    blocks.length <= maxBlocks &&
    order.test(first.text) &&
    !hasDecided.test(first.text)
  );
}

/** A paragraph of nothing but orders: "State the decision. Omit what stays." */
export function holdsOnlyOrders({ text }: Block, marks: number): boolean {
  if ((marks & opening) === 0 || !order.test(text)) return false;
  const sentences = inOneLine(text).split(/(?<=[.?!])\s+/);
  return (
    sentences.length > 1 &&
    !hasDecided.test(text) &&
    sentences.every((one) => order.test(one) || goesOn.test(one))
  );
}

const goesOn =
  /^(?:add|avoid|be|cite|do not|don['’]t|focus|follow|if|keep|leave|link|make sure|never|omit|refer|separate|use|write)\b/i;

/** What nobody writes for others: "we will", "our". */
const hasDecided = /\b(?:we|our|us)\b/i;
