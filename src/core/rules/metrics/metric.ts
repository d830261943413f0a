import type { SourceRange } from "../../source-range.ts";

/** A number that a spec promises to move. A part that stands there without a value counts as there: `field-empty` asks for it. */
export interface Metric {
  readonly name: string;
  readonly range: SourceRange;
  readonly parts: ReadonlySet<MetricPart>;
}

export const metricParts = ["baseline", "target", "deadline"] as const;

export type MetricPart = (typeof metricParts)[number];

/** How people call the parts in labels and in headers of tables. */
export const partNames: Readonly<Record<MetricPart, RegExp>> = {
  baseline:
    /\b(?:base ?line|current(?:ly)?|today|as[- ]is|before|start(?:ing)?(?: (?:point|value))?|ausgangswert|référence|línea base)\b/i,
  target:
    /\b(?:target|goal|objective|to[- ]be|threshold|aim|ziel(?:wert)?|cible|objetivo|meta)\b/i,
  deadline:
    /\b(?:by when|deadline|due(?: date)?|dates?|when|time ?frame|horizon|period|until|timeline|termin|échéance|plazo)\b/i,
};
