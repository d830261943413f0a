// Writes down what the command line prints about each golden case, to be read as a difference and committed.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import {
  goldenCases,
  goldenFolder,
  printFindings,
} from "../test/cli/golden-cases.ts";

for (const name of await goldenCases()) {
  const file = join(goldenFolder, name, "findings.txt");
  await writeFile(file, await printFindings(name));
}
