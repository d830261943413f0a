import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { goldenCases, goldenFolder, printFindings } from "./golden-cases.ts";

// Changed on purpose? `npm run golden` writes the files anew; read the difference before it is committed.
test.each(await goldenCases())("%s", async (name) => {
  const file = join(goldenFolder, name, "findings.txt");
  expect(await printFindings(name)).toBe(await readFile(file, "utf8"));
});
