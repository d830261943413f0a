import { judgeMergeGroup } from "../../src/tasks/judge-merge-group.ts";
import { judgePullRequest } from "../../src/tasks/judge-pull-request.ts";
import type {
  PullReading,
  PullRequests,
  Reviews,
} from "../../src/tasks/ports.ts";
import { absent, text } from "../core/builders/snapshot.ts";
import { fakeGitHub } from "./fake-github.ts";
import { fakeSources } from "./fake-sources.ts";
import { engine } from "./inline-engine.ts";

const ref = { installationId: 1, owner: "acme", repo: "gadgets", number: 12 };
const attempt = {
  superseded: () => Promise.resolve(false),
  signal: new AbortController().signal,
};

const config = `specs:
  - path: docs/specs/**/*.md
require:
  paths: [src/**]
`;
const spec = "# Usage\n\n## Goal\n\nEverybody sees it.\n";

const reading: PullReading = {
  repository: {
    owner: "acme",
    name: "widgets",
    url: "https://github.test/acme/widgets",
    defaultBranch: "main",
  },
  pull: {
    number: 12,
    nodeId: "PR_1",
    title: "Export usage",
    body: "",
    author: "ana",
    isDraft: false,
    isOpen: true,
    labels: [],
    baseRef: "main",
    headRef: "usage",
    fromFork: false,
    closes: [],
  },
  headSha: "head",
  baseSha: "base",
  files: [
    {
      path: "src/a.ts",
      previousPath: undefined,
      status: "added",
      additions: 9,
      deletions: 0,
      patch: "",
    },
  ],
  filesTruncated: false,
  config: { base: text(config), owner: absent, ownerSha: undefined },
  templates: [],
  linked: [],
  posted: {
    checkRun: undefined,
    status: undefined,
    comment: undefined,
    threads: [],
  },
};

function modified(path: string): PullReading["files"][number] {
  return {
    path,
    previousPath: undefined,
    status: "modified",
    additions: 1,
    deletions: 1,
    patch: "",
  };
}

function pullWith(fields: Partial<PullReading["pull"]>): PullReading {
  return { ...reading, pull: { ...reading.pull, ...fields } };
}

function portsFor(
  found: PullReading | undefined,
  files: Readonly<Record<string, string>> = {},
  history: readonly string[] = [],
) {
  const { asked, sources } = fakeSources(files, history);
  const { writes, ports } = fakeGitHub();
  const pullRequests: PullRequests = {
    read: () => Promise.resolve(found),
    readGroup: () => Promise.resolve(found),
    readHead: () => Promise.resolve(undefined),
    listOpen: () => Promise.resolve([]),
    listChecked: () => Promise.resolve([]),
  };
  return {
    asked,
    writes,
    ports: { ...ports, sources, engine, pullRequests, builtInTemplates: [] },
  };
}

test("a pull request that owes a spec and links one that is there", async () => {
  const { asked, writes, ports } = portsFor(
    pullWith({ body: "Spec: docs/specs/7-usage.md" }),
    {
      "head:docs/specs/7-usage.md": spec,
      "base:docs/specs/7-usage.md": spec,
    },
  );

  await judgePullRequest(ref, ports, attempt);

  // Under the name that the repository has now.
  expect(asked).toEqual([
    "widgets: head:docs/specs/7-usage.md base:docs/specs/7-usage.md",
  ]);
  expect(writes[0]).toMatch(/^create 1 on head: success/);
});

test("one that links none", async () => {
  const { writes, ports } = portsFor(reading);

  await judgePullRequest(ref, ports, attempt);

  expect(writes[0]).toMatch(/^create 1 on head: failure/);
});

test("a link may stand in an issue that it closes", async () => {
  const issue = {
    number: 7,
    title: "Usage",
    body: "Spec: docs/specs/7-usage.md",
    url: "https://github.test/7",
  };
  const { writes, ports } = portsFor(pullWith({ closes: [issue] }), {
    "head:docs/specs/7-usage.md": spec,
  });

  await judgePullRequest(ref, ports, attempt);

  expect(writes[0]).toMatch(/^create 1 on head: success/);
});

test("a configuration that the pull request edits is read at its head", async () => {
  const path = ".github/specgate.yml";
  const edited = {
    ...reading,
    files: [modified(path)],
  } as const;
  const { asked, writes, ports } = portsFor(edited, {
    [`head:${path}`]: "versoin: 1\n",
  });

  await judgePullRequest(ref, ports, attempt);

  expect(asked).toEqual([`widgets: head:${path}`]);
  expect(writes[0]).toBe("create 1 on head: failure, 1 annotations");
});

test("a configuration that the pull request edits is compared with the templates that it leaves", async () => {
  const path = ".github/specgate.yml";
  const template = ".github/spec-templates/brief.md";
  const edited = { ...reading, files: [modified(path), modified(template)] };
  const { writes, ports } = portsFor(edited, {
    [`head:${path}`]: "labels: { a: brief, b: breif }\n",
    [`head:${template}`]: "# Brief\n\n## Goals\n\nSay what for.\n",
  });

  await judgePullRequest(ref, ports, attempt);

  expect(writes[0]).toBe("create 1 on head: success, 1 annotations");
});

test("templates that the pull request edits are read at its head, and told what is wrong with them", async () => {
  const path = ".github/spec-templates/brief.md";
  const edited = {
    ...reading,
    files: [modified(path)],
    templates: [
      { name: "brief", path, text: "# Brief\n", origin: "repository" },
    ],
  } as const;
  const { asked, writes, ports } = portsFor(edited, {
    [`head:${path}`]:
      "---\nspecgate:\n  rules: { critreion-testable: off }\n---\n\n# Brief\n\n## Goals\n",
  });

  await judgePullRequest(ref, ports, attempt);

  expect(asked).toEqual([`widgets: head:${path}`]);
  expect(writes[0]).toBe("create 1 on head: success, 1 annotations");
});

test.each([
  ["where the spec is better with it", "Everybody sees it.", "warning", true],
  ["where a lesser finding takes its place", "TBD", "warning", true],
  ["not where one as bad takes its place", "TBD", "error", false],
])("a fix is suggested %s", async (_, goal, severity, isSuggested) => {
  const path = "docs/specs/7-usage.md";
  const added = `---\ntemplate: brief\nstatus: Aproved\n---\n\n# Usage\n\n## Goal\n\n${goal}\n`;
  const patch = `@@ -0,0 +1,10 @@\n${"+x\n".repeat(10)}`;
  const brief = {
    name: "brief",
    path: ".github/spec-templates/brief.md",
    text: "---\nspecgate:\n  metadata:\n    status: { values: [Draft, Approved] }\n---\n\n# Brief\n\n## Goal\n\nWhat gets better?\n",
    origin: "repository",
  } as const;
  const { ports } = portsFor(
    {
      ...reading,
      files: [{ ...modified(path), status: "added", patch }],
      config: {
        ...reading.config,
        base: text(`${config}rules:\n  status-honest: ${severity}\n`),
      },
      templates: [brief],
    },
    { [`head:${path}`]: added },
  );
  const bodies: string[] = [];
  const reviews: Reviews = {
    create(_pull, { comments }) {
      bodies.push(...comments.map(({ body }) => body));
      return Promise.resolve({ refused: [] });
    },
  };

  await judgePullRequest(ref, { ...ports, reviews }, attempt);

  const slip = bodies.find((body) => body.includes("did you mean"));
  expect(slip?.includes("```suggestion\nstatus: Approved\n```")).toBe(
    isSuggested,
  );
});

test("a broken configuration of the base gives way to its last valid one", async () => {
  const broken = {
    ...reading,
    config: { base: text("reqiure: {}\n"), owner: absent, ownerSha: undefined },
  };
  const { writes, ports } = portsFor(broken, {}, [
    "reqiure: {}\n",
    "require:\n  paths: [lib/**]\n",
  ]);

  await judgePullRequest(ref, ports, attempt);

  expect(writes[0]).toMatch(/^create 1 on head: success/);
});

test("without a configuration anywhere nothing is said", async () => {
  const { writes, ports } = portsFor({
    ...reading,
    config: { base: absent, owner: absent, ownerSha: undefined },
  });

  await judgePullRequest(ref, ports, attempt);

  expect(writes).toEqual([]);
});

test.each([
  ["closed", pullWith({ isOpen: false })],
  ["gone", undefined],
])(
  "nobody waits for a verdict on a pull request that is %s",
  async (_, found) => {
    const { asked, writes, ports } = portsFor(found);

    await judgePullRequest(ref, ports, attempt);

    expect([...asked, ...writes]).toEqual([]);
  },
);

test("a merge group is judged like a pull request, without its conversation", async () => {
  const { writes, ports } = portsFor({ ...reading, headSha: "group" });
  const group = {
    ...ref,
    headSha: "group",
    baseSha: "base",
    ref: "refs/heads/gh-readonly-queue/main/pr-12-abc",
  };

  await judgeMergeGroup(group, ports, attempt);

  expect(writes.map((write) => write.split(":", 1)[0])).toEqual([
    "create 1 on group",
    "status failure",
  ]);
});
