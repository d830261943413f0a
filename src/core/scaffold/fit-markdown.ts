import type { Code, Heading, Html, Nodes } from "mdast";
import { DocumentTooDeepError } from "../document/nesting.ts";
import {
  type Fragment,
  fragmentEnd,
  fragmentSource,
  fragmentStart,
  parseFragment,
} from "../document/parse-fragment.ts";
import type { TextEdit } from "../finding.ts";
import { applyEdits } from "./apply-edits.ts";
import { unbalancedTags } from "./balance-html.ts";

/** Escaping a tag can bring another to light; text that needs more rounds is not written by accident. */
const maxRounds = 5;

/**
 * Text of another document as the body of a section of this level: its headings stand below the section's, and nothing
 * in it reaches beyond its end. Words stay as they are.
 */
export function fitMarkdown(markdown: string, level: number): string {
  const text = trimBlankLines(markdown.replaceAll(/\r\n?/g, "\n"));
  try {
    return fit(text, level) ?? inFence(text);
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return inFence(text);
    throw error;
  }
}

function fit(markdown: string, level: number): string | undefined {
  let text = markdown;
  for (let round = 0; round < maxRounds; round++) {
    const fragment = parseFragment(text);
    const escapes = escapeLooseTags(fragment);
    if (escapes.length === 0) {
      const edits = [
        ...lowerHeadings(fragment, level),
        ...closeFence(fragment),
      ];
      return applyEdits(text, edits);
    }
    text = applyEdits(text, escapes);
  }
  return undefined;
}

function escapeLooseTags(fragment: Fragment): readonly TextEdit[] {
  const pieces = htmlIn(fragment.tree);
  const sources = pieces.map((node) => fragmentSource(fragment, node));
  return unbalancedTags(sources).flatMap((offsets, index) => {
    const piece = pieces[index];
    const start = piece ? fragmentStart(piece) : 0;
    return offsets.map((at) => ({
      start: start + at,
      end: start + at + 1,
      newText: "&lt;",
    }));
  });
}

function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === "html") return [node];
  return "children" in node ? node.children.flatMap(htmlIn) : [];
}

/** The highest heading goes one level below the section's, the others keep their distance to it. Below level 6 a heading is a bold line. */
function lowerHeadings(fragment: Fragment, level: number): readonly TextEdit[] {
  const headings = fragment.tree.children.filter(
    (node) => node.type === "heading",
  );
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return headings.map((heading) => ({
    start: headingStart(fragment, heading),
    end: fragmentEnd(heading),
    newText: headingText(
      fragment,
      heading,
      heading.depth - highest + level + 1,
    ),
  }));
}

/** Link definitions above an underlined heading count as its beginning. */
function headingStart(fragment: Fragment, heading: Heading): number {
  const [first] = heading.children;
  const isUnderlined = !fragmentSource(fragment, heading).startsWith("#");
  return fragmentStart(isUnderlined && first ? first : heading);
}

function headingText(
  fragment: Fragment,
  heading: Heading,
  level: number,
): string {
  const [first] = heading.children;
  const last = heading.children.at(-1);
  if (!first || !last) return "";
  const source = fragment.text.slice(fragmentStart(first), fragmentEnd(last));
  const text = source.replaceAll(/\s*\n\s*/g, " ");
  // A bold line has to stand alone, where a heading may touch the text around it.
  return level > 6 ? `\n**${text}**\n` : `${"#".repeat(level)} ${text}`;
}

/** A fence at the end of an issue is often left open. */
function closeFence(fragment: Fragment): readonly TextEdit[] {
  const last = fragment.tree.children.at(-1);
  if (last?.type !== "code") return [];
  const fence = openFence(fragment, last);
  if (fence === undefined) return [];
  const end = fragment.text.length;
  return [{ start: end, end, newText: `\n${fence}` }];
}

function openFence(fragment: Fragment, code: Code): string | undefined {
  const lines = fragmentSource(fragment, code).split("\n");
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(lines[0] ?? "")?.[1];
  if (fence === undefined) return undefined;
  const close = lines.length > 1 ? (lines.at(-1) ?? "").trim() : "";
  const isClosed =
    close.startsWith(fence) && close === fence.charAt(0).repeat(close.length);
  return isClosed ? undefined : fence;
}

function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

/** The text as it is, in a fence that nothing in it closes. */
function inFence(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}text\n${text}\n${fence}`;
}
