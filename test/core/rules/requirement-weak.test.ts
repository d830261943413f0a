import { requirementWeak } from "../../../src/core/rules/requirement-weak.ts";
import { checkRule } from "./check-rule.ts";

checkRule(requirementWeak, [
  {
    name: "sentences that oblige, and lines with an id",
    markdown:
      "# A\n\n## Behaviour\n\nThe command SHALL show clear feedback. It is a fast command.\n\n- FR-2: Errors are handled gracefully\n- The CLI should print a short summary\n- Exit criteria: performance targets met\n",
    problems: [
      { line: 5, severity: "notice" },
      { line: 7 },
      { line: 8 },
      { line: 9 },
    ],
  },
  {
    name: "what does not oblige, questions, and what is no part of it",
    markdown:
      '# A\n\n## Background\n\nThe old page is slow.\n\n- Easy rollback if needed\n- Should it be fast?\n\n## Non-goals\n\n- It should be fast\n\n## Rules\n\nThe key words "MUST" and "SHOULD" are used as appropriate, see RFC 2119.\n',
  },
  {
    name: "success criteria and what is done beside acceptance criteria, but no records and hints",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- A row is added\n\n## Success criteria\n\n- Scrolling feels natural\n- 5 rows are shown\n\n## Definition of done\n\n- Code is clean\n- [x] Docs are clean\n- All acceptance criteria are met\n- Docs improved\n",
    problems: [
      { line: 9, severity: "notice" },
      { line: 14, severity: "notice" },
    ],
  },
  {
    name: "what has to be, in other languages",
    markdown:
      "# A\n\n## Requirements\n\n- La página debe cargar rápidamente\n- Der Export soll zuverlässig sein\n- 页面应快速打开\n- 响应快速\n- La página carga rápidamente\n- Exporte muessen schnell sein\n- H9: Como visitante quiero ver varias fotos\n",
    problems: [{ line: 5 }, { line: 6 }, { line: 7 }, { line: 10 }],
  },
  {
    name: "criteria have their own rule",
    markdown: "# A\n\n## Acceptance criteria\n\n- It should be smooth\n",
  },
  {
    name: "listed requirements that leave open whether they are done",
    markdown:
      "# A\n\n## Requirements\n\n- Old rows are removed if needed\n- Old rows are removed smoothly\n\n## Notes\n\n- Ask the owner if needed\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "rows with an id that say what has to be",
    markdown:
      "# A\n\n## Requisitos\n\n| ID | Requisito |\n| --- | --- |\n| RNF-01 | A interface deve ser responsiva |\n| RNF-02 | Os dados devem ser validados no servidor |\n| Nota | A lista deve ser otimizada |\n",
    problems: [{ line: 7 }],
  },
  {
    name: "what is listed as non-functional, and what is only shown or quoted in code",
    markdown:
      "# A\n\n## Non-Functional Requirements\n\n### NFR-1: Speed\n\n- Fast load time\n- Rows load with minimal delay after a click\n- Rows load within 2 s\n- **High throughput**\n  - 500 rows a second\n\n## Requirements\n\n- **FR-1**: The first line MUST be `a fast start`\n",
    problems: [{ line: 7 }, { line: 8 }],
  },
  {
    name: "what is a requirement by its label",
    markdown:
      "# A\n\n## Import\n\n- **Requirement**: Seamless connection to accounts\n- **Data**: Seamless rows\n",
    problems: [{ line: 5 }],
  },
]);
