import { twinPattern } from "../../twin-pattern.ts";

const authorVerb =
  "describe|list|explain|outline|summari[sz]e|specify|identify|define|document(?! (?:[a-z]+ed|written|cr[eé]|g[eé][nr]))|discuss|provide|include|enumerate|detail|state|capture|mention|elaborate|lay out";

const ownWork =
  "proposal|feature|change|design|enhancement|solution|spec|document|rfc|kep|tep|eip|adr|prd|project|product|initiative|problem|story|epic";

/** A phrase without a verb of its own: "A list of all …", unlike "A list of all orders is shown". */
const noVerb =
  "(?!.*\\b(?:is|are|was|were|will|shall|must|should|can|may|appears?|shows?|shown|displayed)\\b)";

/** Parts of a document that are never parts of a product. */
const documentPart =
  "abstract|alternatives|background|drawbacks|introduction|motivation|problem statement|rationale|(?:technical )?specification|summary";

/** "The rationale should describe …", and the same over two sentences: "The motivation is critical. It should clearly explain …". */
const aboutPart = new RegExp(
  `^the (?:${documentPart}) (?:[^.]{0,300}\\. it )?(?:section )?(?:should|must) (?:also |clearly )?(?:be detailed|describe|discuss|explain|justify|outline|summari[sz]e)\\b`,
  "i",
);

/** Sentences that talk to the author about the text to be written. Nobody describes a product with them. */
export const authorInstructions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|each) section (?:should|must) (?:be (?:filled|completed|written|updated|removed|deleted)|contain|cover|answer|address|${authorVerb})\\b`,
    "i",
  ),
  new RegExp(
    `\\bsection (?:above |below )?is (?:used|meant|intended|the place) to (?:highlight|record|support|${authorVerb})\\b`,
    "i",
  ),
  /\bthis section (?:is|will be|gets) (?:populated|filled(?: in)?|completed|written) (?:by|during|after|once|when)\b/i,
  /\bsection (?:is )?not required (?:until|unless|if|when)\b/i,
  /(?:^|[.;(*]\s*|please |should be |must be )(?:remove|delete|replace|fill(?: in| out)?|complete) this (?:section|text|content|paragraph|line|block|template|placeholder|part)\b/i,
  /\bas much detail as (?:necessary|needed|possible|you)\b/i,
  /\b(?:is|be) a good place to (?:talk|discuss|describe|list|mention|explain|put|add)\b/i,
  /\bif (?:applicable|relevant|available|appropriate|not applicable),? (?:describe|list|explain|provide|write|state|remove this|delete this)\b/i,
  new RegExp(
    `^(?:an? |the )?(?:one|single|two|few|short|brief)[- ](?:paragraph|sentence|line)s? (?:(?:description|summary|explanation|overview) )?of\\b${noVerb}`,
    "i",
  ),
  /^(?:an? )?(?:one|two|three|\d)(?: to | or |[-–])(?:two|three|four|five|\d) (?:paragraph|sentence|line)s?\b/i,
  /\b(?:should|must) be (?:addressed|called out|described|documented|listed|mentioned|noted) here\b/i,
  /^(?:an? )?(?:brief|detailed|high-level|short) (?:description|design|explanation|overview|summary) (?:describing|explaining|that (?:describes|explains)) (?:how|what|why)\b/i,
  /^a (?:short |brief )?list of (?:items|things) (?:that|which|to)\b/i,
  /^this is the title of\b|\b(?:get(?:ting)? started with|how to use) this template\b/i,
  /^this (?:\w+ ){0,3}(?:document|prd|proposal|spec|specification|story) template is\b/i,
  /\bsection (?:above |below )?must contain only\b/i,
  new RegExp(
    `^(?:an? |the )?(?:(?:short|brief|clear|concise|high-level|detailed|one-line)(?:,? (?:and|but|yet))?,? ){1,3}(?:\\([^()]*\\) )?(?:description|summary|overview|explanation|list|statement) of (?:the|your|how|what|why|any|all|each)\\b${noVerb}`,
    "i",
  ),
  new RegExp(`^a (?:list of (?:all|any)|space (?:for|to))\\b${noVerb}`, "i"),
  /\bexamples to consider\b|^consider the following (?:in|when|while|as|for)\b/i,
  aboutPart,
  new RegExp(
    `\\byou as an? author\\b|\\breaders of your (?:${ownWork})\\b`,
    "i",
  ),
  /\bthe section should (?:return to|explain more|discuss how|describe how)\b|\bthis section should (?:focus on|return to|help)\b/i,
  /\b(?:describe|explain|lay out) [^.]{1,60} in (?:enough|sufficient) detail (?:that|to|so|for)\b/i,
  new RegExp(
    `^an? (?:short|brief|one-paragraph) (?:description|summary) of what the (?:${ownWork}) (?:is|does)\\b`,
    "i",
  ),
  /(?:^|[.!?] )try to keep (?:it|this) (?:to|under|below|short|brief|concise)\b/i,
  /^(?:add|describe|insert|list|note|paste|place|put|reference|write)\b[^.]*\bhere[.:]?$/i,
  /^(?:add|describe|explain|give|insert|list|put|state|write) here (?:an?|any|the|all|your|how|what|which|why)\b/i,
  /\bthis template (?:is (?:intended|meant|provided) to|helps (?:authors|you))\b/i,
  new RegExp(
    `^your (?:${documentPart}) is an? (?:brief |clear |short )?(?:description|explanation|statement|summary) (?:of|that)\\b`,
    "i",
  ),
  /\bthis (?:file |document |page )?is (?:the |an? )?(?:suggested |recommended |standard |basic )?template\b/i,
  /\bthis is the (?:adr|design|document|enhancement|kep|prd|proposal|rfc|spec(?:ification)?|story) template\b|^copy this (?:file|template|document)\b|(?:^|[.!] )(?:delete|remove) (?:all|any|each|every|the|these|this) (?:\w+ )?(?:guidance|hints?|instructions?|placeholders?|(?:example|help|sample) text)\b/i,
  /\b(?:delete|remove) (?:it|them|these|this) (?:before (?:committing|merging|publishing|submitting)|from (?:(?:the|this|your) )?(?:document|final|text))\b/i,
  /\b(?:delete|remove|skip)(?: this(?: section)?)? if not (?:applicable|needed|relevant)\b/i,
  /\bas if (?:it|they) (?:was|were|had) already (?:been )?(?:implemented|included|introduced|shipped)\b/i,
];

/** A cheap look: without one of these a text fits none of the sentences above. */
export const mayInstruct =
  /section|template|^copy this|(?:delete|remove) (?:all|any|each|every|the|these|this) |^(?:an? )?(?:brief|detailed|high-level|short) |^a list of |\bhere\b|title of|^(?:an? )?(?:one|two|three|\d)(?: to | or |[-–])|in (?:enough|sufficient) detail|as an? author|readers of your|try to keep|here[.:]?$|^an? (?:short|brief|one-paragraph) |^the [a-z ]{5,24} (?:should|must|[^.]{0,300}\. it )|much detail|(?:delete|remove) (?:it|them|these|this) |good place|examples to|as if |if (?:applicable|relevant|available|appropriate|not)|(?:remove|delete|replace|fill|fill in|fill out|complete) this|^your (?:[a-z]+ ){1,2}is an? |^consider |^(?:an? |the )?(?:one|single|two|few|short|brief|clear|concise|high-level|detailed)[- ,]|^a (?:list|space) /i;

/** What in a list is a task or a goal, and in a paragraph tells the author: "Describe the problem this proposal solves". */
export const paragraphInstructions: readonly RegExp[] = [
  new RegExp(
    `^(?:${authorVerb}) [^.]{0,120}\\b(?:this|the|your) (?:${ownWork})\\b`,
    "i",
  ),
  /^(?:describe|explain|list|outline|discuss|summari[sz]e|identify|define) [^.]*\byour?\b/i,
  new RegExp(
    `(?:^|[.:?!] )(?:briefly |clearly |explicitly |succinctly |concisely )+(?:${authorVerb})\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:be sure|feel free) to (?:remove|skip|${authorVerb})\\b`,
    "i",
  ),
  /^use this (?:section|template|starter|form) (?:to|when|as|for)\b/i,
  new RegExp(
    `^(?:think about|consider|try to) [^.]{0,120}\\byour (?:${ownWork})\\b`,
    "i",
  ),
  /(?:^|[.!?]["”]? )provide an? (?:[\w-]+ ){0,4}(?:explanation|description|summary|overview) of\b/i,
  // "Describe here what …" in other languages; not "Enter here your name", which an input field can say.
  /^(?:(?:beschreiben|erläutern|erklären) sie hier|(?:décrivez|expliquez) ici|(?:descreva|explique|detalhe) aqui|(?:describa|describe|explique|detalle) aquí|(?:opisz|wyjaśnij) (?:tu|tutaj)|(?:опишите|объясните) здесь|здесь (?:опишите|объясните))(?![\p{L}])|^[（(]?(?:请|請).{0,24}(?:填写|填寫)(?:本|此|该|這|这)(?:表|部分|节|節|章|段)|^(?:请|請)?(?:在此[处處]?|在这里|在這裡|此处|此處)(?:简要|簡要)?(?:描述|说明|說明)|^.{2,60}を(?:ここ|こちら)に(?:記載|記入)して(?:ください|下さい)|^ここに.{2,60}を(?:記述|説明)(?:する。?$|して(?:ください|下さい))|^여기에 .{2,60}(?:기술|설명|서술)(?:하세요|해 ?주세요|하십시오)/iu,
  /(?:^|[.!?] )feel free to (?:add|adapt|change|delete|edit|expand|extend|omit)\b/i,
  // "… of your project" in other languages.
  /^(?:apresente|descreva|detalhe|enumere|explique|indique|liste|describa|detalle|décrivez|précisez) (?:[^.]{0,120} )?(?:sua solução|(?:d?o )?(?:se|te)u projeto|tu proyecto|su proyecto|su solución|votre (?:projet|solution))(?![\p{L}])/iu,
  /\bto submit your \w+, please\b|\bplease use (?:this|the following) template\b/i,
];

/** Starts of text that is an instruction where nothing else is in its section, and a goal or a requirement elsewhere. */
export const imperativeStart = new RegExp(
  `^(?:(?:please|briefly|clearly|explicitly|succinctly|concisely) )?(?:${authorVerb}|track|add (?:your|any|links?|details)|call out|cite|highlight|justify|insert|link to|write|fill in|what (?:is|are|was|were|will|would|does|do|problem|other)|why (?:is|are|do|does|should|this|now|not)|how (?:will|would|does|do|is|are|should)|who (?:is|are|will|should)|which )\\b`,
  "i",
);

/** The same in other languages, in the forms that speak to a reader. They count only where most of a document is like that. */
export const imperativeStartAbroad = twinPattern(
  String.raw`^(?:(?:beschreiben|erläutern|nennen|listen|definieren|geben|erklären) sie|(?:descreva|liste|explique|defina|detalhe|forneça|declare|indique|informe|identifique|especifique|describa|enumere|proporcione|décrivez|listez|expliquez|définissez|précisez|indiquez|identifiez|résumez|describir|detallar|enumerar|especificar|explicar|identificar|indicar|listar|descrever|detalhar|décrire|lister|expliquer|préciser|opisz|wymień|wyjaśnij|określ|zdefiniuj|podaj|опишите|перечислите|укажите|объясните|определите)(?![\p{L}])|(?:请|請)?(?:描述|列出|说明|說明|填写|填寫|简述|簡述)(?![:：])|.{2,60}を(?:記載|記述|説明|列挙)(?:する。?$|して(?:ください|下さい))|.{2,60}(?:작성|기술|설명|나열|서술)(?:하세요|해 ?주세요|하십시오))`,
  "i",
);
