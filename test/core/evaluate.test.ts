import { evaluate } from "../../src/core/evaluate.ts";
import type { Evaluation } from "../../src/core/evaluation.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Snapshot } from "../../src/core/policy/snapshot.ts";
import {
  specRequests,
  type SpecReports,
} from "../../src/core/policy/spec-requests.ts";
import { findingOf, reportOf } from "./builders/spec-report.ts";
import {
  absent,
  bySpecLine,
  byLink,
  changedFile,
  configFile,
  inDiff,
  snapshotOf,
  specSnapshotOf,
  text,
  validConfig,
} from "./builders/snapshot.ts";

const prd = "docs/specs/7.prd.md";
const code = changedFile("src/a.ts");

interface Checked {
  readonly status?: string | null;
  readonly findings?: readonly Finding[];
  readonly base?: readonly Finding[];
}

/** `checked` says what the engine found in each spec; nothing, where it is left out. */
function decide(
  snapshot: Snapshot,
  checked: Readonly<Record<string, Checked>> = {},
): Evaluation {
  const reports = new Map<string, SpecReports>();
  for (const { path, head, base } of specRequests(snapshot)) {
    const {
      status = "Approved",
      findings = [],
      base: older = [],
    } = checked[path] ?? {};
    const report = reportOf(path, { status, findings });
    reports.set(path, {
      head: head && report,
      base: base && (head ? reportOf(path, { findings: older }) : report),
    });
  }
  return evaluate(snapshot, reports);
}

/** Conclusion and steps in short: `failure: fix-errors docs/specs/7.prd.md`. */
function shortly({ conclusion, steps }: Evaluation): string {
  const words = steps.map((step) =>
    "path" in step ? `${step.kind} ${step.path}` : step.kind,
  );
  return [conclusion, ...words].join(", ");
}

const linked = (parts = {}) =>
  specSnapshotOf(prd, {
    foundBy: [bySpecLine],
    file: undefined,
    base: text("# Usage limits\n"),
    ...parts,
  });

describe("whether it speaks", () => {
  test.each<[string, Partial<Snapshot>, boolean]>([
    [
      "no configuration, nothing of its own",
      { config: { kind: "absent" } },
      false,
    ],
    [
      "no configuration, a file of the diff that names a template",
      { config: { kind: "absent" }, specs: [specSnapshotOf(prd)] },
      true,
    ],
    [
      "no configuration, a link only",
      { config: { kind: "absent" }, specs: [linked()] },
      false,
    ],
    [
      "configuration brought along",
      { config: { kind: "absent" }, headConfig: validConfig() },
      true,
    ],
    ["configuration", {}, true],
    [
      "configuration that cannot be read",
      {
        config: {
          kind: "unreadable",
          file: configFile,
          reason: "it is a folder",
        },
      },
      true,
    ],
  ])("%s: %s", (_, parts, speaks) => {
    expect(decide(snapshotOf(parts)).speaks).toBe(speaks);
  });
});

describe("a pull request that owes a spec", () => {
  const owing = { files: [code] };

  test("fails without one", () => {
    const evaluation = decide(snapshotOf(owing));
    expect(shortly(evaluation)).toBe("failure, link-spec");
    expect(evaluation.duty).toMatchObject({ kind: "owed", met: false });
  });

  test("passes with a complete and approved one, linked", () => {
    const evaluation = decide(snapshotOf({ ...owing, specs: [linked()] }));
    expect(shortly(evaluation)).toBe("success");
    expect(evaluation.duty).toMatchObject({ kind: "owed", met: true });
  });

  test("passes with one that it brings along", () => {
    const specs = [specSnapshotOf(prd)];
    expect(shortly(decide(snapshotOf({ ...owing, specs })))).toBe("success");
  });

  test("passes with one that only the base has", () => {
    const evaluation = decide(
      snapshotOf({ ...owing, specs: [linked({ head: absent })] }),
    );
    expect(shortly(evaluation)).toBe("success");
    expect(evaluation.specs[0]?.sha).toBe("2".repeat(40));
  });

  test("answers for old errors of the spec, not for old warnings", () => {
    const findings = [
      findingOf(prd, 3),
      findingOf(prd, 5, { severity: "warning" }),
    ];
    const evaluation = decide(snapshotOf({ ...owing, specs: [linked()] }), {
      [prd]: { findings },
    });
    expect(shortly(evaluation)).toBe(`failure, fix-errors ${prd}`);
    expect(evaluation.specs[0]).toMatchObject({
      standsOn: true,
      newFindings: [{ line: 3 }],
      olderFindings: [{ line: 5 }],
    });
  });

  test("waits for the status", () => {
    const evaluation = decide(snapshotOf({ ...owing, specs: [linked()] }), {
      [prd]: { status: "Draft" },
    });
    expect(shortly(evaluation)).toBe(`failure, raise-status ${prd}`);
    expect(evaluation.specs[0]?.statusShort).toEqual({
      has: "Draft",
      needs: "Approved",
    });
  });

  test("stands on what it names, not on other specs it brings or links", () => {
    const other = "docs/specs/8.prd.md";
    const third = "docs/specs/9.prd.md";
    const specs = [
      specSnapshotOf(other),
      linked(),
      linked({ path: third, foundBy: [byLink] }),
    ];
    const evaluation = decide(snapshotOf({ ...owing, specs }), {
      [other]: { status: "Draft" },
      [third]: { status: "Draft", findings: [findingOf(third, 3)] },
    });
    expect(shortly(evaluation)).toBe("success");
  });

  test("fails with one that cannot be read", () => {
    const specs = [linked({ head: { kind: "submodule" } })];
    const evaluation = decide(snapshotOf({ ...owing, specs }));
    expect(shortly(evaluation)).toBe("failure, replace-file");
  });

  test("names the near miss", () => {
    const nearMiss = {
      target: "docs/7.md",
      foundBy: bySpecLine,
      reason: "no-such-file",
      meant: prd,
    } as const;
    const evaluation = decide(snapshotOf({ ...owing, nearMisses: [nearMiss] }));
    expect(evaluation.steps).toEqual([{ kind: "link-spec", nearMiss }]);
  });

  test("is only told as a draft", () => {
    const evaluation = decide(
      snapshotOf({ ...owing, pull: { isDraft: true } }),
    );
    expect(shortly(evaluation)).toBe("neutral, link-spec");
    expect(evaluation.softenedByDraft).toBe(true);
  });

  test("is not softened in a merge group", () => {
    const evaluation = decide(
      snapshotOf({ ...owing, subject: "merge-group", pull: { isDraft: true } }),
    );
    expect(shortly(evaluation)).toBe("failure, link-spec");
  });
});

describe("a pull request that owes none", () => {
  test("passes where it changes nothing", () => {
    expect(shortly(decide(snapshotOf()))).toBe("success");
  });

  test("answers for what it brings into a spec", () => {
    const spec = specSnapshotOf(prd, {
      file: changedFile(prd),
      base: text("# Older\n"),
    });
    const evaluation = decide(snapshotOf({ specs: [spec] }), {
      [prd]: {
        status: "Draft",
        findings: [findingOf(prd, 3), findingOf(prd, 9)],
        base: [findingOf(prd, 2, { fingerprint: "f3" })],
      },
    });
    expect(shortly(evaluation)).toBe(`failure, fix-errors ${prd}`);
    expect(evaluation.specs[0]).toMatchObject({
      standsOn: false,
      newFindings: [{ line: 9 }],
      olderFindings: [{ line: 3 }],
      statusShort: undefined,
    });
  });

  test("answers for everything in a new spec, warnings being told", () => {
    const evaluation = decide(snapshotOf({ specs: [specSnapshotOf(prd)] }), {
      [prd]: { findings: [findingOf(prd, 3, { severity: "warning" })] },
    });
    expect(shortly(evaluation)).toBe("success");
    expect(evaluation.specs[0]?.newFindings).toHaveLength(1);
  });

  test("does not answer for a spec that it only links", () => {
    const evaluation = decide(snapshotOf({ specs: [linked()] }), {
      [prd]: { findings: [findingOf(prd, 3)] },
    });
    expect(shortly(evaluation)).toBe("success");
    expect(evaluation.specs[0]?.olderFindings).toHaveLength(1);
  });

  test("does not answer for a spec whose text it leaves as it is", () => {
    const same = text("# Same\n");
    const spec = specSnapshotOf(prd, { head: same, base: same });
    const evaluation = decide(snapshotOf({ specs: [spec] }), {
      [prd]: { findings: [findingOf(prd, 3)] },
    });
    expect(shortly(evaluation)).toBe("success");
  });

  test("answers for what a change of the metadata beside it brings into a spec", () => {
    const same = text("# Same\n");
    const spec = specSnapshotOf(prd, {
      head: same,
      base: same,
      headMetadata: "status: agreed\n",
      baseMetadata: "status: provisional\n",
      foundBy: [{ kind: "diff", as: "metadata" }],
    });
    const evaluation = decide(snapshotOf({ specs: [spec] }), {
      [prd]: {
        findings: [findingOf(prd, 1), findingOf(prd, 9)],
        base: [findingOf(prd, 9)],
      },
    });
    expect(shortly(evaluation)).toBe(`failure, fix-errors ${prd}`);
    expect(evaluation.specs[0]).toMatchObject({
      inDiff: true,
      newFindings: [{ line: 1 }],
      olderFindings: [{ line: 9 }],
    });
  });

  test("fails with a spec that cannot be read", () => {
    const spec = specSnapshotOf(prd, { head: { kind: "binary" } });
    expect(shortly(decide(snapshotOf({ specs: [spec] })))).toBe(
      "failure, replace-file",
    );
  });

  test("is told of near misses and passes", () => {
    const nearMiss = {
      target: "#7",
      foundBy: bySpecLine,
      reason: "bare-number",
      meant: undefined,
    } as const;
    const evaluation = decide(snapshotOf({ nearMisses: [nearMiss] }));
    expect(shortly(evaluation)).toBe("success");
    expect(evaluation.nearMisses).toEqual([nearMiss]);
  });
});

describe("the configuration", () => {
  const problem = {
    message: "x",
    line: 4,
    column: 1,
    endLine: 4,
    endColumn: 9,
  };
  const broken = {
    kind: "invalid",
    file: configFile,
    problems: [problem],
  } as const;
  const itself = changedFile(configFile.path);

  test("of the head blocks whoever breaks it", () => {
    const evaluation = decide(
      snapshotOf({ files: [itself], headConfig: broken }),
    );
    expect(evaluation.steps).toEqual([
      {
        kind: "fix-config",
        where: "head",
        path: configFile.path,
        repository: "acme/widgets",
        problems: 1,
        line: 4,
      },
    ]);
    expect(evaluation.config.headTrouble?.kind).toBe("invalid");
  });

  test("of the base fails closed", () => {
    const evaluation = decide(snapshotOf({ files: [code], config: broken }));
    expect(shortly(evaluation)).toBe(`failure, fix-config ${configFile.path}`);
    expect(evaluation.config.baseTrouble?.outcome).toBe("fail-closed");
  });

  test("of the base is stood in for by an older one", () => {
    const config = { ...validConfig(), newerProblems: [problem] };
    const evaluation = decide(snapshotOf({ files: [code], config }));
    expect(shortly(evaluation)).toBe("failure, link-spec");
    expect(evaluation.config.baseTrouble?.outcome).toBe("older-version");
  });

  test("can be repaired by a pull request of its own", () => {
    const repair = { config: broken, headConfig: validConfig() };
    const alone = decide(snapshotOf({ ...repair, files: [itself] }));
    expect(shortly(alone)).toBe("success");
    expect(alone.config.baseTrouble?.outcome).toBe("repaired-here");
    const withCode = decide(snapshotOf({ ...repair, files: [itself, code] }));
    expect(shortly(withCode)).toBe(`failure, fix-config ${configFile.path}`);
  });

  test("under a name that nobody reads is told where there is none, and fails nothing", () => {
    const stray = changedFile(".github/specgate.yaml");
    const evaluation = decide(
      snapshotOf({ files: [stray], config: { kind: "absent" } }),
    );
    expect(evaluation).toMatchObject({ speaks: true, conclusion: "success" });
    const [warning] = evaluation.config.headWarnings;
    expect(warning).toMatchObject({ path: stray.path, line: 1 });
    const gone = snapshotOf({
      files: [{ ...stray, status: "removed" }],
      config: { kind: "absent" },
    });
    expect(decide(gone).speaks).toBe(false);
  });

  test("can be deleted", () => {
    const evaluation = decide(
      snapshotOf({ files: [itself], headConfig: { kind: "absent" } }),
    );
    expect(shortly(evaluation)).toBe("success");
  });
});

test("steps come in the order in which they are best done", () => {
  const other = "docs/specs/8.prd.md";
  const specs = [
    linked({ foundBy: [inDiff, bySpecLine] }),
    linked({ path: other }),
  ];
  const evaluation = decide(snapshotOf({ files: [code], specs }), {
    [prd]: { status: null, findings: [findingOf(prd, 3), findingOf(prd, 4)] },
    [other]: { status: "Draft", findings: [findingOf(other, 8)] },
  });
  expect(evaluation.steps).toEqual([
    { kind: "fix-errors", path: prd, count: 2, line: 3 },
    { kind: "fix-errors", path: other, count: 1, line: 8 },
    { kind: "raise-status", path: prd, has: null, needs: "Approved" },
    { kind: "raise-status", path: other, has: "Draft", needs: "Approved" },
  ]);
});

test("a spec that nobody checked is a mistake of the caller", () => {
  const snapshot = snapshotOf({ specs: [specSnapshotOf(prd)] });
  expect(() => evaluate(snapshot, new Map())).toThrow(
    `Nobody checked \`${prd}\``,
  );
});
