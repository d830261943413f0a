import { parseDocument } from "../../../../src/core/document/parse-document.ts";

describe("outside acceptance criteria", () => {
  test.each([
    ["three parts", "- Given a, When b, Then c\n", 1],
    ["bold keywords", "- **When** b **Then** c\n", 1],
    ["capitals", "- WHEN b\n- THEN c\n", 1],
    [
      "lines under a title with an id",
      "**FR-1: Restart**\nWHEN a node fails\nTHEN it restarts\n",
      1,
    ],
    [
      "not lines of prose under one",
      "**FR-1: Restart**\nIt stops.\nWHEN a node fails\nTHEN it restarts\n",
      0,
    ],
    [
      "lines under the title of an item",
      "- **Scenario 1:** Restart.\n  **When** a node fails\n  **Then** it restarts\n",
      1,
    ],
    [
      "headings of steps",
      "### Scenario: Restart\n\n#### When\n\nA node fails.\n\n#### Then\n\n- It restarts.\n- It says so.\n",
      1,
    ],
    [
      "columns of steps with a word of the language before them",
      "| # | 前提（Given） | 操作（When） | 结果 (Then) |\n| - | - | - | - |\n| 1 | a | b | c |\n",
      1,
    ],
    [
      "columns of steps",
      "| # | Given | When | Then |\n| - | - | - | - |\n| 1 | a | b | c |\n| 2 | d | e | f |\n",
      2,
    ],
    [
      "rows with the title of a scenario, besides others",
      "Given a\nWhen b\nThen c\n\n| Scenario | Given | When | Then |\n| - | - | - | - |\n| One | a | b | c |\n",
      2,
    ],
    [
      "not the cases of a test, besides others",
      "Given a\nWhen b\nThen c\n\n| Case | Given | When | Then |\n| - | - | - | - |\n| 1 | a | b | c |\n",
      1,
    ],
    [
      "not columns of two",
      "| # | When | Then |\n| - | - | - |\n| 1 | a | b |\n",
      0,
    ],
    [
      "a sentence with the id of a criterion",
      "- **AC-1.1** Given a store, when it is full, then it refuses\n",
      1,
    ],
    [
      "not the parts of a test",
      "- **Arrange:** set up\n- **Act:** call\n- **Assert:** compare\n",
      0,
    ],
    ["not a sentence", "When a node fails, then it restarts.\n", 0],
    [
      "not a list of instructions",
      "- When it is installed, run it.\n- Then restart.\n",
      0,
    ],
    ["not two sentences", "Given all this, we chose B. Then we stopped.\n", 0],
    [
      "not lines of wrapped prose",
      "It runs.\nWhen asked it stops.\nThen it ends.\n",
      0,
    ],
    [
      "not a stem in prose",
      "When you choose a store, keep in mind:\n\n- Is it shared?\n- What does it cost?\n",
      0,
    ],
    [
      "a stem with keywords beyond doubt",
      "**Given** a store, **when** it is full:\n\n- it refuses\n- it warns\n",
      2,
    ],
    [
      "not a section about a scenario",
      "### Acceptance criteria\n\n#### Scenario details\n\n##### Design\n",
      0,
    ],
    [
      "not a scenario of prose",
      "### Scenario: Upgrade\n\nThe node is replaced.\n",
      0,
    ],
  ])("%s", (_, markdown, count) => {
    expect(parseDocument(`## Design\n\n${markdown}`).criteria).toHaveLength(
      count,
    );
  });
});
