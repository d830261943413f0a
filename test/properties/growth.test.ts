import { checkSpec } from "../../src/core/check-spec.ts";
import type { MarkdownParser } from "../../src/core/document/parse-markdown.ts";
import { applyFixes } from "../../src/core/fixes/apply-fixes.ts";
import { loadNativeParser } from "../../src/worker/native-parser.ts";
import { builtInTemplates } from "../core/built-in-templates.ts";
import { largeTexts } from "./large-texts/large-texts.ts";

const small = 16_000;
const factor = 4;

/** Time that grows with the square of the size grows by 16. */
const most = 7;

/** Of the larger, where the smaller is slow already. The slowest take a second. */
const mostMs = 6_000;

/** Other work on the machine makes a run slower, never faster. */
const tries = 4;

const native = await loadNativeParser();

test.each(Object.entries(largeTexts))(
  "time grows with the size of %s",
  (_name, write) => {
    const before = Math.min(...[0, 1].map(() => timeOf(write(small))));
    let after = Number.POSITIVE_INFINITY;
    for (let times = 0; times < tries && after / before > most; times += 1)
      after = Math.min(after, timeOf(write(small * factor)));
    expect(after / before).toBeLessThanOrEqual(most);
    expect(after).toBeLessThan(mostMs);
  },
);

/** Milliseconds of the processor, for a check and its fixes: trees are given, a parser may take longer than all that is measured. */
function timeOf(text: string): number {
  const base = text.replaceAll(
    /\b(AC|FR)-(\d+)/g,
    (_id, prefix, number) => `${prefix}-${Number(number) + 1}`,
  );
  const trees = new Map([text, base].map((one) => [one, native(one)]));
  const parse: MarkdownParser = (one) => trees.get(one) ?? native(one);
  const started = process.cpuUsage();
  const { findings } = checkSpec(
    {
      path: "spec.md",
      text,
      base,
      templates: builtInTemplates,
      rules: { "section-unknown": { severity: "notice" } },
      failOn: "error",
    },
    parse,
  );
  applyFixes(text, findings);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
