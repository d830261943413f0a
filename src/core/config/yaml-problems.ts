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
import type { ConfigProblem } from "./config-outcome.ts";
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
  const tooDeep = document.errors.find(
    (error) => error.code === "RESOURCE_EXHAUSTION",
  );
  const errors = tooDeep === undefined ? document.errors : [tooDeep];
  const broken = [...errors, ...document.warnings].map((error) => ({
    message: inWords(error),
    ...placeBetween(error.pos[0], error.pos[1], source),
  }));
  if (broken.length > 0) return { problems: broken, fatal: true };

  const misused = nodesMisused(document);
  const problems = misused.map(({ node, message }) => ({
    message,
    ...placeOf(node, source),
  }));
  return { problems, fatal: misused.some((one) => one.fatal) };
}

function inWords(error: YAMLError): string {
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return "A second document starts here with `---`; keep one";
    case "RESOURCE_EXHAUSTION":
      return "Lists and maps are nested too deep to be read";
    case "TAG_RESOLVE_FAILED":
      return "Tags (`!`) mean nothing here; remove it, or put the text in quotes";
    default:
      return `This is no YAML: ${error.message}`;
  }
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
  visit(document, {
    Alias(_, node) {
      const message = `Aliases (\`*${node.source}\`) are not read; repeat what it stands for`;
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
