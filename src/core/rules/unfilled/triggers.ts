import { advice, documentKind, gapPhrase, opening, ownName } from "./marks.ts";
import { undecided, unwritten } from "./placeholder-words.ts";

/** Marks, and the words that have them. */
export type Triggers = readonly (readonly [number, string])[];

/** What two looks at a text have to find together, as bits below those of `marks.ts`. */
export const toBe = 1;
/** Behind "to be" they say that something is missing. */
export const pending = 1 << 1;
/** The same in parentheses. */
export const bracketed = 1 << 2;

/**
 * One word out of each phrase that patterns look for, in lower case and of ASCII: a text without any of them needs no pattern run
 * over it. Choose the rarest.
 */
export const anywhere: Triggers = [
  // `authorInstructions`
  [
    advice,
    `appropriate applicable author available complete consider copy delete describe detail detailed discuss explain fill here implemented
    included introduced items justify keep lay line lines list outline overview paragraph paragraphs place readers relevant remove
    replace section sentence sentences shipped space statement summarise summarize summary template things title description design
    explanation`,
  ],
  // `paragraphInstructions`
  [
    advice,
    "briefly clearly concisely explicitly free provide submit succinctly sure",
  ],
  // `talksAboutItself`
  [ownName, "listed section sections tracked"],
  // `isAboutSection`
  [opening, "section"],
  // `isKnownGuidance`
  [
    documentKind,
    "adr bep cep jep kep rep tep enhancement feature proposal rfc sip",
  ],
  // `mayHoldTokens`
  [gapPhrase, "fill fixme insert leave lorem tbd todo"],
  [toBe, "be"],
  [pending, [...undecided, ...unwritten].map(firstWord).join(" ")],
  [bracketed, "placeholder rename replace"],
  // `isTopicPhrase`
  [
    opening,
    `alternative alternatives approach approaches assumptions background concerns constraints dependencies description detail details
    diagram diagrams discussion downsides drawbacks example examples explanation goals ideas information issues items justification
    limitations link links list lists metrics name names note notes overview paragraph paragraphs pointer pointers problems questions reason reasoning
    reasons reference references requirements risks screenshot screenshots sketch sketches statement steps summary things trade
    tradeoffs vision work`,
  ],
];

/** The same for what a text starts with. */
export const first: Triggers = [
  // `paragraphInstructions`
  [
    advice,
    `apresente capture consider define descreva describa describe detail detalhe detalle discuss document elaborate enumerate enumere
    explain explique identify include indique lay list liste mention opisz outline provide specify state summarise summarize think try
    use beschreiben expliquez`,
  ],
  // `imperativeStart`
  [
    opening,
    `add address answer articulate briefly call capture cite clarify compare consider cover give indicate name note present quantify record show clearly concisely define describe detail discuss document elaborate enumerate explain explicitly fill
    highlight how identify include insert justify lay link list mention outline please provide specify state succinctly summarise summarize track what
    which who why write`,
  ],
  // `isAboutSection`
  [
    opening,
    `always captures covers defines describes details documents explains identifies lists outlines records states summarises
    summarizes`,
  ],
  // `imperativeStartAbroad`
  [
    opening,
    `beschreiben declare defina definieren descreva describir descrever detallar detalhar enumerar especificar explicar expliquer identificar
    indicar listar lister describa detalhe enumere especifique explique expliquez geben identifiez
    identifique indique indiquez informe liste listen listez nennen opisz podaj proporcione zdefiniuj`,
  ],
  // `topicAbroad`
  [
    opening,
    `beschreibung breve cette corta courte detallada detalhada detalles detalhes description dieser eine en esta explication in kurze
    lista liste nesta resumen resumo una uma un une zusammenfassung`,
  ],
  // `exampleStart` and `isNounClause`
  [opening, "e for np p par por when where z"],
];

function firstWord(phrase: string): string {
  return phrase.split(" ", 1)[0] ?? "";
}
