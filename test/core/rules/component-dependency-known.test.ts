import { componentDependencyKnown } from "../../../src/core/rules/component-dependency-known.ts";
import { planOf } from "./plan-of.ts";
import { checkRule } from "./check-rule.ts";

checkRule(componentDependencyKnown, [
  {
    name: "planned, described, or nothing",
    markdown: planOf(
      ["Usage store"],
      [
        "Reader | Usage store",
        "Exporter | Reader and Component: Usage store",
        "Page | –",
        "Mail | None",
        "Log | TBD",
      ],
    ),
  },
  {
    name: "nearly the name of a planned one",
    markdown: planOf([], ["Reader | ", "Exporter | Raeder"]),
    problems: [
      {
        line: 16,
        severity: "warning",
        message:
          "`Exporter` depends on `Raeder`, which is not planned: did you mean `Reader`?",
      },
    ],
  },
  {
    name: "work that nobody names",
    markdown: planOf([], ["Reader | ", "Exporter | Reader, Billing service"]),
    problems: [
      {
        line: 16,
        severity: "notice",
        message: "`Billing service`, which is not planned: add a row for it",
      },
    ],
  },
  {
    name: "work of others that is named",
    markdown: `${planOf([], ["Exporter | Billing service", "Mail | Postfix (external)"])}\n# Dependencies and Related Work\n\n- The billing service, by team Finance\n`,
  },
  {
    name: "sentences are read by people",
    markdown: planOf(
      [],
      ["Exporter | The queue has to be drained before it starts"],
    ),
  },
]);
