import { parseDocument } from "../../../../src/core/document/parse-document.ts";
import { showCriteria, showSteps } from "./show-criteria.ts";

describe("items of acceptance criteria", () => {
  test.each([
    ["boxes", "- [ ] One\n- [x] Two\n", ["checklist: One", "checklist: Two"]],
    ["bullets", "- One\n- Two\n", ["item: One", "item: Two"]],
    ["numbers", "1. One\n2. Two\n", ["item: One", "item: Two"]],
    [
      "with what is under them",
      "- [ ] One\n  - a\n  - b\n",
      ["checklist: One / a / b"],
    ],
    [
      "boxes under plain items",
      "- Log in\n  - [ ] One\n  - [ ] Two\n",
      ["checklist: One", "checklist: Two"],
    ],
    [
      "items under bold bullets",
      "- **Log in**\n  - One\n- **Log out**\n  - Two\n",
      ["item: One", "item: Two"],
    ],
    [
      "items under numbers",
      "1. **Log in**\n   - One\n   - Two\n",
      ["item: Log in / One / Two"],
    ],
    [
      "items under a story",
      "- As a user, I want x, so that y\n  - One\n  - Two\n",
      ["item: One", "item: Two"],
    ],
    [
      "ids",
      "- AC-1: One\n- **AC-2** Two\n- Three (AC-3)\n",
      ["item AC-1: One", "item AC-2: Two", "item AC-3: Three"],
    ],
    [
      "lines with ids",
      "AC-1: One\nAC-2: Two\n",
      ["item AC-1: One", "item AC-2: Two"],
    ],
    [
      "that nobody took back",
      "- ~~Rows are sent twice~~ **moved to 2.0**\n- [x] ~~Rows are sent again~~\n- ~~Two~~ three rows are sent\n",
      ["checklist: Rows are sent again~~", "item: Two~~ three rows are sent"],
    ],
    ["lines with numbers", "1: One\n2: Two\n", ["item: One", "item: Two"]],
    [
      "a sentence with when",
      "- When the key is absent, an error is shown\n- Two\n",
      ["item: When the key is absent, an error is shown", "item: Two"],
    ],
    [
      "sentences with when, each on its own",
      "- [ ] When the key is absent, an error is shown\n- [ ] When the key is old, the old rows are kept\n",
      [
        "item: When the key is absent, an error is shown",
        "item: When the key is old, the old rows are kept",
      ],
    ],
    [
      "a sentence with when that a Then follows",
      "- When the key is absent, in any case\n- Then an error is shown\n",
      ["gherkin: When the key is absent, in any case / Then an error is shown"],
    ],
    [
      "but no step that wants its Then",
      "- **When** the key is absent, in any case\n",
      ["gherkin: When the key is absent, in any case"],
    ],
    [
      "numbers for more outcomes of one scenario",
      "1. **Given** a, **when** b, **then** c\n2. **And** d\n",
      ["gherkin: Given a, when b, then c", "gherkin: And d"],
    ],
    [
      "bullets of one scenario",
      "- **Given** a, **when** b, **then** c\n- **And** d\n",
      ["gherkin: Given a, when b, then c / And d"],
    ],
    ["lines with signs", "✅ One\n✅ Two\n", ["item: One", "item: Two"]],
    [
      "headings with ids",
      "### AC-1: Log in\n\n- a\n- b\n\n### AC-2: Log out\n\nText\n",
      ["item AC-1: Log in / a / b", "item AC-2: Log out / Text"],
    ],
    [
      "headings of stories",
      "### US-01: Log in\n\nText\n\n- a\n- b\n",
      ["item: a", "item: b"],
    ],
    [
      "not what is still to come",
      "- TBD before the push\n- One\n",
      ["item: One"],
    ],
    [
      "boxes under headings with ids",
      "### AC-1: Reset\n\n- [ ] One\n- [ ] Two\n\n### AC-2: Names\n\n- Three\n- Four\n",
      ["checklist: One", "checklist: Two", "item AC-2: Names / Three / Four"],
    ],
    [
      "under sub-headings",
      "### Security\n\n- One\n\n### Alpha\n\n- Two\n",
      ["item: One", "item: Two"],
    ],
    [
      "under sub-headings that are weaker elsewhere",
      "### Definition of done\n\n- One\n\n### Functional criteria\n\n- Two\n",
      ["item: One", "item: Two"],
    ],
    [
      "without what is out of scope",
      "- One\n\n**Out of scope:**\n- Two\n\n### Notes\n\n- Three\n",
      ["item: One"],
    ],
    [
      "without introduction and afterthought",
      "These hold:\n\n- One\n\nSee the plan.\n",
      ["item: One"],
    ],
    [
      "prose where there is nothing else",
      "A user can log in.\n\nA user can log out.\n",
      ["item: A user can log in.", "item: A user can log out."],
    ],
    [
      "numbers in a fence",
      "All of these hold:\n\n```text\n1. One\n\n2. Two\n```\n",
      ["fenced item: One", "fenced item: Two"],
    ],
    [
      "a tree in a fence",
      "```\n├── One\n└── Two\n```\n",
      ["fenced item: One", "fenced item: Two"],
    ],
    [
      "items and not what a fence shows",
      "- One\n\n```\n1. a\n2. b\n```\n",
      ["item: One"],
    ],
    [
      "items and no output in a fence",
      "- One\n\n```\nok\n- 3 rows\n```\n",
      ["item: One"],
    ],
    [
      "rows of a table",
      "| ID | Criterion |\n| - | - |\n| AC-1 | One |\n| AC-2 | Two |\n",
      ["table AC-1: One", "table AC-2: Two"],
    ],
    [
      "rows with ids under the name of criteria",
      "| AC | Given | When | Then |\n| - | - | - | - |\n| AC-1 | a | b | c |\n",
      ["table AC-1: a | b | c"],
    ],
    [
      "rows with numbers",
      "| # | Criterion | State |\n| - | - | - |\n| 1 | One | open |\n",
      ["table: One | open"],
    ],
  ])("%s", (_, markdown, criteria) => {
    expect(showCriteria(`## Acceptance criteria\n\n${markdown}`)).toEqual(
      criteria,
    );
  });

  test.each([
    ["N/A", "N/A\n"],
    ["none", "None.\n"],
    ["nothing yet", "TBD\n"],
    [
      "nothing to do, and why",
      "- **Not applicable:** no page\n- 해당 없음 — 화면 없음\n",
    ],
    ["nothing yet, and why", "- TBD — needs a talk with Ana\n"],
    ["empty bullets", "- \n- [ ] \n"],
    ["dots", "- ...\n- …\n"],
    ["tokens", "- <criterion>\n- [expected result]\n"],
    ["untouched steps", "- Given …\n  - When …\n  - Then …\n"],
    [
      "untouched tokens",
      "1. **Given** [state], **When** [action], **Then** [outcome]\n",
    ],
    ["advice", "- Use Given/When/Then where it helps\n"],
    [
      "advice above a list",
      "Consider the following when you write them:\n\n- Maturity\n",
    ],
    ["a reference", "See [the requirements](requirements.md).\n"],
    ["a comment", "<!-- Prefer testable Given/When/Then. -->\n"],
    ["a footnote", "[^1]: One\n"],
  ])("not %s", (_, markdown) => {
    expect(showCriteria(`## Acceptance criteria\n\n${markdown}`)).toEqual([]);
  });
});

describe("acceptance criteria elsewhere", () => {
  test.each([
    [
      "under a bold label",
      "### Story 1\n\n**Acceptance Criteria:**\n\n- One\n",
      ["item: One"],
    ],
    [
      "behind a bold label",
      "### Story 1\n\n**Acceptance criteria:** One works\n",
      ["item: One works"],
    ],
    [
      "in lines under a label",
      "### Story 1\n\n**Acceptance criteria:**\nGiven a\nWhen b\nThen c\n",
      ["gherkin: Given a / When b / Then c"],
    ],
    [
      "under a plain label",
      "### Story 1\n\nAcceptance criteria:\n\n- One\n",
      ["item: One"],
    ],
    [
      "under a label in a list",
      "- As a user, I want x\n  - Acceptance criteria:\n    - One\n    - Two\n",
      ["item: One", "item: Two"],
    ],
    [
      "behind a label in a list",
      "- Search\n  - AC: One works\n",
      ["item: One works"],
    ],
    [
      "in a column of a table",
      "| Story | Acceptance criteria |\n| - | - |\n| a | - One<br>- Two |\n| b | Given c<br>When d<br>Then e<br>Given f, when g, then h |\n",
      [
        "table: One",
        "table: Two",
        "table: Given c / When d / Then e",
        "table: Given f, when g, then h",
      ],
    ],
    [
      "not in a column of ids",
      "| AC | State |\n| - | - |\n| 1 | PASS |\n| AC-2, AC-3 | PASS |\n",
      [],
    ],
    [
      "not in a column of scenarios",
      "| Scenario | Result |\n| - | - |\n| a | One |\n",
      [],
    ],
    [
      "not in a column of exit criteria",
      "| Gate | Exit criteria |\n| - | - |\n| a | One |\n",
      [],
    ],
    [
      "not behind exit criteria of a phase",
      "- **Beta**\n  - Exit criteria: One\n",
      [],
    ],
    ["not as requirements", "## Requirements\n\n- FR-1: It SHALL run\n", []],
    [
      "items that start with more than the word of a step",
      "## 验收标准\n\n- 操作失败时列表不变\n- 当前用户的名称显示\n- 前提条件を満たさない\n- 만일의 경우 기록이 남는다\n",
      [
        "item: 操作失败时列表不变",
        "item: 当前用户的名称显示",
        "item: 前提条件を満たさない",
        "item: 만일의 경우 기록이 남는다",
      ],
    ],
    [
      "a label at the end of a paragraph",
      "### Log in\n\n**Priority:** high  \n**Acceptance criteria:**\n- One\n- [ ] Two\n\n**Notes:**\n- Three\n",
      ["item: One", "checklist: Two"],
    ],
    [
      "a label with lines under it, in an item",
      "- **受け入れ基準**:  \n  One。  \n  Two。\n- **受理基準**: Three\n  goes on\n",
      ["item: One。", "item: Two。", "item: Three / goes on"],
    ],
    [
      "but one paragraph where nothing breaks its lines",
      "- Acceptance criteria:\n  One.\n  Two.\n",
      ["item: One. / Two."],
    ],
    [
      "but not what is only needed for them",
      "## Acceptance criteria\n\n- One\n\n**Files to create:**\n- a.ts\n\n**Technical notes:**\n- Two\n\n**Related posts:**\n- Three\n",
      ["item: One", "item: Three"],
    ],
    [
      "a label under the name of a step",
      "**Step A: Load**\n→ **Acceptance criteria**: 500 rows are shown\n",
      ["item: 500 rows are shown"],
    ],
    [
      "a label with a note behind it",
      "**Acceptance criteria** (all must hold).\n- One\n- Two\n\n**Notes.** Three\n",
      ["item: One", "item: Two"],
    ],
    [
      "not a picture",
      "## Acceptance criteria\n\nOne is shown.\n\n![The page](page.png)\n",
      ["item: One is shown."],
    ],
    [
      "the card of a story",
      "| Story | Log in |\n| - | - |\n| **Acceptance criteria** | **Scenario 1: Right**<br>**Given** a<br>**When** b<br>**Then** c<br><br>**Scenario 2: Wrong**<br>**Given** d<br>**When** e<br>**Then** f |\n",
      [
        "table: Scenario 1: Right / Given a / When b / Then c",
        "table: Scenario 2: Wrong / Given d / When e / Then f",
      ],
    ],
    [
      "but not a report on them",
      "| Part | State |\n| - | - |\n| Acceptance criteria | all met |\n",
      [],
    ],
    [
      "not how tests pass",
      "| Test | Pass criteria |\n| - | - |\n| Load | 500 rows are shown |\n",
      [],
    ],
    [
      "what has an id, under a scenario with one",
      "**FR-1: Log in**\nWHEN a user logs in\nTHEN the list is shown\n\n- AC-1: The list has a title\n",
      [
        "gherkin FR-1: WHEN a user logs in / THEN the list is shown",
        "item AC-1: The list has a title",
      ],
    ],
    ["not as a plan of tests", "## Test plan\n\n- One\n", []],
  ])("%s", (_, markdown, criteria) => {
    expect(showCriteria(markdown)).toEqual(criteria);
  });

  test.each([
    [
      "a definition of done",
      "## Definition of done\n\n- [ ] One\n",
      ["checklist: One"],
    ],
    ["success criteria", "## Success criteria\n\n- One\n", ["item: One"]],
    [
      "graduation criteria",
      "### Graduation Criteria\n\n#### Alpha\n\n- One\n",
      ["item: One"],
    ],
    [
      "a checklist of completion",
      "### Completion checklist\n\n- [ ] One\n",
      ["checklist: One"],
    ],
    [
      "but not its examples",
      "### Graduation Criteria\n\n#### Examples\n\n- One\n",
      [],
    ],
    [
      "nor its metrics",
      "## Success criteria\n\n### Measurable outcomes\n\n- SC-001: One\n",
      [],
    ],
  ])("in %s, where there are no others", (_, markdown, criteria) => {
    expect(showCriteria(markdown)).toEqual(criteria);
    expect(
      showCriteria(`${markdown}\n## Acceptance criteria\n\n- Plain\n`),
    ).toEqual(["item: Plain"]);
  });
});

describe("code fences", () => {
  const scenario = "Scenario: One\n  Given a\n  When b\n  Then c\n";

  test.each([
    ["of Gherkin", `\`\`\`gherkin\nFeature: X\n\n${scenario}\`\`\`\n`],
    ["without a language", `\`\`\`\n${scenario}\`\`\`\n`],
    ["without a title", "```gherkin\nGiven a\nWhen b\nThen c\n```\n"],
  ])("%s hold scenarios", (_, markdown) => {
    expect(showCriteria(`## Behaviour\n\n${markdown}`)).toEqual([
      "fenced gherkin: Given a / When b / Then c",
    ]);
  });

  test("hold as many as they have titles", () => {
    const { criteria } = parseDocument(
      `## Acceptance criteria\n\n\`\`\`gherkin\n${scenario}\n@slow\nScenario: AC-2 Two\n  When d\n  Then e\n\`\`\`\n`,
    );

    expect(
      criteria.map(({ id, range }) => [id, range.line, range.endLine]),
    ).toEqual([
      [undefined, 4, 7],
      ["AC-2", 10, 12],
    ]);
  });

  test("hold an outline with its examples, but no untouched template", () => {
    const outline = "Scenario Outline: One\n  Given <a>\n  When b\n  Then c\n";

    expect(
      showSteps(
        `## Acceptance criteria\n\n\`\`\`gherkin\n${outline}\n  Examples:\n    | a |\n    | 1 |\n\`\`\`\n`,
      ),
    ).toEqual([[["<a>"], ["b"], ["c"]]]);
    expect(
      showSteps(
        "## Acceptance criteria\n\n```gherkin\nScenario: <name>\n  Given <context>\n  Then <outcome>\n```\n",
      ),
    ).toEqual([]);
  });

  test.each([
    ["Gherkin format", scenario],
    ["Example:", scenario],
  ])("under `%s` show how it is done", (heading, code) => {
    expect(
      showCriteria(
        `# T\n\n## Rules\n\n**${heading}**\n\n\`\`\`gherkin\n${code}\`\`\`\n`,
      ),
    ).toEqual([]);
  });

  test("of other languages hold none", () => {
    expect(
      showCriteria(
        "## Acceptance criteria\n\n```ts\n// Scenario: a\n// Given b\n```\n",
      ),
    ).toEqual([]);
  });
});

test.each([
  "Kabul Senaryoları",
  "Kịch bản chấp nhận",
  "Skenario Penerimaan",
  "Acceptatiescenario's",
  "سيناريوهات القبول",
])("under a label of another language: %s", (label) => {
  expect(
    showCriteria(`### User Story 1\n\n**${label}**:\n\n1. One\n2. Two\n`),
  ).toEqual(["item: One", "item: Two"]);
});

test("a keyword that is a label of its own in Korean is no step", () => {
  expect(
    showCriteria(
      "## Acceptance criteria\n\n1. **주어진 상황** a, **행동** b, **결과** c\n",
    ),
  ).toEqual(["item: 주어진 상황 a, 행동 b, 결과 c"]);
});

test("columns for the parts of a scenario", () => {
  expect(
    showSteps(
      "## Acceptance criteria\n\n| # | Given | When | Then |\n| - | - | - | - |\n| 1 | a | b | c |\n",
    ),
  ).toEqual([[["a"], ["b"], ["c"]]]);
});

test.each([
  [
    "a story by its name",
    "### User Story 1 - Log in\n\n**Acceptance Scenarios**:\n\n- One\n",
    "User Story 1 - Log in",
  ],
  [
    "a requirement by its name",
    "### Requirement: Log in\n\n#### Acceptance Criteria\n\n- One\n",
    "Requirement: Log in",
  ],
  [
    "what stands under stories",
    "## User stories\n\n### Log in\n\nAcceptance criteria:\n\n- One\n",
    "Log in",
  ],
  [
    "what stands under requirements",
    "## Requirements\n\n### Log in\n\n#### Scenario: x\n\n- WHEN a\n- THEN b\n",
    "Log in",
  ],
  [
    "a story inside the criteria",
    "## Acceptance criteria\n\n**Story/Job 1:**\n\n- One\n",
    "Story/Job 1:",
  ],
  [
    "a title that is a story",
    "# Story 1: Log in\n\n## Acceptance criteria\n\n- One\n",
    "Story 1: Log in",
  ],
  ["none", "# Log in\n\n## Acceptance criteria\n\n- One\n", undefined],
])("stands under %s", (_, markdown, story) => {
  const [criterion] = parseDocument(markdown).criteria;

  expect(criterion).toBeDefined();
  expect(criterion?.story?.heading).toBe(story);
});

test("behind a label in a fence", () => {
  expect(
    showCriteria(
      "## User stories\n\n**Log in**\n\n```\nAs a user,\nI want x\n\nAcceptance Criteria:\n- [ ] One\n- [ ] Two\n```\n\n```\n- a\n- b\n```\n",
    ),
  ).toEqual(["fenced item: One", "fenced item: Two"]);
});

test("behind a plain label end at the next one", () => {
  expect(
    showCriteria(
      "Acceptance criteria:\n\n- One\n\nChecklist:\n\n- [ ] Add a test\n",
    ),
  ).toEqual(["item: One"]);
  expect(
    showCriteria("## Acceptance criteria\n\n- One\n\nFor admins:\n\n- Two\n"),
  ).toEqual(["item: One", "item: Two"]);
});

test("in one bold scenario with a plain when in its Then", () => {
  expect(
    showCriteria(
      "## Story\n\n- **Given** a\n- **When** b\n- **Then** c; when d ends, e\n",
    ),
  ).toEqual(["gherkin: Given a / When b / Then c; when d ends, e"]);
});

test("behind a label, where one letter is no step", () => {
  expect(
    showCriteria(
      "## Features\n\n- Sign in\n  - **Acceptance criteria**: E/I answers are kept\n",
    ),
  ).toEqual(["item: E/I answers are kept"]);
});

test("beside criteria with a heading of their own are none", () => {
  expect(
    showCriteria(
      "## Tasks & Acceptance\n\n**Execution:**\n\n- [ ] Add a table\n\n**Acceptance Criteria:**\n\n- One\n",
    ),
  ).toEqual(["item: One"]);
});

test("are in the order of the document", () => {
  expect(
    showCriteria(
      "## Acceptance criteria\n\n- One\n\n| Criterion |\n| - |\n| Two |\n\n- Three\n\n### Scenario: x\n\n- When a\n- Then b\n",
    ),
  ).toEqual([
    "item: One",
    "table: Two",
    "item: Three",
    "gherkin: When a / Then b",
  ]);
});

test("with ids under requirements of a document that has no others", () => {
  const items = "# T\n\n**FR-1: Log in**\n\n- AC-1: One row\n- AC-2\n- Other\n";
  expect(showCriteria(items)).toEqual(["item AC-1: One row"]);
  expect(showCriteria(`${items}\n## Acceptance criteria\n\n- Three\n`)).toEqual(
    ["item: Three"],
  );
});

test("with ids in boxes of a document that has no others", () => {
  const boxes = "# T\n\n- [ ] **AC1:** One\n- [ ] **AC2:** Two\n- [ ] Task\n";
  expect(showCriteria(boxes)).toEqual([
    "checklist AC1: One",
    "checklist AC2: Two",
  ]);
  expect(showCriteria(`${boxes}\n## Acceptance criteria\n\n- Three\n`)).toEqual(
    ["item: Three"],
  );
});

test("in a table that traces requirements to them are those of other sections", () => {
  expect(
    showCriteria(
      "## Acceptance criteria\n\n- One\n\n## Requirements traceability\n\n| Requirement | Acceptance criteria |\n| - | - |\n| FR-1 | One |\n",
    ),
  ).toEqual(["item: One"]);
});

test("can start with a word that goes on with a scenario in some language", () => {
  expect(
    showCriteria(
      "## Acceptance criteria\n\n- I can log in\n- I test passano\n- А кнопка зелена\n- **And** a row\n",
    ),
  ).toEqual([
    "item: I can log in",
    "item: I test passano",
    "item: А кнопка зелена",
  ]);
  expect(
    showCriteria(
      "## Kryteria akceptacji\n\n- Gdy klikam\n- Wtedy widzę listę\n- I widzę sumę\n",
    ),
  ).toHaveLength(1);
});
