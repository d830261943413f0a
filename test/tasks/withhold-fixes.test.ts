import type { Finding } from "../../src/core/finding.ts";
import { newComments } from "../../src/core/plan-conversation.ts";
import { threadKey } from "../../src/core/report/thread-key.ts";
import type { SpecRequest } from "../../src/core/spec-report.ts";
import { withholdFixes } from "../../src/tasks/withhold-fixes.ts";
import { decide } from "../core/builders/decide.ts";
import {
  changedFile,
  snapshotOf,
  specSnapshotOf,
  text,
} from "../core/builders/snapshot.ts";
import { findingOf, reportOf } from "../core/builders/spec-report.ts";

const path = "docs/specs/7.prd.md";
const ref = { installationId: 1, owner: "acme", repo: "widgets" };

/** What stands for a word that is found, on a line of its own. */
const replacements: Readonly<Record<string, string | null>> = {
  far: "left left",
  bad: "fine",
  mean: "left left",
  left: null,
};

function findingsIn(written: string): readonly Finding[] {
  return Object.entries(replacements).flatMap(([word, newText]) =>
    Array.from(written.matchAll(new RegExp(word, "g")), ({ index }, at) => {
      const edits = [{ start: index, end: index + word.length, newText: newText ?? "" }]; // prettier-ignore
      const line = word === "far" ? 999 : written.slice(0, index).split("\n").length; // prettier-ignore
      return findingOf(path, line, {
        rule: word,
        fingerprint: `${word}${at}`,
        fix: newText === null ? null : { title: "Do", edits },
      });
    }),
  );
}

function unused(): Promise<never> {
  return Promise.reject(new Error("Not asked for"));
}

/** Of a spec of which some lines are in the diff. */
async function withheldIn(
  lines: readonly string[],
  { known = [], hunk = lines.length }: { readonly known?: readonly string[]; readonly hunk?: number } = {}, // prettier-ignore
) {
  const written = lines.join("\n");
  const patch = `@@ -0,0 +1,${hunk} @@\n${"+x\n".repeat(hunk)}`;
  const file = changedFile(path, { status: "added", patch });
  const { posted } = snapshotOf();
  const snapshot = snapshotOf({
    specs: [specSnapshotOf(path, { head: text(written), file })],
    posted: {
      ...posted,
      threads: known.map((fingerprint) => {
        const key = threadKey(findingOf(path, 1, { fingerprint }));
        return { nodeId: key, fingerprint: key, isResolved: false };
      }),
    },
  });
  const asked: string[] = [];
  const checkSpec = (request: SpecRequest) => {
    asked.push(request.text);
    const findings = findingsIn(request.text);
    return Promise.resolve(reportOf(path, { findings }));
  };
  const ports = {
    engine: {
      checkSpec,
      checkReferences: unused,
      findSpecLinks: unused,
      lintTemplates: unused,
      findCommands: unused,
    },
    sources: { read: unused },
  };
  const evaluation = await withholdFixes(
    decide(snapshot, { [path]: { findings: findingsIn(written) } }),
    snapshot,
    ref,
    ports,
  );
  const suggested = newComments(evaluation, snapshot).map(
    ({ comment, suggests }) =>
      `${comment.line}${suggests ? ` ${suggests.rule}` : ""}`,
  );
  return { asked, suggested };
}

test("a fix is suggested only where it leaves the spec better by itself", async () => {
  const { asked, suggested } = await withheldIn(["bad", "mean", "left", ""]);
  expect(asked).toEqual(["fine\nmean\nleft\n", "bad\nleft left\nleft\n"]);
  expect(suggested).toEqual(["1 bad", "2", "3"]);
});

test("what has a thread is not tried again", async () => {
  const { asked, suggested } = await withheldIn(["bad", "mean", ""], {
    known: ["mean0"],
  });
  expect(asked).toEqual(["fine\nmean\n"]);
  expect(suggested).toEqual(["1 bad"]);
});

test("where a comment is not made without its suggestion, the next one is tried", async () => {
  const lines = [...Array.from({ length: 30 }, () => "far"), "bad", "not shown"]; // prettier-ignore
  const { asked, suggested } = await withheldIn(lines, { hunk: 31 });
  expect(asked).toHaveLength(31);
  expect(suggested).toEqual(["31 bad"]);
});
