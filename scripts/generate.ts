// Writes what follows from the code: the schema of the configuration, and the tables between markers in the pages.
import { readFile, writeFile } from "node:fs/promises";

import { configJsonSchema } from "../src/core/config/config-json-schema.ts";
import { rules } from "../src/core/rules/registry.ts";
import { checkPicture } from "./check-picture.ts";
import { commandLineReference } from "./command-line-reference.ts";
import { replaceBetweenMarkers } from "./replace-between-markers.ts";
import { ruleTable } from "./rule-table.ts";

const root = new URL("../", import.meta.url);

await writeFile(
  new URL("schema/specgate.schema.json", root),
  `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`,
);
await writeFile(new URL("docs/images/check.svg", root), await checkPicture());
await rewrite("README.md", "rules", ruleTable(rules));
await rewrite("docs/command-line.md", "commands", commandLineReference());

async function rewrite(
  path: string,
  name: string,
  content: string,
): Promise<void> {
  const file = new URL(path, root);
  const text = await readFile(file, "utf8");
  await writeFile(file, replaceBetweenMarkers(text, name, content));
}
