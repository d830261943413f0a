/** The phrases of `gapPhrases` in other languages than English. */
export const gapPhrasesAbroad: Readonly<Record<string, readonly string[]>> = {
  de: [
    "noch offen",
    "noch zu klären",
    "noch zu definieren",
    "noch zu ergänzen",
    "zu klären",
    "zu definieren",
    "zu ergänzen",
    "wird noch ergänzt",
    "folgt noch",
  ],
  es: [
    "por definir",
    "por determinar",
    "por completar",
    "a definir",
    "a determinar",
    "pendiente de definir",
    "pendiente por definir",
  ],
  fr: [
    "à définir",
    "à déterminer",
    "à compléter",
    "à préciser",
    "à venir",
    "à rédiger",
    "à remplir",
    "à renseigner",
  ],
  pt: [
    "a definir",
    "a determinar",
    "a ser definido",
    "a ser definida",
    "por definir",
  ],
  pl: [
    "do ustalenia",
    "do uzupełnienia",
    "do określenia",
    "do zdefiniowania",
    "do zrobienia",
  ],
  ru: [
    "уточняется",
    "требует уточнения",
    "будет определено",
    "будет уточнено",
    "не определено",
    "заполнить",
  ],
  ja: ["未定", "要検討", "未記入", "後で記載", "後日記載"],
  ko: ["미정", "추후 작성", "추후 결정", "추후 정의", "작성 예정"],
  zh: [
    "待定",
    "待补充",
    "待确认",
    "待分配",
    "待指派",
    "尚未指派",
    "尚未指定",
    "尚未分配",
    "尚未确定",
    "尚未確定",
    "待完善",
    "待填写",
    "待補充",
    "待確認",
    "未定",
  ],
};

/** What they say is left to do, and behind it when or by whom: "À compléter par l'équipe QA". */
export const leftTo: readonly string[] = [
  "(?:encore )?à (?:compléter|définir|déterminer|préciser|remplir|renseigner|rédiger) (?:après|au|avant|dès|lors|par|quand|selon|une fois)",
  "(?:a|por) (?:completar|definir|determinar|preencher|rellenar) (?:após|antes|cuando|depois|después|durante|na|no|pel[ao]|por|quando|tras)",
  "(?:noch |wird noch )?(?:auszufüllen|zu (?:definieren|ergänzen|klären)) (?:bei|durch|mit|nach|sobald|vor|während)",
  "do (?:ustalenia|uzupełnienia|wypełnienia) (?:gdy|po|podczas|przed|przez|w|z)",
  "(?:будет|будут) (?:дополнен|заполнен|определен|определён|уточнен|уточнён)\\p{L}* (?:в|до|когда|на|перед|по|после|при)",
];

/** The same where no blanks stand between words. */
export const leftToUnspaced =
  /^(?:待|由).{1,16}(?:填写|填充|补充|完善|填寫|補充)$|^(?:後で|後日|実装時に|実装後に).{0,10}(?:記入|記載|追記|更新)(?:する|予定)?$|^(?:추후|나중에|(?:구현|완료) 후).{0,10}(?:기입|작성)(?: ?예정)?$/u;

/** What agents write for `NEEDS CLARIFICATION`. */
export const clarifications = [
  "NECESITA ACLARACI[OÓ]N",
  "REQUIERE ACLARACI[OÓ]N",
  "POR ACLARAR",
  "PRECISA (?:DE )?ESCLARECIMENTO",
  "A ESCLARECER",
  "CLARIFICATION N[EÉ]CESSAIRE",
  "[AÀ] CLARIFIER",
  "KLÄRUNGSBEDARF",
  "KLÄRUNG ERFORDERLICH",
  "ZU KLÄREN",
  "DA CHIARIRE",
  "DO WYJAŚNIENIA",
  "AFKLARES",
  "УТОЧНИТЬ",
  "ТРЕБУЕТ УТОЧНЕНИЯ",
  "要確認",
  "要明確化",
  "要明确",
  "需要澄清",
  "需澄清",
  "待澄清",
  "명확화 필요",
  "확인 필요",
].join("|");
