import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import { compileSpecPaths } from "../../core/policy/spec-path.ts";
import type { TemplateSource } from "../../core/template/template-source.ts";
import type { OpenEngine } from "../parts.ts";
import { readSpec } from "../read-spec.ts";
import { type RefuseFolder, walkMarkdown } from "../walk-markdown.ts";
import type { Survey, SurveyedBot, SurveyedSpec } from "./survey.ts";

/** Folders that hold code by their name, in the order in which they are written down. */
const codeFolders =
  "src lib app apps packages services server client web api backend frontend cmd internal pkg crates modules".split(
    " ",
  );

const botFiles: readonly SurveyedBot[] = [
  { login: "dependabot[bot]", because: ".github/dependabot.yml" },
  { login: "dependabot[bot]", because: ".github/dependabot.yaml" },
  { login: "renovate[bot]", because: "renovate.json" },
  { login: "renovate[bot]", because: "renovate.json5" },
  { login: "renovate[bot]", because: ".renovaterc" },
  { login: "renovate[bot]", because: ".renovaterc.json" },
  { login: "renovate[bot]", because: ".github/renovate.json" },
  { login: "renovate[bot]", because: ".github/renovate.json5" },
];

const isUsualPlace = compileSpecPaths({});

/** Reads at most this many documents: enough to see where specs live. */
const mostDocuments = 2_000;

export async function takeSurvey(
  root: string,
  engine: OpenEngine,
  templates: readonly TemplateSource[],
  refuse: RefuseFolder,
): Promise<Survey> {
  return {
    specs: await findSpecs(root, engine, templates, refuse),
    codeFolders: await findCode(root),
    bots: botFiles.filter(({ because }) => existsSync(join(root, because))),
  };
}

/** Documents that follow a template, wherever they are, and all that stands where specs usually do. */
async function findSpecs(
  root: string,
  engine: OpenEngine,
  templates: readonly TemplateSource[],
  refuse: RefuseFolder,
): Promise<readonly SurveyedSpec[]> {
  const specs: SurveyedSpec[] = [];
  let read = 0;
  for await (const absolute of walkMarkdown(root, refuse)) {
    if (++read > mostDocuments) break;
    const path = relative(root, absolute).replaceAll(sep, "/");
    const reading = readSpec(absolute);
    if (reading.kind !== "text") continue;
    const { template, templateBy } = await engine.checkSpec({
      path,
      text: reading.text,
      templates,
      rules: {},
      failOn: "error",
    });
    if (template !== null || isUsualPlace(path))
      specs.push({ path, template, templateBy });
  }
  return specs;
}

async function findCode(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return codeFolders.filter((name) => names.includes(name));
}
