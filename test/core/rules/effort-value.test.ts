import { effortValue } from "../../../src/core/rules/effort-value.ts";
import { checkRule } from "./check-rule.ts";

const planOf = (...efforts: readonly string[]): string =>
  `# A\n\n## Components\n\n| Component | Dependencies | Level of Effort |\n| --- | --- | --- |\n${efforts.map((effort) => `| Reader | | ${effort} |\n`).join("")}`;

checkRule(effortValue, [
  {
    name: "sizes, in full, with remarks, numbers and spans of time",
    markdown: planOf(
      "M",
      "xl",
      "S–M",
      "M (two weeks)",
      "**Small**",
      "Medium",
      "3",
      "~2 weeks",
      "5 points",
      "N/A",
    ),
  },
  {
    name: "none, and one that is no size",
    markdown: planOf("", "a lot", "Q"),
    problems: [
      {
        line: 7,
        severity: "warning",
        message:
          "`Reader` has no level of effort: write one of `XS`, `S`, `M`, `L` and `XL`",
      },
      { line: 8, message: "`a lot` is no level of effort" },
      { line: 9 },
    ],
  },
  {
    name: "what a team writes",
    options: { values: ["Hut", "House"] },
    markdown: planOf("hut", "House", "Tower"),
    problems: [{ line: 9, message: "`Hut` and `House`" }],
  },
  { name: "a gap is told by another rule", markdown: planOf("TBD") },
  {
    name: "no column for it",
    markdown:
      "# A\n\n## Components\n\n| Component | Dependencies |\n| --- | --- |\n| Reader | None |\n",
  },
]);
