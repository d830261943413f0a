import { parseDocument } from "yaml";

import { readSource } from "../document/source-text.ts";
import { nearestName } from "../nearest-name.ts";
import type { FileState } from "../policy/snapshot.ts";
import { quote, quoteAll } from "../rules/quote.ts";
import { normaliseStatus, usualSteps } from "../status-words.ts";
import { templateNames } from "../template/template-names.ts";
import type { TemplateSource } from "../template/template-source.ts";
import type { ConfigOutcome, ConfigProblem } from "./config-outcome.ts";
import type { Config } from "./config.ts";
import { keyAt, nodeAt, placeOf } from "./yaml-place.ts";

/**
 * What a valid configuration names and nobody knows: templates, and statuses that are a slip of the pen away from a known one. It is
 * told and used all the same, as a template can come and go without the configuration. In the order of the file.
 */
export function configWarnings(
  text: string,
  config: Config,
  templates: readonly TemplateSource[],
): readonly ConfigProblem[] {
  const doubts = [
    ...templateDoubts(config, templates),
    ...statusDoubts(config, templates),
  ];
  if (doubts.length === 0) return [];

  const source = readSource(text);
  const document = parseDocument(text, { schema: "core", logLevel: "error" });
  return doubts
    .map(({ path, at, message }) => {
      const node = (at === "key" ? keyAt : nodeAt)(document, path);
      return { message, ...placeOf(node, source) };
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A configuration as it was read from a file, with its warnings. */
export function withWarnings(
  outcome: ConfigOutcome,
  state: FileState,
  templates: readonly TemplateSource[],
): ConfigOutcome {
  if (outcome.kind !== "valid" || state.kind !== "text") return outcome;
  const warnings = configWarnings(state.text, outcome.config, templates);
  return { ...outcome, warnings };
}

interface Named {
  readonly path: readonly (string | number)[];
  readonly at: "key" | "value";
  readonly name: string;
}

type Doubt = Omit<Named, "name"> & { readonly message: string };

function templateDoubts(
  config: Config,
  templates: readonly TemplateSource[],
): readonly Doubt[] {
  const names = [...templateNames(templates)];
  const known = new Set(names.map((name) => name.toLowerCase()));
  const inLabels = Object.entries(config.labels ?? {})
    .map(([label, name]) => namedBy(["labels", label], name))
    // A label may ask for one by the start of its name, or by its title.
    .filter(
      ({ name }) =>
        !names.some((one) => one.startsWith(name.toLowerCase())) &&
        !templates.some(({ text }) => hasTitle(text, name)),
    );
  const inSpecs = (config.specs ?? []).flatMap(({ template }, index) =>
    template === undefined
      ? []
      : [namedBy(["specs", index, "template"], template)],
  );
  return [
    ...inSpecs,
    ...namedAsKeys("approvals", config.approvals),
    ...inLabels,
  ]
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ path, at, name }) => {
      const nearest = nearestName(name, names);
      const help =
        nearest === undefined
          ? `known are ${quoteAll(names, names.length)}`
          : `did you mean ${quote(nearest)}?`;
      const message = `Template ${quote(name)} is not known; ${help}`;
      return { path, at, message };
    });
}

/** Whether a title stands in a template as its heading, or among its notes. */
function hasTitle(text: string, title: string): boolean {
  const wanted = title.trim().toLowerCase();
  return text
    .slice(0, 16_384)
    .split(/\r?\n/)
    .some((line) => {
      const [, written] = /^(?:#|[ \t]+title:)[ \t]+(.+)$/.exec(line) ?? [];
      return written?.trim().toLowerCase() === wanted;
    });
}

/** Any word can be a status of a team: only what is one letter off is doubted, and no word of its own templates. */
function statusDoubts(
  { require, severityByStatus }: Config,
  templates: readonly TemplateSource[],
): readonly Doubt[] {
  const own = templates.filter(({ origin }) => origin !== "built-in");
  const named = [
    ...(require?.status === undefined
      ? []
      : [namedBy(["require", "status"], require.status)]),
    ...namedAsKeys("severityByStatus", severityByStatus),
  ];
  return named.flatMap(({ path, at, name }) => {
    const status = normaliseStatus(name);
    const isOwn = own.some(({ text }) => text.toLowerCase().includes(status));
    const nearest = nearestName(status, longStatuses, 1);
    if (isOwn || nearest === undefined || nearest === status) return [];
    const meant = nearest.charAt(0).toUpperCase() + nearest.slice(1);
    const message = `Unknown status ${quote(name)}; did you mean ${quote(meant)}?`;
    return [{ path, at, message }];
  });
}

/** Of shorter words, one letter makes another. */
const longStatuses = usualSteps.flat().filter((word) => word.length > 4);

function namedBy(path: Named["path"], name: string): Named {
  return { path, at: "value", name };
}

function namedAsKeys(map: string, values: object = {}): readonly Named[] {
  return Object.keys(values).map((name) => {
    return { path: [map, name], at: "key", name };
  });
}
