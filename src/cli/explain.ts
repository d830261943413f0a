import { readdir, readFile } from "node:fs/promises";

import { nearestName } from "../core/nearest-name.ts";
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

  const nearest = nearestName(id, known);
  throw new UsageError(
    nearest === undefined
      ? `There is no rule \`${id}\`; \`specgate explain\` lists them all`
      : `There is no rule \`${id}\`; did you mean \`${nearest}\`?`,
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
