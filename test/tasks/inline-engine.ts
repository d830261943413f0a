import { checkReferences } from "../../src/core/check-references.ts";
import { checkSpec } from "../../src/core/check-spec.ts";
import { findSpecLinks } from "../../src/core/policy/find-spec-links.ts";
import { rules } from "../../src/core/rules/registry.ts";
import { lintSources } from "../../src/core/template/lint-sources.ts";
import type { Engine } from "../../src/tasks/ports.ts";

const ruleIds = rules.map(({ id }) => id);

/** The core itself, on this thread. */
export const engine: Engine = {
  checkSpec: (request) => Promise.resolve(checkSpec(request)),
  checkReferences: (request) => Promise.resolve(checkReferences(request)),
  findSpecLinks: (texts) =>
    Promise.resolve(texts.map((body) => findSpecLinks(body))),
  lintTemplates: async (sources) =>
    lintSources(sources, ruleIds).map(({ problems }) => problems),
  findCommands: () => Promise.resolve([]),
};
