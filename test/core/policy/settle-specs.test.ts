import type { Config } from "../../../src/core/config/config.ts";
import { settleSpecs } from "../../../src/core/policy/settle-specs.ts";
import type {
  ChangedFile,
  FileState,
} from "../../../src/core/policy/snapshot.ts";
import { specCandidates } from "../../../src/core/policy/spec-candidates.ts";
import type { SpecLink } from "../../../src/core/policy/spec-link.ts";
import { wantedSources } from "../../../src/core/policy/wanted-sources.ts";
import {
  absent,
  baseSha,
  changedFile,
  headSha,
  snapshotOf,
  strictConfig,
  text,
} from "../builders/snapshot.ts";

interface Repo {
  readonly config?: Config | undefined;
  readonly files?: readonly ChangedFile[];
  readonly links?: readonly SpecLink[];
  readonly issueLinks?: readonly SpecLink[];
  readonly commandLinks?: readonly SpecLink[];
  readonly head?: Readonly<Record<string, FileState | string>>;
  readonly base?: Readonly<Record<string, FileState | string>>;
}

/** What is settled, as a reader would say it: `path: how, how` and `target: reason, meant`. */
function settle(repo: Repo) {
  const config = "config" in repo ? repo.config : strictConfig;
  const { repository, pull } = snapshotOf();
  const files = repo.files ?? [];
  const candidates = specCandidates({
    config,
    repository,
    pull,
    files,
    texts: [
      { by: "text", issue: undefined, links: repo.links ?? [] },
      { by: "text", issue: 5, links: repo.issueLinks ?? [] },
      { by: "command", issue: undefined, links: repo.commandLinks ?? [] },
    ],
  });
  const wanted = wantedSources(candidates, { headSha, baseSha, files });
  const known = new Set(wanted.files.map(({ sha, path }) => `${sha}:${path}`));
  const read = (sha: string, side: Repo["head"]) => (path: string) => {
    if (!known.has(`${sha}:${path}`)) throw new Error(`Nobody read ${path}`);
    const state = side?.[path] ?? absent;
    return typeof state === "string" ? text(state) : state;
  };
  const { specs, nearMisses } = settleSpecs(candidates, {
    config,
    files,
    templateNames: new Set(["prd"]),
    headFile: read(headSha, repo.head),
    baseFile: read(baseSha, repo.base),
    headFolder: (folder) =>
      Object.keys(repo.head ?? {})
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
  });
  return {
    settled: specs,
    specs: specs.map((spec) => {
      const ways = spec.foundBy.map((by) =>
        by.kind === "issue"
          ? `issue ${by.issue} ${by.as}`
          : by.kind === "body"
            ? by.as
            : by.kind,
      );
      return `${spec.path}: ${ways.join(", ")}`;
    }),
    misses: nearMisses.map(
      (miss) => `${miss.target}: ${miss.reason}, ${miss.meant ?? "?"}`,
    ),
    wanted,
  };
}

const line = (target: string): SpecLink => ({ target, as: "spec-line" });
const link = (target: string): SpecLink => ({ target, as: "link" });
const prd = "docs/specs/7.prd.md";
const named = "---\ntemplate: prd\n---\n# A\n";

describe("files of the diff", () => {
  test("are specs where the configuration says so", () => {
    const files = [changedFile(prd), changedFile("docs/guide.md")];
    const { specs } = settle({
      files,
      head: { [prd]: "# A", "docs/guide.md": "# B" },
    });
    expect(specs).toEqual([`${prd}: diff`]);
  });

  test("are specs where their front matter names a known template", () => {
    const { specs } = settle({
      config: undefined,
      files: ["a.md", "b.md", "c.md"].map((path) => changedFile(path)),
      head: {
        "a.md": named,
        "b.md": "---\ntemplate: splash\n---\n",
        "c.md": "# No front matter",
      },
    });
    expect(specs).toEqual(["a.md: diff"]);
  });

  test("are specs in the usual places where the configuration names none", () => {
    const paths = ["docs/specs/7.md", "docs/specs/README.md", "docs/x.md"];
    const { specs } = settle({
      config: { version: 1 },
      files: paths.map((path) => changedFile(path)),
      head: Object.fromEntries(paths.map((path) => [path, "# A"])),
    });
    expect(specs).toEqual(["docs/specs/7.md: diff"]);
  });

  test("of tools are specs, and what stands beside them is none", () => {
    const paths = [
      "specs/001-login/spec.md",
      "specs/001-login/tasks.md",
      "specs/001-login/checklists/requirements.md",
      "openspec/specs/login/spec.md",
      "openspec/changes/add-login/proposal.md",
      "openspec/changes/add-login/tasks.md",
      "openspec/changes/add-login/design.md",
      "openspec/changes/add-login/specs/login/spec.md",
      ".kiro/specs/login/requirements.md",
      ".kiro/specs/login/design.md",
    ];
    const { specs } = settle({
      config: { version: 1 },
      files: paths.map((path) => changedFile(path)),
      head: Object.fromEntries(paths.map((path) => [path, "# A"])),
    });
    expect(specs).toEqual(
      paths
        .filter((path) =>
          /(?:spec|proposal|login.requirements)\.md$/.test(path),
        )
        .map((path) => `${path}: diff`),
    );
  });

  test("come with the file that has their metadata", () => {
    const folder = "keps/1-budgets";
    const config: Config = {
      version: 1,
      specs: [{ path: "keps/**/README.md" }],
    };
    const { settled, wanted } = settle({
      config,
      files: [changedFile(`${folder}/README.md`)],
      head: {
        [`${folder}/README.md`]: "# A",
        [`${folder}/kep.yaml`]: "status: implementable",
      },
      base: { [`${folder}/README.md`]: "# A" },
    });
    expect(wanted.files.map(({ path }) => path)).toEqual([
      `${folder}/README.md`,
      `${folder}/kep.yaml`,
      `${folder}/README.md`,
      `${folder}/kep.yaml`,
    ]);
    expect(settled[0]?.headMetadata).toBe("status: implementable");
    expect(settled[0]).not.toHaveProperty("baseMetadata");
  });

  test("are there where only the file with their metadata changes", () => {
    const folder = "keps/1-budgets";
    const config: Config = {
      version: 1,
      specs: [{ path: "keps/**/README.md" }],
    };
    const files = [changedFile(`${folder}/kep.yaml`)];
    const readme = { [`${folder}/README.md`]: "# A" };
    const yaml = { [`${folder}/kep.yaml`]: "status: implementable" };
    const { settled, specs } = settle({
      config,
      files,
      head: { ...readme, ...yaml },
      base: readme,
    });
    expect(specs).toEqual([`${folder}/README.md: diff`]);
    expect(settled[0]).toMatchObject({
      file: undefined,
      foundBy: [{ kind: "diff", as: "metadata" }],
      headMetadata: "status: implementable",
    });

    const alone = settle({ config, files, head: yaml });
    const elsewhere = settle({ files, head: { ...readme, ...yaml } });
    expect([...alone.specs, ...elsewhere.specs]).toEqual([]);
  });

  test("are none once removed, and never templates", () => {
    const template = ".github/spec-templates/prd.md";
    const { specs } = settle({
      files: [changedFile(prd, { status: "removed" }), changedFile(template)],
      head: { [template]: named },
      base: { [prd]: "# A" },
    });
    expect(specs).toEqual([]);
  });

  test("are compared with their old path", () => {
    const old = "docs/specs/old.prd.md";
    const file = changedFile(prd, { status: "renamed", previousPath: old });
    const { specs, wanted } = settle({ files: [file], head: { [prd]: "# A" } });
    expect(specs).toEqual([`${prd}: diff`]);
    expect(wanted.files).toEqual([
      { sha: headSha, path: prd },
      { sha: baseSha, path: old },
    ]);
  });

  test("are taken for patterns by nobody", () => {
    const path = "docs/specs/{a,b} #1*[ü].prd.md";
    const { specs } = settle({
      files: [changedFile(path)],
      head: { [path]: "#" },
    });
    expect(specs).toEqual([`${path}: diff`]);
  });

  test.each([
    ["@@ -0,0 +1,2 @@\n+---\n+template: prd", true],
    ["@@ -1,3 +1,3 @@\n-# Old\n+---\n x", true],
    ["@@ -0,0 +1,2 @@\n+# Title\n+text", false],
    ["@@ -10,3 +10,3 @@\n-a\n+b", true],
    [undefined, true],
  ])("are read for front matter where %j allows it: %s", (patch, isRead) => {
    const { wanted } = settle({ files: [changedFile("a.md", { patch })] });
    expect(wanted.files.length > 0).toBe(isRead);
  });
});

describe("links", () => {
  const there = { [prd]: "# A" };

  test.each<[string, Repo, readonly string[]]>([
    ["line", { links: [line(prd)] }, [`${prd}: spec-line`]],
    ["link", { links: [link(prd)] }, [`${prd}: link`]],
    ["by a command", { commandLinks: [line(prd)] }, [`${prd}: command`]],
    ["in an issue", { issueLinks: [line(prd)] }, [`${prd}: issue 5 spec-line`]],
    [
      "several times",
      { links: [line(prd), link(`./${prd}#goals`)], issueLinks: [link(prd)] },
      [`${prd}: spec-line, link, issue 5 link`],
    ],
    [
      "file of the diff",
      { links: [line(prd)], files: [changedFile(prd)] },
      [`${prd}: diff, spec-line`],
    ],
    [
      "URL of an unknown branch",
      {
        links: [line(`https://github.com/acme/widgets/blob/feature/x/${prd}`)],
      },
      [`${prd}: spec-line`],
    ],
  ])("lead to specs: %s", (_, repo, specs) => {
    expect(settle({ head: there, base: there, ...repo })).toMatchObject({
      specs,
      misses: [],
    });
  });

  test("lead to a spec that only the base has", () => {
    const { specs } = settle({ links: [line(prd)], base: there });
    expect(specs).toEqual([`${prd}: spec-line`]);
  });

  test("in prose lead to specs only, without a word about the rest", () => {
    const { specs, misses } = settle({
      links: [
        link("README.md"),
        link("https://example.com/a.md"),
        link("no.md"),
      ],
      head: { "README.md": "# A" },
    });
    expect([specs, misses]).toEqual([[], []]);
  });

  test("by line need no pattern where the configuration has none", () => {
    const { specs } = settle({
      config: { version: 1 },
      links: [line("design.md")],
      head: { "design.md": "# A" },
    });
    expect(specs).toEqual(["design.md: spec-line"]);
  });
});

test.each<[string, Repo, readonly string[]]>([
  [
    "no file, one like it beside",
    {
      links: [line("docs/specs/7-usag.prd.md")],
      head: { "docs/specs/7-usage.prd.md": "#" },
    },
    ["docs/specs/7-usag.prd.md: no-such-file, docs/specs/7-usage.prd.md"],
  ],
  [
    "ending left out",
    { links: [line("docs/specs/7.prd")], head: { [prd]: "#" } },
    [`docs/specs/7.prd: not-markdown, ${prd}`],
  ],
  [
    "wrong folder, file in the diff",
    {
      links: [line("specs/7.prd.md")],
      files: [changedFile(prd)],
      head: { [prd]: "#" },
    },
    [`specs/7.prd.md: no-such-file, ${prd}`],
  ],
  [
    "link in prose to where specs live",
    { links: [link("docs/specs/9.prd.md")] },
    ["docs/specs/9.prd.md: no-such-file, ?"],
  ],
  [
    "no spec",
    { links: [line("README.md")], head: { "README.md": "#" } },
    ["README.md: not-a-spec, ?"],
  ],
  [
    "removed here",
    {
      links: [line(prd)],
      files: [changedFile(prd, { status: "removed" })],
      base: { [prd]: "#" },
    },
    [`${prd}: no-such-file, ?`],
  ],
  [
    "renamed here",
    {
      links: [line("docs/specs/old.prd.md")],
      files: [
        changedFile(prd, {
          status: "renamed",
          previousPath: "docs/specs/old.prd.md",
        }),
      ],
      head: { [prd]: "#" },
      base: { "docs/specs/old.prd.md": "#" },
    },
    [`docs/specs/old.prd.md: no-such-file, ${prd}`],
  ],
  ["number", { links: [line("#7")] }, ["#7: bare-number, ?"]],
  [
    "other repository",
    { links: [line("https://github.com/acme/other/blob/main/a.md")] },
    ["https://github.com/acme/other/blob/main/a.md: other-repository, ?"],
  ],
])("near miss: %s", (_, repo, misses) => {
  expect(settle(repo).misses).toEqual(misses);
});
