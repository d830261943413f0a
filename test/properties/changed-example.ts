import { readdirSync, readFileSync } from "node:fs";

import * as fc from "fast-check";

const folder = new URL("../../examples/", import.meta.url);

const examples = ["", "dialects/"].flatMap((below) =>
  readdirSync(new URL(below, folder))
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => readFileSync(new URL(`${below}${file}`, folder), "utf8")),
);

/** What people do to lines of a text; places count from the start again behind the end. */
type Change =
  | {
      readonly do: "remove" | "double";
      readonly at: number;
      readonly count: number;
    }
  | { readonly do: "swap"; readonly at: number; readonly with: number }
  | { readonly do: "cut"; readonly at: number; readonly column: number }
  | { readonly do: "put"; readonly at: number; readonly line: string };

const at = fc.nat({ max: 400 });

function changes(line: fc.Arbitrary<string>): fc.Arbitrary<readonly Change[]> {
  const count = fc.integer({ min: 1, max: 8 });
  return fc.array(
    fc.oneof(
      fc.record({ do: fc.constant("remove" as const), at, count }),
      fc.record({ do: fc.constant("double" as const), at, count }),
      fc.record({ do: fc.constant("swap" as const), at, with: at }),
      fc.record({ do: fc.constant("cut" as const), at, column: fc.nat(40) }),
      fc.record({ do: fc.constant("put" as const), at, line }),
    ),
    { maxLength: 12 },
  );
}

function changed(text: string, all: readonly Change[]): string {
  const lines = text.split("\n");
  for (const change of all) {
    const from = change.at % Math.max(1, lines.length);
    switch (change.do) {
      case "remove":
        lines.splice(from, change.count);
        break;
      case "double":
        lines.splice(from, 0, ...lines.slice(from, from + change.count));
        break;
      case "swap": {
        const other = change.with % Math.max(1, lines.length);
        const line = lines[from] ?? "";
        lines[from] = lines[other] ?? "";
        lines[other] = line;
        break;
      }
      case "cut":
        lines[from] = (lines[from] ?? "").slice(0, change.column);
        break;
      case "put":
        lines.splice(from, 0, change.line);
    }
  }
  return lines.join("\n");
}

/** One of the texts, the examples where none are given, after somebody has worked on it. */
export function changedText(
  line: fc.Arbitrary<string>,
  texts: readonly string[] = examples,
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), changes(line))
    .map(([text, all]) => changed(text, all));
}
