import { parseDocument } from "../../../../src/core/document/parse-document.ts";
import { cut } from "../show.ts";
import { showSteps } from "./show-criteria.ts";

const one = [[["a"], ["b"], ["c"]]];
const two = [...one, [["d"], ["e"], ["f"]]];

describe("one scenario", () => {
  test.each([
    ["in one line", "- Given a, when b, then c\n"],
    ["without commas", "- Given a when b then c\n"],
    ["with bold keywords", "1. **Given** a, **When** b, **Then** c\n"],
    ["in another order", "- WHEN b\n  GIVEN a\n  THEN c\n"],
    ["in capitals", "- GIVEN a WHEN b THEN c\n"],
    ["with colons", "- Given: a; When: b; Then: c\n"],
    ["behind a sign", "- ✅ Given a, when b, then c\n"],
    ["behind a label", "- **Scenario 1:** Given a, when b, then c\n"],
    ["in a box", "- [ ] Given a, when b, then c\n"],
    ["on lines", "Given a\nWhen b\nThen c\n"],
    ["on bold lines", "**Given** a\n**When** b\n**Then** c\n"],
    ["on lines with breaks", "Given a<br>When b<br>Then c\n"],
    ["in paragraphs", "**Given** a\n\n**When** b\n\n**Then** c\n"],
    ["in a quote", "> Given a\n> When b\n> Then c\n"],
    ["in items", "- Given a\n- When b\n- Then c\n"],
    ["in nested items", "- Given a\n  - When b\n  - Then c\n"],
    ["in stairs", "- Given a\n  - When b\n    - Then c\n"],
    ["in lines of an item", "- Given a\n  When b\n  Then c\n"],
    ["under its title", "- Log in\n  - Given a\n  - When b\n  - Then c\n"],
    [
      "in lists under bold keywords",
      "**Given:**\n- a\n\n**When:**\n- b\n\n**Then:**\n- c\n",
    ],
    ["under a title line", "Scenario: Log in\nGiven a\nWhen b\nThen c\n"],
    [
      "under a title paragraph",
      "Scenario: Log in\n\n- Given a\n- When b\n- Then c\n",
    ],
    [
      "under a heading",
      "### Scenario: Log in\n\n- Given a\n- When b\n- Then c\n",
    ],
    ["under a bold title", "**Scenario: Log in**\n\nGiven a\nWhen b\nThen c\n"],
    [
      "in lines under the title of an item",
      "- **Scenario 1:** Log in.\n  **Given** a\n  **When** b\n  **Then** c\n",
    ],
    [
      "under headings of its own",
      "### Log in\n\n#### Given\n\n- a\n\n#### When\n\nb\n\n#### Then\n\nc\n",
    ],
    [
      "under a line with an id",
      "**AC-1**: Log in\n\n- Given a\n- When b\n- Then c\n",
    ],
    [
      "in rows of a table",
      "| Given | a |\n| - | - |\n| **When** | b |\n| **Then** | c |\n",
    ],
    [
      "as the parts of a test",
      "`Cart_Empty`\n- Arrange: a\n- Act: b\n- Assert: c\n",
    ],
    [
      "as the parts of a test in Korean",
      "- **전제**: a\n- **실행**: b\n- **결과**: c\n",
    ],
    ["under an id", "### AC-1: Log in\n\n- Given a\n- When b\n- Then c\n"],
  ])("%s", (_, markdown) => {
    expect(showSteps(`## Acceptance criteria\n\n${markdown}`)).toEqual(one);
  });
});

describe("two scenarios", () => {
  test.each([
    [
      "in one line each",
      "- Given a, when b, then c\n- Given d, when e, then f\n",
    ],
    [
      "in one list",
      "- Given a\n- When b\n- Then c\n- Given d\n- When e\n- Then f\n",
    ],
    ["in one paragraph", "Given a\nWhen b\nThen c\nGiven d\nWhen e\nThen f\n"],
    [
      "in nested items",
      "- Given a\n  - When b\n  - Then c\n- Given d\n  - When e\n  - Then f\n",
    ],
    [
      "under headings",
      "#### Scenario: One\n\n- Given a\n- When b\n- Then c\n\n#### Scenario: Two\n\n- Given d\n- When e\n- Then f\n",
    ],
  ])("%s", (_, markdown) => {
    expect(showSteps(`## Acceptance criteria\n\n${markdown}`)).toEqual(two);
  });
});

test.each([
  ["When and Then are enough", "- When b, then c\n", [[[], ["b"], ["c"]]]],
  [
    "And goes on with the step above",
    "- Given a\n- And b\n- When c\n- Then d\n- But e\n",
    [[["a", "b"], ["c"], ["d", "e"]]],
  ],
  [
    "And in one line",
    "- **Given** a **And** b **When** c **Then** d\n",
    [[["a", "b"], ["c"], ["d"]]],
  ],
  [
    "and in small letters is a word",
    "- Given a and b, when c and d, then e\n",
    [[["a and b"], ["c and d"], ["e"]]],
  ],
  [
    "what is under a step belongs to it",
    "- When a\n- Then b:\n  - c\n  - d\n",
    [[[], ["a"], ["b\nc\nd"]]],
  ],
  [
    "lines without a keyword belong to the step above",
    "Given a\nand more\nWhen b\nThen c\n",
    [[["a\nand more"], ["b"], ["c"]]],
  ],
  [
    "two actions under one context",
    "- Given a\n  - When b\n    - Then c\n  - When d\n    - Then e\n",
    [
      [["a"], ["b"], ["c"]],
      [["a"], ["d"], ["e"]],
    ],
  ],
  [
    "a step alone is a criterion that is not complete",
    "- Given a, when b\n",
    [[["a"], ["b"], []]],
  ],
  [
    "outcomes in a list under context and action",
    "**Given** a\n**When** b\n**Then**:\n\n1. c\n2. d\n   - e\n",
    [
      [["a"], ["b"], ["c"]],
      [["a"], ["b"], ["d\ne"]],
    ],
  ],
])("%s", (_, markdown, steps) => {
  expect(showSteps(`## Acceptance criteria\n\n${markdown}`)).toEqual(steps);
});

test("an item with an id is one, however many scenarios it holds", () => {
  const { criteria } = parseDocument(
    "## Acceptance criteria\n\n- AC-1 Twice\n  - When a\n  - Then b\n  - When c\n  - Then d\n- Twice\n  - When a\n  - Then b\n  - When c\n  - Then d\n",
  );

  expect(criteria.map(({ id, when }) => [id, when])).toEqual([
    ["AC-1", ["a", "c"]],
    [undefined, ["a"]],
    [undefined, ["c"]],
  ]);
});

test("steps get the id of the line above them", () => {
  const { criteria } = parseDocument(
    "## Acceptance criteria\n\n**AC-1**: Log in\n- Given a\n- When b\n- Then c\n\nAC-2: Two\nAC-3: Three\n\n- Given d\n- When e\n- Then f\n",
  );

  expect(criteria.map(({ id, when }) => [id, when])).toEqual([
    ["AC-1", ["b"]],
    ["AC-2", []],
    ["AC-3", []],
    [undefined, ["e"]],
  ]);
});

test("a scenario under a title is one, however many steps it takes", () => {
  expect(
    showSteps(
      "### Requirement: Log in\n\n#### Scenario: Twice\n\n- **WHEN** a\n- **THEN** b\n- **WHEN** c\n- **THEN** d\n",
    ),
  ).toEqual([[[], ["a", "c"], ["b", "d"]]]);
});

test("a requirement that has scenarios is none itself", () => {
  expect(
    showSteps(
      "### Requirement: Log in\n\nWHEN a, the system SHALL b:\n\n- c\n\n#### Scenario: Once\n\n- **WHEN** d\n- **THEN** e\n",
    ),
  ).toEqual([[[], ["d"], ["e"]]]);
});

test.each([
  ["German", "- Angenommen a\n- Wenn b\n- Dann c\n"],
  ["Spanish", "- Dado a, cuando b, entonces c\n"],
  ["French", "- Étant donné a, quand b, alors c\n"],
  ["Portuguese", "- Dado a, quando b, então c\n"],
  ["Polish", "- Mając a, gdy b, wtedy c\n"],
  ["Russian", "- Дано: a\n- Когда b\n- Тогда c\n"],
  ["Japanese", "- 前提 a\n- もし b\n- ならば c\n"],
  ["Japanese test words", "- **前提条件** a、**操作** b、**期待結果** c\n"],
  ["Korean", "- 조건 a\n- 만일 b\n- 그러면 c\n"],
  ["Chinese", "- 假如a，当b，那么c\n"],
  ["German, otherwise", "- Vorausgesetzt a, wenn b, dann c\n"],
  ["French, otherwise", "- Sachant a, quand b, alors c\n"],
  ["Turkish", "- Diyelim ki a, olduğunda b, o zaman c\n"],
  ["Vietnamese", "- Cho trước a, khi b, thì c\n"],
  ["Indonesian", "- Diberikan a, ketika b, maka c\n"],
  ["Italian", "- Dato a, quando b, allora c\n"],
  ["Dutch", "- Gegeven a, als b, dan c\n"],
  ["Danish", "1. **Givet** a, **når** b, **så** c\n"],
  ["Swedish", "- Givet a, när b, så c\n"],
  ["Ukrainian", "- Дано a, коли b, тоді c\n"],
  ["traditional Chinese", "- 假設a\n- 當b\n- 那麼c\n"],
])("keywords in %s", (_, markdown) => {
  expect(showSteps(`## Acceptance criteria\n\n${markdown}`)).toEqual(one);
});

test("data are no step", () => {
  expect(
    showSteps("## Acceptance criteria\n\n- Dados inválidos são recusados\n"),
  ).toEqual([[[], [], []]]);
});

test("ranges hold whole scenarios", () => {
  const document = parseDocument(
    "## Acceptance criteria\n\n- Given a\n- When b\n- Then c\n\n  ```\n  d\n  ```\n\n### AC-2 Out\n\nWhen e\nThen f\n",
  );

  expect(
    cut(
      document,
      document.criteria.map(({ range }) => range),
    ),
  ).toEqual([
    "- Given a\n- When b\n- Then c\n\n  ```\n  d\n  ```",
    "### AC-2 Out\n\nWhen e\nThen f",
  ]);
});
