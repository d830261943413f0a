import {
  isMap,
  isNode,
  isScalar,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";

import type { SourceText } from "../document/source-text.ts";
import { quote } from "../rules/quote.ts";
import type { ConfigProblem } from "./config-outcome.ts";
import { syntaxProblem } from "./describe-syntax-error.ts";
import { placeBetween, placeOf } from "./yaml-place.ts";

/** What is wrong before any schema is asked; after a `fatal` one the content would only mislead. */
export interface YamlProblems {
  readonly problems: readonly ConfigProblem[];
  readonly fatal: boolean;
}

export function yamlProblems(
  document: Document,
  source: SourceText,
): YamlProblems {
  // What comes behind the first is mostly said because of it.
  const [first] = [...document.errors, ...document.warnings].toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.pos[0] - b.pos[0],
  );
  if (first !== undefined) {
    const { message, start, end } = syntaxProblem(first, source.text);
    const problem = { message, ...placeBetween(start, end, source) };
    return { problems: [problem], fatal: true };
  }

  const misused = nodesMisused(document);
  const problems = misused.map(({ node, message }) => ({
    message,
    ...placeOf(node, source),
  }));
  return { problems, fatal: misused.some((one) => one.fatal) };
}

/** All else that is said of what nests too deep is said because of that. */
function rankOf({ code }: YAMLError): number {
  return code === "RESOURCE_EXHAUSTION" ? 0 : 1;
}

interface MisusedNode {
  readonly node: Node | undefined;
  readonly message: string;
  readonly fatal: boolean;
}

/** Aliases are refused as a whole: nobody needs them here, and a few lines of them can stand for gigabytes. */
function nodesMisused(document: Document): readonly MisusedNode[] {
  if (!isMap(document.contents)) {
    const message =
      document.contents === null
        ? "The file is empty; write at least `version: 1`, or delete it"
        : "The file has to be a map of keys and values; start it with `version: 1`";
    return [{ node: document.contents ?? undefined, message, fatal: true }];
  }
  const misused: MisusedNode[] = [];
  const anchors = anchorsOf(document);
  visit(document, {
    Alias(_, node) {
      const message = aliasMessage(node.source, anchors.has(node.source));
      misused.push({ node, message, fatal: true });
    },
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) {
          const message = "A key has to be plain text";
          misused.push({ node: isNode(key) ? key : map, message, fatal: true });
          continue;
        }
        const name = String(key.value);
        if (seen.has(name)) {
          const message = `Key \`${name}\` stands here twice; keep one`;
          misused.push({ node: key, message, fatal: false });
        }
        seen.add(name);
      }
    },
  });
  return misused;
}

function anchorsOf(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>();
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  return anchors;
}

/** Without an anchor it is mostly a pattern. */
function aliasMessage(name: string, hasAnchor: boolean): string {
  const written = `*${name}`;
  return hasAnchor
    ? `Aliases (${quote(written)}) are not read; repeat what it stands for`
    : `Text that starts with \`*\` has to stand in quotes: ${quote(`"${written}"`)}`;
}
