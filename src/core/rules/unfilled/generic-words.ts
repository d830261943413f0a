/** Words that hold a sentence together. */
const small = `
  a about above across affect affects after all also an and any are as at back based be because been
  before being below between both but by can come could do does done during each either else end ever
  every few first for from full further get give given gives go had has have how if in including into
  is it its itself just last least less like made main major make makes many matter matters may more
  most much must need needed needs new next no non not now of off on once one only or other others our
  out over own part per please plus same second session set shall should since so some such take taken than
  that the their them then there these they thing things this those three through to too two under
  until up upon us use used uses using via want was way ways we well were what when where whether
  which while who whom whose why will with within without would yet you your yours
`;

/** What a spec is made of, whatever it is about. */
const parts = `
  abstract acceptance accessibility action actions actor actors addendum alternative alternatives analysis agent analytics
  answer answers api apis appendix approach approaches architecture area areas artifacts aspects
  assumption assumptions audience author authors background baseline behavior behaviors behaviour behaviours benefit benefits boundaries
  boundary budget business capabilities capability case cases cause causes challenge challenges change
  changed changes checklist client clients companies company compliance component completed components concern
  concerns condition conditions cons consequence consequences consideration considerations constraint
  constraints content contents context contract contracts copy core cost costs criteria criterion
  customer customers data date dates deadline deadlines decided decision decisions definition
  definitions deliverable deliverables delivery dependencies dependency deployment descriptive description
  descriptions design designs detail details developers development diagram diagrams disadvantages
  discussion document documentation documents domain drawbacks duration effect effects effort
  efforts engineering entities entity environment epic epics error errors estimate estimates evidence example
  examples exceptions existing expectations experience external failure failures feature features
  feedback field fields flag flags flow flows function functional functionality functions future
  glossary goal goals guardrail guardrails guidelines hypotheses hypothesis idea ideas impact impacted
  impacts implementation importance improvement improvements indicator indicators information
  infrastructure input inputs latency response throughput unit units integration integrations interaction interactions interface interfaces
  internal introduction issue issues item items journey journeys kpi kpis launch level levels library
  likelihood limitation limitations limits link links list lists logging logic maintainability
  maintenance management market measure measured measurement measurements measures method methods
  metric metrics migration milestone milestones mitigation mitigations mocks mockup mockups model
  models monitoring motivation mvp name names nature norms north-star note notes objective objectives
  observability okr okrs operation operations opportunities opportunity option options organisation
  organization origin outcome outcomes output outputs outside overview owner owners pain painpoint
  painpoints partners people performance permissions persona personas perspective phase phased phases
  plan planned planning plans platform point points policies prepared prerequisites priorities priority privacy
  problem problems procedure process processes product products project projects proposal proposed
  pros prototype prototypes purpose qa quality question questions rationale readers reason reasons
  reference references regulatory related relationship relationships release releases reliability
  report reporting requirement requirements research resource resources responsibilities
  responsibility result results reviewer reviewers risk risks roadmap role roles rollback rollout rule
  rules scalability scale scenario scenarios schedule schema scope screens screenshot screenshots
  section sections security segment segments service services severity side solution solutions solved
  source spec specification specifications stage stages stakeholder stakeholders standard standards
  state statement states step steps stories story strategies strategy structure success suite summary
  support system systems target targets task tasks team teams technical technologies technology term
  terminology terms test testing tests text third-party ticket tickets time timeline timelines title
  tools topic topics tracker trade-offs tradeoff tradeoffs types ui update updated updates usability usage
  use-case use-cases user user-facing users ux validation value values vendors version versions view
  vision visual wireframe wireframes work workflow workflows
`;

/** How people who write templates talk of them. */
const talk = `
  accept accepted accompany accomplish accomplishes achieve achieved add additional address addressed addresses
  adequate affected aim aims alter appropriate available best better big brief briefly broad build
  building built clear clearly comprehensive concise concisely consider considered cover covered
  covers create created creep crisp critical crucial current currently define defined defining deliver
  delivered depend depends describe described describing desired detailed determine disregard
  disregarded edge effective enable encountered ensure essential expected explain explained explaining
  explicit explicitly fit fits fix focus follow following form generated general good help helpful helps here
  high high-level highlight identified identify important in-scope include included includes initial
  intended introduced involved key kind kinds know known larger leading listed long-term low lower
  measurable mention mentioned minimal must-have necessary nice-to-have non-functional nonfunctional
  numbered obvious open optional out-of-scope outline outlines overall past perform possible potential present
  prevent previous primary prior probable provide provided provides qualitative quantitative
  recommended relate relates relevant remaining represent required resolve resolved rest root
  secondary short short-term show significant similar slated solve solves solving special specific
  stated strategic successful suggested summarize suspect tackle testable tie tied top toward towards
  track tracked tracking trying typical unknown unknowns unresolved useful various whole worked working worth
  write written
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
    .replaceAll(/\b[a-z]{1,4}-?\d\b|['’]s\b|\([^()]*\)/g, " ");
  if (/[\d`"“]|https?:/.test(bare)) return false;
  const words = bare.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length > 0 && words.length <= maxWords && words.every(isGeneric);
}

/** A cheap look at the first words of a text in ASCII: whether one of them, before any bracket, number or apostrophe, is its own. */
export function startsWithOwnWords(text: string): boolean {
  plainWords.lastIndex = 0;
  for (;;) {
    const word = plainWords.exec(text)?.[1]?.toLowerCase();
    if (word === undefined) return false;
    if (!generic.has(word) && word !== "etc") return true;
  }
}

const plainWords = /([a-z]+),? (?![-–]? ?\d)/iy;

function isGeneric(word: string): boolean {
  return (
    generic.has(word) ||
    (word.includes("-") && word.split("-").every((part) => generic.has(part)))
  );
}
