const authorVerb =
  "describe|list|explain|outline|summari[sz]e|specify|identify|define|document|discuss|provide|include|enumerate|detail|state|capture|mention|elaborate|note";

/** Sentences that talk to the author about the text to be written. Nobody describes a product with them. */
export const authorInstructions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|the|each) section (?:should|must) (?:be (?:filled|completed|written|updated|removed|used|deleted)|contain|cover|answer|address|${authorVerb})\\b`,
    "i",
  ),
  new RegExp(
    `\\bsection is (?:used|meant|intended|the place) to (?:highlight|record|${authorVerb})\\b`,
    "i",
  ),
  /\bsection (?:is )?not required (?:until|unless|if|when)\b/i,
  /\b(?:remove|delete|replace|fill(?: in| out)?|complete) this (?:section|text|paragraph|line|block|template|placeholder|part)\b/i,
  new RegExp(
    `^(?:${authorVerb})\\b[^.]{0,120}\\b(?:this|the|your) (?:proposal|feature|change|design|enhancement|solution|spec|document|rfc|kep|tep|eip|adr|prd|project|product|initiative|problem|story|epic)\\b`,
    "i",
  ),
  /\bas much detail as (?:necessary|needed|possible|you)\b/i,
  /\b(?:is|be) a good place to (?:talk|discuss|describe|list|mention|explain|put|add)\b/i,
  new RegExp(`\\b(?:be sure|make sure|remember|feel free) to (?:add|use|skip|remove|${authorVerb})\\b`, "i"),
  new RegExp(`(?:^|[.:]\\s)(?:please |briefly |clearly |explicitly |succinctly )+(?:add|fill|${authorVerb})\\b`, "i"),
  /\bif (?:applicable|relevant|available|appropriate|none|not applicable),? (?:describe|list|explain|add|provide|include|link|write|state|remove|delete|say)\b/i,
  /^(?:an? |the )?(?:one|single|two|few|short|brief)[- ](?:paragraph|sentence|line) (?:description|summary|explanation|overview)? ?of\b/i,
  /^(?:an? |the )?(?:short|brief|concise|high-level|detailed|one-line) (?:description|summary|overview|explanation|list|statement) of (?:the|your|how|what|why|any|all|each)\b/i,
  /^a (?:list of (?:all|any|the)|space (?:for|to))\b/i,
  /\b(?:examples|points|questions|aspects|topics) to (?:consider|think about|answer|address)\b/i,
  /^consider the following (?:in|when|while|as|for)\b/i,
  /\bas if (?:it|they) (?:was|were|had) already (?:been )?(?:implemented|included|introduced|shipped)\b/i,
  /\bwhat would (?:you|a reader) (?:need|want|like)\b|\bhow would you (?:describe|explain)\b/i,
];

/** Starts of text that is an instruction where nothing else is in its section, and a goal or a requirement elsewhere. */
export const imperativeStart = new RegExp(
  `^(?:(?:please|briefly|clearly|explicitly|succinctly|concisely) )?(?:${authorVerb}|track|add (?:your|any|links?|details)|insert|link to|write|fill in|what (?:is|are|was|were|will|would|does|do|problem|other)|why (?:is|are|do|does|should|this|now|not)|how (?:will|would|does|do|is|are|should)|who (?:is|are|will|should)|which )\\b`,
  "i",
);
