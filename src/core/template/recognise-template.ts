import { recogniseDialect } from "../dialects/registry.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import type { Template } from "./template.ts";
import type { TemplateBy } from "./template-source.ts";
import type { TemplateEntry } from "./template-entry.ts";

/** Which template a document follows, and how that is known. */
export interface Recognition {
  readonly template: Template | undefined;
  readonly by: TemplateBy;
  /** Share of the template's headings that the document has; only where they decided. */
  readonly match: number | undefined;
  /** A name that was given and that no template has. */
  readonly unknownName: string | undefined;
}

/** Fewer headings in common, a smaller share, or another template nearly as near: then it follows none. */
const minHeadings = 4;
const minShare = 0.6;
const minLead = 0.2;

export function recogniseTemplate(
  document: SpecDocument,
  templates: readonly TemplateEntry[],
  asked:
    { readonly name: string; readonly by: "option" | "config" } | undefined,
): Recognition {
  const named = nameInDocument(document);
  const names = [
    ...(asked?.by === "option" ? [asked] : []),
    ...(named === undefined
      ? []
      : [{ name: named, by: "front-matter" as const }]),
    ...(asked?.by === "config" ? [asked] : []),
  ];
  let unknownName: string | undefined;
  for (const { name, by } of names) {
    const template = findTemplate(templates, name);
    if (template !== undefined) {
      return { template: template.read(), by, match: undefined, unknownName };
    }
    unknownName ??= name;
  }
  const found =
    recogniseByHeadings(document, templates) ??
    recogniseByContent(document, templates);
  return { ...(found ?? nothing), unknownName };
}

const nothing = { template: undefined, by: "none", match: undefined } as const;

type Found = Omit<Recognition, "unknownName">;

function nameInDocument(document: SpecDocument): string | undefined {
  const name = document.metadata.find((entry) => entry.key === "template");
  return name === undefined || name.value === "" ? undefined : name.value;
}

function findTemplate(
  templates: readonly TemplateEntry[],
  name: string,
): TemplateEntry | undefined {
  const wanted = name.toLowerCase();
  return templates.find((template) => template.name.toLowerCase() === wanted);
}

function recogniseByHeadings(
  document: SpecDocument,
  templates: readonly TemplateEntry[],
): Found | undefined {
  const headings = headingsOf(document);
  const [best, second] = templates
    .filter(
      (entry, index) =>
        !entry.isDialect &&
        templates.findIndex(({ name }) => name === entry.name) === index,
    )
    .map((entry) => ({ entry, ...shareOf(entry, headings) }))
    .toSorted((a, b) => b.share - a.share);
  const isClear =
    best !== undefined &&
    best.count >= minHeadings &&
    best.share >= minShare &&
    best.share - (second?.share ?? 0) >= minLead;
  return isClear
    ? { template: best.entry.read(), by: "headings", match: best.share }
    : undefined;
}

/** What dialects are told by says more than a share of headings; that is only given for people to see. */
function recogniseByContent(
  document: SpecDocument,
  templates: readonly TemplateEntry[],
): Found | undefined {
  const dialect = recogniseDialect(document);
  const entry = dialect && findTemplate(templates, dialect.name);
  if (entry === undefined) return undefined;
  const { share, count } = shareOf(entry, headingsOf(document));
  const match = count === 0 ? undefined : share;
  return { template: entry.read(), by: "headings", match };
}

function headingsOf({ sections }: SpecDocument): ReadonlySet<string> {
  return new Set(
    sections
      .filter((section) => section.form === "heading")
      .map((section) => section.name),
  );
}

/** An optional heading counts only where the document has it. */
function shareOf(
  entry: TemplateEntry,
  headings: ReadonlySet<string>,
): { readonly share: number; readonly count: number } {
  const fixed = entry.headings();
  const has = fixed.filter(({ name }) => headings.has(name));
  const counted = fixed.filter(
    ({ name, required }) => required || headings.has(name),
  );
  return {
    share: counted.length === 0 ? 0 : has.length / counted.length,
    count: has.length,
  };
}
