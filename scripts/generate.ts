// Writes what follows from the code: the schemas of the configuration and of what is printed as JSON, and the tables between markers in the pages.
import { readFile, writeFile } from "node:fs/promises";

import { reportJsonSchema } from "../src/cli/format/report-schema.ts";
import { lintJsonSchema } from "../src/cli/templates/lint-schema.ts";
import { commands } from "../src/core/commands/registry.ts";
import { configJsonSchema } from "../src/core/config/config-json-schema.ts";
import { rules } from "../src/core/rules/registry.ts";
import type { TemplateSource } from "../src/core/template/template-source.ts";
import { loadBuiltInTemplates } from "../src/serve/load-built-in-templates.ts";
import { checkPicture } from "./check-picture.ts";
import { commandLineReference } from "./command-line-reference.ts";
import { commandReference, commandTable } from "./comment-commands.ts";
import { builtInModule } from "./built-in-module.ts";
import { replaceBetweenMarkers } from "./replace-between-markers.ts";
import { ruleTable } from "./rule-table.ts";

const root = new URL("../", import.meta.url);

await writeSchema("specgate", configJsonSchema(rules));
await writeSchema("report", reportJsonSchema());
await writeSchema("template-lint", lintJsonSchema());
await writeFile(new URL("docs/images/check.svg", root), await checkPicture());
const templates = await loadBuiltInTemplates();
const ofDialects = ({ path }: TemplateSource) => path.includes("/dialects/");
await writeModule("own", (one) => !ofDialects(one));
await writeModule("dialect", ofDialects);
await rewrite("README.md", "rules", ruleTable(rules));
await rewrite("README.md", "comment-commands", commandTable(commands));
await rewrite("docs/commands.md", "comment-commands", commandReference(commands)); // prettier-ignore
await rewrite("docs/command-line.md", "commands", commandLineReference());

async function writeSchema(name: string, schema: object): Promise<void> {
  const file = new URL(`schema/${name}.schema.json`, root);
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}

/** The page in the browser has no use for templates of dialects, so they have a module of their own. */
async function writeModule(
  name: "own" | "dialect",
  isIn: (template: TemplateSource) => boolean,
): Promise<void> {
  const text = builtInModule(`${name}Templates`, templates.filter(isIn));
  const file = `src/core/template/${name}-templates.ts`;
  await writeFile(new URL(file, root), text);
}

async function rewrite(
  path: string,
  name: string,
  content: string,
): Promise<void> {
  const file = new URL(path, root);
  const text = await readFile(file, "utf8");
  await writeFile(file, replaceBetweenMarkers(text, name, content));
}
