/** Words that start the steps of a scenario in one language; `more` goes on with the step above. */
export interface StepWords {
  readonly given: readonly string[];
  readonly when: readonly string[];
  readonly outcome: readonly string[];
  readonly more: readonly string[];
  /** Words that name a scenario: `Scenario: Log in`. */
  readonly scenario: readonly string[];
}

/** After Gherkin's own table of languages, without words that start other sentences more often than steps. */
export const stepWords: readonly StepWords[] = [
  {
    given: ["given that", "given"],
    when: ["when"],
    outcome: ["then"],
    more: ["and", "but"],
    scenario: ["scenario outline", "scenario template", "scenario"],
  },
  {
    given: [
      "angenommen",
      "gegeben seien",
      "gegeben sei",
      "gegeben ist",
      "gegeben",
    ],
    when: ["wenn"],
    outcome: ["dann"],
    more: ["und", "aber"],
    scenario: ["szenariogrundriss", "szenario"],
  },
  {
    given: ["dados", "dadas", "dado que", "dado", "dada"],
    when: ["cuando"],
    outcome: ["entonces"],
    more: ["pero", "y", "e"],
    scenario: ["esquema del escenario", "escenario"],
  },
  {
    given: [
      "étant donné que",
      "étant donné qu'",
      "étant donnés",
      "étant données",
      "étant donnée",
      "étant donné",
      "etant donné que",
      "etant donné",
      "sachant que",
      "soit",
    ],
    when: ["lorsque", "lorsqu'", "quand"],
    outcome: ["alors", "donc"],
    more: ["et que", "et", "mais"],
    scenario: ["plan du scénario", "scénario"],
  },
  {
    given: ["dados", "dadas", "dado que", "dado", "dada"],
    when: ["quando"],
    outcome: ["então", "entao"],
    more: ["mas", "e"],
    scenario: ["esquema do cenário", "cenário", "cenario"],
  },
  {
    given: ["zakładając, że", "zakładając że", "zakładając", "mając"],
    when: ["jeżeli", "jeśli", "gdy", "kiedy"],
    outcome: ["wtedy"],
    more: ["oraz", "ale", "i"],
    scenario: ["szablon scenariusza", "scenariusz"],
  },
  {
    given: ["допустим", "дано", "пусть"],
    when: ["когда", "если"],
    outcome: ["тогда", "затем", "то"],
    more: ["к тому же", "также", "но", "и", "а"],
    scenario: ["структура сценария", "сценарий"],
  },
  {
    given: ["前提条件", "前提"],
    when: ["もし", "操作"],
    outcome: ["ならば", "期待結果", "期待される結果"],
    more: ["かつ", "しかし", "ただし", "但し"],
    scenario: ["シナリオアウトライン", "シナリオ"],
  },
  {
    given: ["조건", "주어진", "먼저"],
    when: ["만일", "만약"],
    outcome: ["그러면"],
    more: ["그리고", "하지만"],
    scenario: ["시나리오 개요", "시나리오"],
  },
  {
    given: ["假如", "假设", "假定", "假設", "给定", "給定"],
    when: ["当", "當"],
    outcome: ["那么", "那麼", "则", "則"],
    more: ["而且", "并且", "並且", "同时", "同時", "但是"],
    scenario: ["场景大纲", "场景", "剧本", "場景大綱", "場景", "劇本"],
  },
];
