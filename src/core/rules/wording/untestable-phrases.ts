import type { NeedsWords } from "./word-index.ts";

export interface Phrase extends NeedsWords {
  readonly pattern: RegExp;
  /** A number before it helps as well: "within 10 seconds as per the requirements". */
  readonly unlessMeasured?: true;
}

/** Phrases that say that something is fine without saying how anybody would see it. A number before them does not help: one behind them may. */
export const emptyOutcomes: readonly Phrase[] = [
  {
    needs: "works?",
    pattern:
      /\bworks? (?:as (?:expected|intended|designed)|correctly|properly|fine|flawlessly|well|normally|perfectly|reliably|seamlessly|smoothly)\b/i,
  },
  {
    needs: "works",
    pattern:
      /(?<!-)\bworks\b(?! (?:for|of|by|around|out|at|without (?:an?|asking|having|needing|requiring))\b)/i,
  },
  {
    needs: "work",
    pattern:
      /\b(?:all|both|they|apis|buttons|commands|components|endpoints|features|filters|flows|forms|functions|integrations|links|pages|screens|tools) work\b(?! (?:for|of|by|around|out|at|items?|orders?)\b)/i,
  },
  {
    needs: "performance|quality|reliability|security|stability|usability",
    pattern:
      /\b(?:performance|quality|reliability|security|stability|usability) is (?:acceptable|adequate|excellent|good|great|high|sufficient)\b/i,
  },
  {
    needs: "function(?:s|ing)?",
    pattern:
      /\bfunction(?:s|ing)? (?:as (?:expected|intended|designed)|correctly|properly|well|normally)\b/i,
  },
  {
    needs:
      "in place|maintained|handled|ensured|addressed|covered|protected|respected|considered|functional|operational|usable|stable|optimi[sz]ed|enhanced",
    pattern:
      /\b(?:is|are|was|were|remains?|stays?) (?:fully |properly |still )?(?:in place|maintained|(?:handled|ensured|addressed)(?! (?:as|by|in|through|using|via|with)\b)|(?:covered|protected)(?! (?:against|behind|by|from|in|under|with)\b)|respected|considered(?! an?\b| as\b| to be\b)|functional|operational|usable|stable|optimi[sz]ed|enhanced)\b/i,
  },
  {
    needs:
      "issues?|problems?|regressions?|degradations?|artifacts|glitches|disruptions?|hiccups|negative impact|delays?|flicker|impact|lag|slowdowns?",
    pattern:
      /\b(?:no|without(?: any)?)(?: \w+){0,2} (?:issues?|problems?|regressions?|degradations?|artifacts|glitches|disruptions?|hiccups|negative impact|(?:noticeable|perceptible|significant|visible) (?:delays?|flicker|impact|lag|slowdowns?))\b/i,
  },
  {
    needs: "near(?:ly)?[- ]zero",
    pattern: /\bnear(?:ly)?[- ]zero\b/i,
  },
  {
    needs: "met|reached|achieved|satisfied",
    pattern:
      /\b(?:targets?|goals?|thresholds?|expectations|standards) (?:(?:are|is) )?(?:met|reached|achieved|satisfied)\b/i,
  },
  {
    needs: "critical|major|serious|severe",
    pattern:
      /\b(?:critical|major|serious|severe) (?:bugs?|issues?|defects?|problems?)\b/i,
  },
  {
    needs:
      "accessible|accurate|clean|compliant|consistent|correct|maintainable|performant|reliable|responsive|scalable|secure|user-friendly",
    pattern:
      /\b(?:is|are|be|remains?|stays?) (?:(?:completely|entirely|functionally|fully|highly|mathematically|perfectly|semantically|technically|visually) )?(?:accessible|accurate|clean|compliant|consistent|correct|maintainable|performant|reliable|responsive|scalable|secure|user-friendly)(?=\s*[.;,]?$| (?:across|on) (?:an? (?:range|variety) of|all|any|every|different|mobile|multiple|various)\b)/i,
  },
  {
    needs:
      "requirements|standards?|expectations|needs|guidelines|regulations|specifications|best practices",
    pattern:
      /\b(?:meets?|complies with|follows?|adheres to|conforms to) (?:the |all |our )?(?:\w+ ){0,3}(?:requirements|standards?|expectations|needs|guidelines|regulations|specifications|best practices)\b/i,
  },
  {
    needs: "as specified|per|according to",
    pattern:
      /\b(?:as specified|per (?:the )?(?:\w+ ){0,2}(?:requirements|specifications?|guidelines)|according to (?:the )?(?:\w+ )?(?:requirements|specifications?|standards?|guidelines))\b/i,
    unlessMeasured: true,
  },
];

/** A change without what it is measured from. */
export const relativeTargets: readonly Phrase[] = [
  {
    needs: "by",
    pattern:
      /\b(?:reduc|increas|improv|decreas|lower|rais|cut|boost|grow|shorten|speed)\w*\b[^.;]{0,80}?\bby (?:at least |up to |more than |over )?\d+(?:[.,]\d+)?\s?(?:%|percent|x\b|×)/i,
  },
  {
    needs: "half|twice",
    pattern: /\b(?:half|twice) as (?:fast|many|much|long|often)\b/i,
  },
  {
    needs:
      "boost|decrease|drop|growth|improvement|increase|reduction|savings?|uplift",
    pattern:
      /\b\d+(?:[.,]\d+)?\s?(?:%|percent) (?:\w+ )?(?:boost|decrease|drop|growth|improvement|increase|reduction|savings?|uplift)\b|\b(?:decrease|growth|improvement|increase|reduction) of (?:at least |over )?\d+(?:[.,]\d+)?\s?(?:%|percent)/i,
  },
  {
    needs: "faster|slower|fewer|more|less|lower|higher|better",
    pattern:
      /\b\d+(?:[.,]\d+)?\s?(?:%|percent|x|×) (?:faster|slower|fewer|more|less|lower|higher|better)\b/i,
  },
  {
    needs: "%|％",
    pattern:
      /(?:reduc|aument|mejor|dismin|increment|melhor|diminu)\p{L}* [^.;]{0,60}?(?:en|em|un|um) (?:un |um )?\d+\s?%/iu,
  },
  {
    needs: "um",
    pattern: /\bum (?:mindestens )?\d+\s?(?:%|Prozent)/i,
  },
  {
    needs: "%|％",
    pattern:
      /(?:rédui|augment|amélior|diminu|baiss)\p{L}* [^.;]{0,60}?de \d+\s?%/iu,
  },
  {
    needs: "%|％",
    pattern:
      /(?:сниз|увелич|сократ|уменьш|повы[сш])\p{L}* [^.;]{0,60}?на \d+\s?%/iu,
  },
  {
    needs: "%|％",
    pattern:
      /(?:skr[aó]c|zmniejsz|zwiększ|popraw|obniż|ogranicz|podni[eó]|przyspiesz|reduk|redu|rośnie|spad|wzr)\p{L}* (?:[^.;]{0,60} )?o (?:co najmniej |ponad )?\d+\s?%|(?<!\p{L})o \d+\s?% (?:krócej|mniej|szybciej|więcej|wolniej)/iu,
  },
  {
    needs: "%|％",
    pattern:
      /\d+\s?[%％](?:以上|程度)?(?:の)?(?:削減|減少|向上|改善|短縮|増加|低減|減)/u,
  },
  {
    needs: "%|％",
    pattern:
      /(?:减少|降低|提高|提升|缩短|增加)[^。；]{0,12}\d+\s?%|\d+\s?%\s?(?:이상\s?)?(?:감소|증가|향상|개선|단축|절감)/u,
  },
];

/** Names what a change is measured from. */
export const baseline =
  /\b(?:from|than|versus|vs\.?|compared|relative to|baseline|currently|current|today|previous|existing|before|over the (?:last|previous)|desde|frente a|respecto|comparad[oa]|von|gegenüber|verglichen|par rapport|depuis|od|w porównaniu)\b|по сравнению|\bот \d|から|現在|現状|比べ|相比|基准|现有|현재|대비|기준/iu;

/** A comparison that does not say with what. */
export const bareComparative: Phrase = {
  needs:
    "better|faster|easier|simpler|improved|more (?:efficient|intuitive|reliable|robust|accurate)",
  pattern:
    /\b(?:better|faster|easier|simpler|(?<!\b(?:an?|the) )improved|more (?:efficient|intuitive|reliable|robust|accurate))\b(?![^.;]*\bthan\b)/i,
};
