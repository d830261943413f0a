/** Signs that a statement can be checked: numbers with units, comparisons, named standards. Quoted text and code are asked for apart. */
const measure =
  /\d+\+ [a-z]{3,}|\d+(?:[.,]\d+)?\s?(?:%|‰|percent\b|ms\b|s\b|sec(?:onds?)?\b|min(?:utes?)?\b|h(?:ours?)?\b|days?\b|weeks?\b|months?\b|px\b|pt\b|rem\b|fps\b|hz\b|[kmgt]i?b\b|bytes?\b|bits?\b|rpm\b|rps\b|qps\b|req|users?\b|requests?\b|items?\b|rows?\b|records?\b|characters?\b|chars?\b|times?\b|attempts?\b|clicks?\b|steps?\b|pages?\b|秒|分|時間|日|件|文字|초|분|시간|일|개|글자|秒|分钟|小时|天|条|секунд|минут|час|дн|символ|segundos?|minutos?|horas?|secondes?|heures?|jours?|sekund|minut|godzin|sekunden|minuten|stunden)/i;
/** The same in other languages, and of names: `6位以上`, `al menos 3 caracteres`, `start < end`. */
const measureAbroad =
  /\p{L} [<>≤≥]=? \p{L}|\d ?(?:[位个個次人条行桁回字]|개|회|번|자|명|줄|건|단계|픽셀|d[ií]as?\b|caract\p{L}+|intentos|tentativ\p{L}+|Zeichen|Tage|дн|знак|попыт|пиксел|znak|dni|prób)|\d\D{0,3}(?:以上|以下|以内|未満|이상|이하|이내|미만)|(?:a lo sumo|al menos|até|au moins|au plus|bis zu|co najmniej|hasta|höchstens|jusqu['’]à|maksymalnie|maximal|menos de|mindestens|mínimo|máximo|moins de|mais de|más de|minimum|pelo menos|poniżej|plus de|unter|über|не более|не менее|менее|максимум|минимум|至少|最多|不超过|不少于|最大|最小|최대|최소)(?: de)? ?\d/iu;
const comparison =
  /[<>≤≥=]\s?\d|\d(?:[.,]\d+)?\+?\s?\/\s?(?:5|10|100)(?![\d/])|\b(?:at (?:least|most)|no (?:more|less|fewer|later) than|more than|less than|fewer than|under|below|above|over|within|up to|exactly|minimum(?: of)?|maximum(?: of)?|between)\s+(?:an? |the )?(?:\d|one\b|two\b|three\b|five\b|ten\b|zero\b)/i;
const standard =
  /\b(?:WCAG|RFC ?\d|ISO[ /-]|IEEE|ECMA|OWASP|GDPR|HIPAA|PCI|SOC ?2|OAuth|OpenID|TLS ?1|AES|SHA-?\d|UTF-8|UTC|Lighthouse|semver)\b/;
const status =
  /\b(?:HTTP )?[1-5]\d{2}\b(?! ?(?:%|ms|s\b|users))|\bexit (?:code|status)\b|\bstatus code\b/i;

export function hasMeasure(text: string): boolean {
  return (
    measure.test(text) ||
    measureAbroad.test(text) ||
    comparison.test(text) ||
    standard.test(text) ||
    status.test(text)
  );
}

/**
 * Whether it is said how well a thing is done, for a word that praises that: names of code and the size of a screen only say where and
 * what, and how much there is to do is no measure of `efficiently`.
 */
export function saysHow(text: string, praise: string): boolean {
  const bare = withoutSizes(text);
  if (quoted.test(text)) return true;
  return ofManner.test(praise)
    ? speed.test(bare) ||
        comparison.test(bare) ||
        standard.test(bare) ||
        measureAbroad.test(bare)
    : hasMeasure(bare);
}

/** `at 375px`, `1200x630`. */
export function withoutSizes(text: string): string {
  return text.replaceAll(size, " ");
}

/** `100% of fixes`: but another word for all of them. */
export function withoutAll(text: string): string {
  return text.replace(/\b100 ?% of /i, "");
}

/** `with 1,000+ rows`: what there is to cope with, not how well. */
export function withoutLoads(text: string): string {
  return text.replaceAll(/\d[\d.,]*\+ (?=[a-z]{3})/gi, "");
}

const size =
  /~?\d+ ?(?:px)?(?: ?[–x×-] ?| to )\d+ ?px\b|~?\d+ ?px\b|\b\d{3,4}[x×]\d{3,4}\b/gi;

const ofManner = /ly$/i;

const speed =
  /\d ?(?:%|‰|percent\b|ms\b|s\b|sec(?:onds?)?\b|min(?:utes?)?\b|h(?:ours?)?\b|fps\b|hz\b|rpm\b|rps\b|qps\b|req|times?\b|attempts?\b|retries\b|clicks?\b|steps?\b|taps?\b)|\d ?\/ ?(?:s|sec|min|h)\b/i;

/** Exact text that a user sees, or a name of code: `"Email already registered"`, `` `403` ``, an identifier. */
export function hasExactText(text: string): boolean {
  return (
    quoted.test(text) ||
    /`[^`]+`/.test(text) ||
    /\b[a-z]{2,}(?:[A-Z][a-z0-9]+)+\b|\b[a-z0-9]+_[a-z0-9_]+\b/.test(text)
  );
}

const quoted =
  /["“„«「『][^"”“»」』]{2,}["”“»」』]|(?<![\p{L}\p{N}])'[^']{3,}'(?!\p{L})/u;
