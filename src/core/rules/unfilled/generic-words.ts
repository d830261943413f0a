/** Words that hold a sentence together. */
const small = `
  a about above across affect after all also an and any are as at back based be because been before being
  below between both but by can come could do does done during each either else end ever every few first for
  from full further get give given go had has have how if in including into is it its itself just last least
  less like made main major make many matter may more most much must need needed new next no non not now of
  off on once one only or other our out over own part per please plus same second session set shall should
  since so some such take taken than that the their them then there these they thing this those three through
  to too two under until up upon us use used using via want was way we well were what when where whether which
  while who whom whose why will with within without would yet you your
`;

/** What a spec is made of, whatever it is about. */
const parts = `
  abstract acceptance accessibility action actor addendum agent alternative analysis analytics answer api
  appendix approach approaches architecture area artifacts aspects assumption audience author background
  baseline behavior behaviour benefit boundary budget bullet business capability case cause challenge change
  changed checklist choice client company competitor completed compliance component concern condition cons
  consequence consideration constraint content context contract copy core cost criteria criterion customer
  data date deadline decided decision definition deliverable delivery dependency deployment description
  descriptive design designer detail developer development diagram disadvantages discussion document
  documentation domain downside drawbacks duration effect effort engineering entity environment epic error
  estimate evidence example exceptions existing expectations experience explanation external failure feature
  feedback field figma flag flow function functional functionality future glossary goal guardrail guidelines
  headline hypotheses hypothesis idea impact impacted implementation importance improvement indicator
  information infrastructure input insight integration interaction interface internal introduction issue item
  jira journey justification kpi latency launch lead level library likelihood limitation limits link list
  logging logic maintainability maintenance management manager market measure measured measurement method
  metric migration milestone mission mitigation mocks mockup model monitoring motivation mvp name nature norms
  north-star note objective observability okr operation opportunity option organisation organization origin
  outcome output outside overview owner pain painpoint paragraph partners people performance permissions
  persona perspective phase phased pitfall plan planned planning platform point policies pr prepared
  prerequisites priority privacy problem procedure process processes product project proposal proposed
  proposition pros prototype purpose qa quality question rationale reason reasoning reference regulatory
  related relationship release reliability report reporting requirement research resource response
  responsibility result reviewer risk roadblock roadmap role rollback rollout rule scalability scale scenario
  schedule schema scope screens screenshot section security segment sentence service severity side solution
  solved source spec specification sponsor stack stage stakeholder standard state statement step step-by-step
  story strategy structure success suite summary support system target task team technical technology term
  terminology test testing text third-party throughput ticket time timeline title tools topic tracker
  trade-offs tradeoff trend types ui unit update updated upside usability usage use-case user user-facing ux
  validation value vendors version view vision visual wireframe word work workaround workflow
`;

/** How people who write templates talk of them. */
const talk = `
  burden dashboard enhancement event exclusion funnel inaction jobs jobs-to-be-done operational top
  adoption excluded later planned
  accept accepted accompany accomplish accomplishes achieve achieved add additional address addressed
  addresses adequate affected aim alter anything appropriate aspirational available best better big brief
  briefly broad build building built clear clearly competitive comprehensive concise concisely consider
  considered cover covered create created creep crisp critical crucial current currently define defined
  defining deliver delivered depend describe described describing desired detailed determine disregard
  disregarded edge effective enable encountered ensure essential everything expected explain explained
  explaining explicit explicitly fit fix focus follow following form general generated good help helpful here
  high high-level highlight identified identify important in-scope include included initial intended
  introduced involved key kind know known larger leading likely listed long-term low lower measurable mention
  mentioned minimal must-have necessary nice-to-have non-functional nonfunctional numbered obvious open
  optional out-of-scope outline overall past perform possible potential present prevent previous primary prior
  probable provide provided qualitative quantitative quick reader recommended relate relevant remaining
  represent required resolve resolved rest root secondary short short-term show significant similar slated
  solve solving something special specific stated strategic successful suggested summarize suspect tackle
  testable think thought tie tied top toward track tracked tracking try trying typical unknown unresolved
  legal simplified useful various whole worked working worth write written
`;

const generic: ReadonlySet<string> = new Set(
  `${small} ${parts} ${talk}`.match(/\S+/g),
);

const maxWords = 90;

/**
 * Whether a text holds nothing but words that any spec has: "Key flows, states and interaction notes". What is about a product
 * has at least one word of its own.
 */
export function saysNothingOfItsOwn(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replaceAll(/\b(?:e\.g|i\.e|etc)\b\.?/g, " ")
    .replaceAll(
      /\b(?:[a-z]{1,4}-?|phase )\d\b|\b\d+ ?[-–] ?\d+\b|['’]s\b|\([^()]*\)/g,
      " ",
    );
  if (/[\d`"“]|https?:/.test(bare)) return false;
  const words = bare.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length > 0 && words.length <= maxWords && words.every(isGeneric);
}

/** A cheap look at the first words of a text in ASCII: whether one of them, before any bracket, number or apostrophe, is its own. */
export function startsWithOwnWords(text: string): boolean {
  let start = 0;
  for (;;) {
    const from = start;
    let end = from;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const behind = text.startsWith(",", end) ? end + 1 : end;
    if (end === from || !text.startsWith(" ", behind)) return false;
    start = behind + 1;
    if (startsWithNumber(text, start)) return false;
    const word = text.slice(from, end).toLowerCase();
    if (!isGenericWord(word) && word !== "etc") return true;
  }
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

/** `2`, `- 2`: what is counted. */
function startsWithNumber(text: string, start: number): boolean {
  let at = start;
  if (text.startsWith("-", at) || text.startsWith("–", at)) at += 1;
  if (text.startsWith(" ", at)) at += 1;
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

function isGeneric(word: string): boolean {
  return (
    isGenericWord(word) ||
    (word.includes("-") && word.split("-").every(isGenericWord))
  );
}

/** The lists have one word for both numbers where it has an ending for the plural. */
function isGenericWord(word: string): boolean {
  if (generic.has(word)) return true;
  return (
    word.endsWith("s") &&
    (generic.has(word.slice(0, -1)) ||
      (word.endsWith("ies") && generic.has(`${word.slice(0, -3)}y`)))
  );
}
