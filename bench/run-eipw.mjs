// eipw-lint-js is a library; this is the least command around it: `run-eipw.mjs FOLDER`.
import { createRequire } from "node:module";
import { globSync } from "node:fs";

const { lint } = createRequire(import.meta.url)("eipw-lint-js");
const [folder] = process.argv.slice(2);
await lint(globSync(`${folder}/**/*.md`));
