// eipw-lint-js is a library; this is the least command around it.
import { createRequire } from "node:module";
import { readdirSync } from "node:fs";

const { lint } = createRequire(import.meta.url)("eipw-lint-js");
const folder = "openspec/specs";
const files = readdirSync(folder).map((name) => `${folder}/${name}/spec.md`);
await lint(files);
