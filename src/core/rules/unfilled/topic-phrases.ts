import { twinPattern } from "../../twin-pattern.ts";

/** What a template announces. */
const announced =
  "background|description|details?|diagrams?|discussion|examples?|explanation|ideas|information|justification|links?|lists?|names?|notes?|overview|paragraphs?|pointers?|reasoning|reasons?|references?|screenshots?|sketch(?:es)?|statement|summary|vision|(?:alternatives?|approach(?:es)?|assumptions|concerns|constraints|dependencies|downsides|drawbacks|goals|issues|items|limitations|metrics|problems|questions|requirements|risks|steps|things|trade-?offs|work)(?= (?:of the|that|to|which|you|for this))";

/** "A short summary of …", "Any alternative approaches you …", "Links to other pages that …". */
export const topic = new RegExp(
  `^(?:(?:an?|additional|any|brief|clear|concise|detailed|formal|general|high-level|initial|itemized|known|one-paragraph|one-sentence|optional|other|possible|potential|quick|relevant|short|simple|some|step-by-step|the|useful|alternative|\\w+(?=,))(?: ?[,/] ?| (?:and |or |but )?)){0,4}(?:${announced}) (?:about|behind|for|from|how|in|of|on|that|to|we|what|which|who|why|with|you)\\b`,
  "i",
);

/** Its verb would make it a sentence that says something; behind these it is about what is announced. */
const subordinate =
  /\b(?:how|if|that|what|when|where|whether|which|who|whom|whose|why|you|we|your)\b.*/i;
const verb =
  /\b(?:are|can|contains?|has|have|is|may|must|shall|should|shows?|was|were|will|would)\b/i;

const maxWords = 45;

/** Of a section, in the words of a template: "Explains why …", "This section describes …". */
export const aboutSection =
  /^this section is (?:an?|the) (?:\w+ ){0,3}(?:description|explanation|overview|part|portion|summary)\b|^(?:this section )?(?:always )?(?:captures|covers|defines|describes|details|documents|explains|identifies|lists|outlines|records|states|summari[sz]es)\b(?: (?:and|or) [a-z]+)? (?:all|any|each|how|our|the|what|which|who|why|your)\b/i;

/** The same as both in other languages: "Breve descripción de …", "En esta sección se definen …". */
export const topicAbroad = twinPattern(
  String.raw`^(?:(?:una? |uma |une |eine )?(?:breve |corta |detallada |detalhada |kurze |brève |courte |краткое )?(?:descripción|descrição|description|beschreibung|resumen|resumo|résumé|zusammenfassung|lista|liste|detalles|detalhes|explicación|explicação|explication)(?: detallada| detalhada| détaillée| breve)? (?:d(?:e|el|os|as|es|o|a|er|u)|sobre|von|aller) [\p{L}’' /,()-]{5,200}\.?$|(?:краткое )?(?:описание|список|перечень) [\p{L} ,-]{5,200}\.?$|(?:en |n)?esta (?:sub)?(?:sección|seção) |cette section (?:décrit|présente|liste) |(?:dieser abschnitt|in diesem abschnitt) (?:beschreibt|werden|wird) |в этом разделе )`,
  "i",
);

/** Whether a sentence only says what will be written. */
export function announces(text: string): boolean {
  if (/[`\d]/.test(text)) return false;
  return (
    isTopicPhrase(text) ||
    aboutSection.test(text) ||
    topicAbroad(text).test(text)
  );
}

/** A phrase without a verb that says what will be written: "Details about how the change should work." */
export function isTopicPhrase(text: string): boolean {
  if (!topic.test(text) || /[`\d:;]|[.!?] +\S/.test(text)) return false;
  return (
    !verb.test(text.replace(subordinate, "")) &&
    text.split(" ").length <= maxWords
  );
}
