import { readdir, readFile } from "node:fs/promises";

import { nearestName } from "../core/nearest-name.ts";
import { quoteAll } from "../core/rules/quote.ts";
import { packageFile } from "./package-file.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const pages = packageFile("docs/rules/");

/** Prints the page of a rule, or what each rule requires. */
export async function explain(
  id: string | undefined,
  terminal: Terminal,
): Promise<void> {
  terminal.stdout.write(
    id === undefined ? await listRules() : await readPage(id),
  );
}

async function readPage(id: string): Promise<string> {
  const known = (await readdir(pages)).map((name) => name.replace(/\.md$/, ""));
  if (known.includes(id)) return readFile(new URL(`${id}.md`, pages), "utf8");

  throw new UsageError(
    `There is no rule \`${id}\`; ${await adviceFor(id, known)}`,
  );
}

async function adviceFor(
  word: string,
  known: readonly string[],
): Promise<string> {
  const nearest = nearestName(word, known);
  if (nearest !== undefined) return `did you mean \`${nearest}\`?`;
  const { rules } = await import("../core/rules/registry.ts");
  const related = rules.filter((rule) => isAbout(rule, word.toLowerCase()));
  return related.length === 0
    ? "`specgate explain` lists them all"
    : `there are ${quoteAll(
        related.map(({ id }) => id),
        related.length,
      )}`;
}

/** Whether a word is the family of a rule, stands in its name, or is near a word that does: `unfilled`, `criterion`, `metrics`. */
function isAbout(
  { id, family }: { readonly id: string; readonly family: string },
  word: string,
): boolean {
  return (
    word.length > 2 &&
    (family === word ||
      id.includes(word) ||
      nearestName(word, id.split("-"), 2) !== undefined)
  );
}

async function listRules(): Promise<string> {
  const { rules } = await import("../core/rules/registry.ts");
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map((rule) => {
      const severity = rule.defaultSeverity.padEnd("warning".length);
      return `${rule.id.padEnd(width)}  ${severity}  ${rule.description}\n`;
    })
    .join("");
}
