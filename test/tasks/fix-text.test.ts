import type { Finding } from "../../src/core/finding.ts";
import type { SpecReport } from "../../src/core/spec-report.ts";
import { fixText } from "../../src/tasks/fix-text.ts";
import { findingOf, reportOf } from "../core/builders/spec-report.ts";

/** Finds each of the words, and knows what to write for some of them. */
function checkFor(replacements: Readonly<Record<string, string | null>>) {
  let checks = 0;
  const check = (text: string): Promise<SpecReport> => {
    checks += 1;
    const findings = Object.entries(replacements).flatMap(([word, newText]) =>
      Array.from(text.matchAll(new RegExp(word, "g")), ({ index }, at) => {
        const edit = { start: index, end: index + word.length };
        return findingOf("spec.md", 1, {
          rule: word,
          fingerprint: `${word}${at}`,
          fix:
            newText === null
              ? null
              : { title: "Do", edits: [{ ...edit, newText }] },
        });
      }),
    );
    return Promise.resolve(reportOf("spec.md", { findings }));
  };
  return { check, checks: () => checks };
}

const rulesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule }) => rule);

test("What a fix brings to light is fixed as well", async () => {
  const { check } = checkFor({ bad: "worse", worse: "fine", left: null });
  const { text, report, fixed } = await fixText(check, "bad left worse");
  expect(text).toBe("fine left fine");
  expect(rulesOf(report.findings)).toEqual(["left"]);
  expect(rulesOf(fixed)).toEqual(["bad", "worse", "worse"]);
});

test("What is put in may ask to be written, and nothing else", async () => {
  const { check } = checkFor({
    missing: "section-empty field-empty",
    wrong: "bad",
    "section-empty": null,
    "field-empty": null,
    bad: null,
  });
  const { text } = await fixText(check, "missing wrong");
  expect(text).toBe("section-empty field-empty wrong");
});

test("A fix that leaves more findings is not made, and those beside it are", async () => {
  const { check } = checkFor({ bad: "", mean: "left left left", left: null });
  const { text, fixed } = await fixText(check, "mean, bad");
  expect(text).toBe("mean, ");
  expect(rulesOf(fixed)).toEqual(["bad"]);
});

test("Fixes that undo each other come to an end", async () => {
  const { check, checks } = checkFor({ ping: "pong", pong: "ping" });
  const { text } = await fixText(check, "ping");
  expect(text).toBe("ping");
  expect(checks()).toBe(2);
});

test("A text that can no longer be read is no better", async () => {
  const unreadable = findingOf("spec.md", 1, { rule: "document-readable" });
  const { check } = checkFor({ bad: "deep" });
  const { text } = await fixText(
    (written) =>
      written.includes("deep")
        ? Promise.resolve(reportOf("spec.md", { findings: [unreadable] }))
        : check(written),
    "bad bad",
  );
  expect(text).toBe("bad bad");
});

test("Only what is wanted is fixed", async () => {
  const { check } = checkFor({ bad: "", mean: "" });
  const { text, fixed } = await fixText(check, "bad mean", {
    wants: ({ rule }) => rule === "mean",
  });
  expect(text).toBe("bad ");
  expect(rulesOf(fixed)).toEqual(["mean"]);
});
