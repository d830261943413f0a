/** Phrases that say that something is fine without saying how anybody would see it. A number before them does not help: one behind them may. */
export const emptyOutcomes: readonly RegExp[] = [
  /\bworks? (?:as (?:expected|intended|designed)|correctly|properly|fine|well|normally|reliably|seamlessly|smoothly)\b/i,
  /\bworks\b(?! (?:for|of|by|around|out|at)\b)/i,
  /\bfunction(?:s|ing)? (?:as (?:expected|intended|designed)|correctly|properly|well|normally)\b/i,
  /\b(?:is|are|remains?|stays?) (?:fully |properly |still )?(?:in place|maintained|handled|ensured|respected|considered|addressed|functional|operational|usable|stable|optimi[sz]ed|enhanced)\b/i,
  /\b(?:no|without(?: any)?)(?: \w+){0,2} (?:issues?|problems?|regressions?|degradations?|artifacts|glitches|disruptions?|hiccups|negative impact|noticeable (?:delay|lag|impact))\b/i,
  /\bnear(?:ly)?[- ]zero\b/i,
  /\b(?:targets?|goals?|thresholds?|expectations|standards) (?:(?:are|is) )?(?:met|reached|achieved|satisfied)\b/i,
  /\b(?:critical|major|serious|severe) (?:bugs?|issues?|defects?|problems?)\b/i,
];

/** A change without what it is measured from. */
export const relativeTarget =
  /\b(?:reduc|increas|improv|decreas|lower|rais|cut|boost|grow|shorten|speed)\w*\b[^.;]{0,80}?\bby (?:at least |up to |more than |over )?\d+(?:[.,]\d+)?\s?(?:%|percent|x\b|×)|\b\d+(?:[.,]\d+)?\s?(?:%|percent|x|×) (?:faster|slower|fewer|more|less|lower|higher|better)\b/i;

/** Names what a change is measured from. */
export const baseline =
  /\b(?:from|than|versus|vs\.?|compared|relative to|baseline|currently|current|today|previous|existing|before|over the (?:last|previous))\b/i;

/** A comparison that does not say with what. */
export const bareComparative =
  /\b(?:better|faster|easier|simpler|improved|more (?:efficient|intuitive|reliable|robust|accurate))\b(?![^.;]*\bthan\b)/i;
