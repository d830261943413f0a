import * as fc from "fast-check";
import type { Nodes } from "mdast";

import { parseMarkdown } from "../../../src/core/document/parse-markdown.ts";
import type { Action } from "../../../src/core/action.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { plan } from "../../../src/core/plan.ts";
import { checkRunOutput } from "../../../src/core/report/check-run-output.ts";
import { troubleComment } from "../../../src/core/report/comment.ts";
import { decide } from "../builders/decide.ts";
import { findingOf } from "../builders/spec-report.ts";
import {
  bySpecLine,
  changedFile,
  inDiff,
  snapshotOf,
  specSnapshotOf,
  text,
} from "../builders/snapshot.ts";

function bytesOf(markdown: string): number {
  return Buffer.byteLength(markdown, "utf8");
}

function everyOtherAnError(path: string): readonly Finding[] {
  return Array.from({ length: 40 }, (_, line) =>
    findingOf(path, line + 1, {
      severity: line % 2 === 0 ? "notice" : "error",
      message: `\`${"ü".repeat(200)}\` is left`,
    }),
  );
}

describe("a summary that would be too long", () => {
  const paths = Array.from(
    { length: 90 },
    (_, n) => `docs/specs/${"größe/".repeat(20)}${n}.prd.md`,
  );
  const snapshot = snapshotOf({
    specs: paths.map((path) => specSnapshotOf(path)),
  });
  const evaluation = decide(
    snapshot,
    Object.fromEntries(
      paths.map((path) => [path, { findings: everyOtherAnError(path) }]),
    ),
  );
  const { summary } = checkRunOutput(evaluation, snapshot);

  test("stays within what GitHub takes, in bytes", () => {
    expect(bytesOf(summary)).toBeLessThanOrEqual(65_535);
    expect(bytesOf(summary)).toBeGreaterThan(50_000);
  });

  test("says how much is left out of what", () => {
    expect(summary).toMatch(/^And \d+ more steps\.$/m);
    expect(summary).toMatch(/^And \d+ more specs\.$/m);
    expect(summary).toMatch(/^- and \d+ more, on the lines of the file$/m);
    expect(summary).toContain(
      "Annotations stand on the first 500 findings; 3100 more have none.",
    );
  });

  test("keeps its steps and the rule", () => {
    expect(summary).toMatch(/^1\. Fix 20 errors in /m);
    expect(summary).toContain("### When a spec is needed here");
  });

  test("has a short comment beside it", () => {
    const comment = troubleComment(evaluation, snapshot) ?? "";
    expect(bytesOf(comment)).toBeLessThan(20_000);
    expect(comment).toContain("And 80 more steps.");
  });
});

function errorsLast(path: string): readonly Finding[] {
  return Array.from({ length: 20 }, (_, line) =>
    findingOf(path, line + 1, {
      severity: line < 10 ? "notice" : "error",
      message: "x".repeat(299),
    }),
  );
}

test("errors of every spec come before other findings of any", () => {
  const paths = Array.from({ length: 8 }, (_, n) => `docs/specs/${n}.prd.md`);
  const snapshot = snapshotOf({
    specs: paths.map((path) => specSnapshotOf(path)),
  });
  const { summary } = checkRunOutput(
    decide(
      snapshot,
      Object.fromEntries(
        paths.map((path) => [path, { findings: errorsLast(path) }]),
      ),
    ),
    snapshot,
  );
  expect(summary.match(/\*\*error\*\*/g)).toHaveLength(80);
  expect(summary.match(/^- notice/gm)?.length).toBeLessThan(60);
  expect(bytesOf(summary)).toBeLessThanOrEqual(65_535);
});

const hostile = fc
  .array(
    fc.constantFrom(
      ..."` ``` | \\ ] [x](https://evil.example) ![x](//evil.example/x.png) <!-- --> <b> </details> <img src=x> @ana @acme/team #12 acme/widgets#1 GH-7 https://github.com/a/b/issues/1 ** _ ~~ a \n \r \u202E \u0000 [new-spec]: /".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

test("text of others can mention, link, hide and break nothing", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, status, words) => {
      const path = `docs/specs/${name}.md`;
      const snapshot = snapshotOf({
        files: [changedFile(`src/${name}.ts`)],
        pull: { title: words, headRef: name, baseRef: name, author: words },
        specs: [
          specSnapshotOf(path, {
            foundBy: [inDiff, bySpecLine],
            head: text(words.repeat(3)),
            file: changedFile(path, {
              patch: `@@ -0,0 +1,9 @@\n${"+x\n".repeat(9)}`,
            }),
          }),
          specSnapshotOf(`docs/${name}.md`, { head: { kind: "symlink" } }),
        ],
        nearMisses: [
          {
            target: words,
            foundBy: bySpecLine,
            reason: "no-such-file",
            meant: name,
          },
          {
            target: name,
            foundBy: bySpecLine,
            reason: "not-a-spec",
            meant: undefined,
          },
        ],
      });
      const evaluation = decide(snapshot, {
        [path]: {
          status,
          template: words,
          sections: [
            {
              template: name,
              kind: null,
              heading: words,
              line: 1,
              state: "empty",
            },
          ],
          findings: [
            findingOf(path, 1, { message: `Placeholder \`${words}\` is left` }),
            findingOf(path, 2, { message: words, severity: "warning" }),
          ],
        },
      });
      for (const markdown of plan(evaluation, snapshot).flatMap(textsOf)) {
        expect(wildIn(markdown)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

function textsOf(action: Action): readonly string[] {
  switch (action.kind) {
    case "publish-check-run":
      return [action.summary];
    case "create-review":
      return action.comments.map(({ body }) => body);
    case "create-comment":
      return [action.body];
    default:
      return [];
  }
}

/** Links lead to this repository or the rules' pages; HTML is ours; mentions and references stand in code only. */
function wildIn(markdown: string): readonly Nodes[] {
  const wild: Nodes[] = [];
  const waiting: Nodes[] = [parseMarkdown(markdown)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) waiting.push(...node.children);
    if (isWild(node)) wild.push(node);
  }
  return wild;
}

function isWild(node: Nodes): boolean {
  switch (node.type) {
    case "html":
      return !/^(?:<!-- specgate:[\w:.=\s-]+ -->|<details><summary>[\w ,]+<\/summary>|<\/details>)$/.test(
        node.value,
      );
    case "link":
    case "definition":
      return !/^https:\/\/(?:github\.com\/acme\/widgets\/|specgate\.example\/)[\w./%?=&#~-]*$/.test(
        node.url,
      );
    case "text":
      return /[@#]\w|\bGH-\d|:\/\/|\bwww\.|[\u202E\0]/.test(node.value);
    default:
      return /^image|^footnote|^blockquote$|^code$/.test(node.type);
  }
}
