import { twinPattern } from "../../twin-pattern.ts";
import type { EmptyClaim } from "./empty-claim.ts";

const end = "(?=\\s*[.;,!?]?$)";

/** Words that make more than a noun out of what stands before the last word. */
const noVerb =
  "(?!(?:after|are|as|be|before|becomes?|can|fails?|feels?|gets?|if|is|keeps?|looks?|marked|marks|must|no|not|nothing|once|pass(?:es)?|reads?|remains?|says?|seems?|shall|should|shows?|starts?|stays?|stops?|that|to|until|was|were|when|where|which|while|will)\\b)";

const named = `^(?:${noVerb}[\\p{L}\\d'/&+-]+ ){1,6}`;

/** What a program has or does, as a noun that says neither when nor how. */
const ability =
  "(?:accuracy|alerting|approach|authentication|authori[sz]ation|availability|caching|capabilit(?:y|ies)|compatibility|compliance|consistency|coverage|efficiency|encryption|flexibility|functionality|handling|integration|isolation|limiting|logging|management|monitoring|pooling|prevention|protection|quality|readability|readiness|recovery|resilience|saniti[sz]ation|scalability|scaling|stability|storage|support|tracking|usability|validation|visibility)";

/** A first word that makes a sentence of the nouns behind it: "Disables request logging". */
const noDeed =
  "(?!(?:block|disable|display|enable|hide|log|no|prevent|refuse|reject|remove|require|return|send|show|skip|stop|switch|turn|use|without)\\b|(?!(?:access|address|business|cors|https|process|progress)\\b)[\\p{L}]+s\\b)";

const shown =
  "(?:appl(?:y|ies)|calculates?|contains?|creates?|displays?|emits?|generates?|gives?|has|have|includes?|loads?|matche?s?|prints?|produces?|provides?|receives?|renders?|reports?|resolves?|returns?|sees?|sends?|shows?|stores?|with|writes?)";

/** What somebody has done for a thing: how it is afterwards, it does not say. */
const worked =
  "(?:addressed|aligned|completed?|configured|confirmed|deployed|documented|done|enhance(?:d|ments?)|ensured|established|finali[sz]ed|finished|hardening|implemented|improve(?:d|ments?)|increased|integrated|maintained|monitored|optimi[sz](?:ed|ations?)|polished|prepared|preserved|reduced|refine(?:d|ments?)|resolved|respected|set ?up|tested|trained|tuned|understood|validated|verified)";

/** What is only named as done, good or covered, without a verb or with one that says nothing. */
export const bareClaims: readonly EmptyClaim[] = [
  {
    kind: "outcome",
    needs: "in place|ready|working",
    pattern: claim(`${named}(?:fully )?(?:in place|ready|working)${end}`),
    evenMeasured: true,
  },
  {
    kind: "outcome",
    needs: ability,
    isHint: true,
    pattern: claim(
      `^${noDeed}(?:${noVerb}[\\p{L}'/&-]+ ){1,3}${ability}(?: (?:and|&|or) ${ability})?(?: (?:active|available|enabled|present|(?:across|for|in|of|on) (?:all |every |the )?[\\p{L}-]+(?: [\\p{L}-]+)?))?${end}`,
    ),
  },
  {
    kind: "relative",
    needs: "(?:budget|level|limit|range|target|threshold)s?",
    pattern: claim(
      "\\b(?:above|at|below|meets?|under|within) (?:all |the )?(?:acceptable|agreed|allowed|defined|desired|expected|required|target) (?:[\\p{L}]+ )?(?:budgets?|levels?|limits?|ranges?|targets?|thresholds?)\\b",
    ),
  },
  {
    kind: "outcome",
    needs: "operational|working",
    pattern: claim(`\\b(?:and|be|fully) (?:operational|working)${end}`),
    evenMeasured: true,
  },
  {
    kind: "outcome",
    needs: `${worked}|reviewed`,
    isHint: true,
    pattern: claim(
      `${named}${worked}(?:(?<=aligned|configured|prepared|trained) (?:for|on|with) [^.;]+)?${end}|\\b(?:&|and) (?:deployed|documented|optimi[sz]ed|reviewed|tested|validated|verified)(?=\\s*(?:[.;,!]?$|\\())`,
    ),
  },
  {
    kind: "outcome",
    needs:
      "configured|documented|implemented|integrated|managed|monitored|organi[sz]ed|prepared|saniti[sz]ed|secured|structured|tested|validated",
    isHint: true,
    pattern: claim(
      `\\b(?:is|are|was|were) (?:(?:configured|documented|prepared|tested)(?: for [^.;]+)?|implemented|integrated|managed|monitored|organi[sz]ed|saniti[sz]ed|secured|structured|validated)${end}`,
    ),
  },
  {
    kind: "outcome",
    needs: "been|complete|deployed|implemented|tested|validated|verified",
    isHint: true,
    pattern: claim(
      `\\b(?:has|have) been (?:addressed|completed|delivered|implemented|incorporated|tested|validated|verified)\\b|\\b(?:code|delivered|developed|features?|functionality|implemented) (?:and|changes|is|are) (?:complete|deployed|implemented|tested|validated|verified)\\b`,
    ),
  },
  {
    kind: "outcome",
    needs: "break(?:ing)?",
    pattern: claim(
      "\\b(?:not|never|without) break(?:ing)? (?:any |the )?(?:current|existing) (?:behaviou?rs?|code|features?|flows?|functionality|integrations?|workflows?)\\b",
    ),
  },
  {
    kind: "outcome",
    needs: "would",
    pattern: claim(
      "^(?:(?:customers?|people|players?|users?) )?would (?!be\\b|have\\b|not\\b)[\\p{L}]+",
    ),
  },
  {
    kind: "quality",
    needs: "basic",
    isHint: true,
    pattern: claim("^basic (?!(?:auth|authentication|html|http)\\b)[\\p{L}]+"),
  },
  {
    kind: "outcome",
    needs: "fully|helps",
    pattern: claim(
      "\\bfully (?:automated|compatible|covered|documented|implemented|integrated|supported|tested)\\b|\\bhelps (?:to )?(?:customers? |developers? |people |teams? |them |users? )?(?:to )?[\\p{L}]+",
    ),
  },
  {
    kind: "outcome",
    needs: "accurate|appropriate|correct|desired|expected|proper|right",
    pattern: claim(
      `\\b${shown} (?:the |all |an? )?(?:accurate|correct|expected|proper|right) (?:[\\p{L}]+ )?(?:amounts?|behaviou?r|combinations?|calculations?|content|data|details|files?|formats?|info|information|metadata|outputs?|permissions?|responses?|results?|state|status|structure|totals?|values?)\\b|\\bin (?:an? |the )?(?:appropriate|correct|desired|expected|proper|right) (?:format|location|manner|order|place|position|sequence|state|way)\\b`,
    ),
  },
  {
    kind: "outcome",
    needs: "handles?",
    pattern: claim(
      `^(?:${noVerb}[\\p{L}'/-]+ ){0,4}handles? (?:all |any |the )*(?:common|corner|edge|error|exceptional|failure|invalid|malformed|missing|special|unexpected|various) [\\p{L}]+(?: [\\p{L}]+)?${end}`,
    ),
  },
  {
    kind: "outcome",
    needs:
      "best practices|conventions|guidelines|standards|blockers|feedback|gaps",
    pattern: claim(
      "\\b(?:best practices|conventions|guidelines|standards) (?:(?:is|are|have been) )?(?:adhered to|applied|followed|respected)\\b|\\b(?:blockers|feedback|gaps) (?:(?:is|are|has been|have been) )?(?:addressed|resolved)" +
        end,
    ),
  },
  {
    kind: "quality",
    needs: "excellent|good|great|high|low|minimal|strong|positive|mobile|back*",
    pattern: claim(
      "\\b(?:excellent|good|great|high|low|minimal|strong) (?:[\\p{L}]+ )?(?:accuracy|adoption|availability|consumption|downtime|engagement|footprint|friction|impact|latency|overhead|performance|reliability|responsiveness|satisfaction|throughput|usability|usage|visibility)\\b|\\bpositive (?:[\\p{L}]+ )?(?:feedback|reception|reviews|sentiment)\\b|\\bmobile[- ](?:friendly|responsive)\\b|\\bback(?:ward)?s?[- ]compatib(?:le|ility)" +
        end,
    ),
  },
  {
    kind: "quality",
    needs: "comparable|consistent|identical*|similar",
    pattern: claim(
      `${named}(?:comparable|consistent|similar)${end}|\\bfeels? identical\\b|\\bworks? identically\\b`,
    ),
  },
  {
    kind: "quality",
    needs: "easy|convenient",
    pattern: claim(
      "\\b(?:convenient|easy) (?:[\\p{L}]+ )?(?:access|adoption|customi[sz]ation|functionality|integration|interface|maintenance|navigation|process|setup|sharing|use)\\b",
    ),
  },
  {
    kind: "escape",
    needs: "optionally",
    pattern: claim("\\b(?:must|shall|should|will) optionally\\b"),
  },
  {
    kind: "outcome",
    needs: "additional|extra|added",
    pattern: claim(
      "\\bno (?:added|additional|extra) (?:delays?|lag|latency|overhead)\\b",
    ),
  },
  {
    kind: "quality",
    needs: "-friendly|self-documenting|self-explanatory",
    pattern: claim(
      "\\b[\\p{L}]{3,}-friendly\\b(?! (?:id|name|path|slug|url|view|version)s?\\b)|\\bself-(?:documenting|explanatory)\\b",
    ),
  },
  {
    kind: "quality",
    needs: "professional*|compelling|concise|insightful",
    pattern: claim(
      "\\bprofessional(?:[- ]looking)?" +
        end +
        "|\\bprofessional (?:appearance|design|formatting|look|output|quality|tone|ui)\\b|\\b(?:compelling|concise|insightful) [\\p{L}]+",
    ),
  },
  {
    kind: "quality",
    needs: "secure|detailed|supports?",
    isHint: true,
    pattern: claim(
      "\\bsecure (?:access|authentication|channels?|communication|connections?|handling|login|methods?|protocols?|session|sessions|storage|transmission)\\b|\\bdetailed (?:[\\p{L}]+ )?(?:descriptions?|documentation|errors?|feedback|info|information|logs?|messages?|outline|reports?)\\b|\\bsupports? (?:different|multiple) (?:[\\p{L}]+ )?[\\p{L}]+s\\b(?!:)",
    ),
  },
  {
    kind: "manner",
    needs: "real*",
    isHint: true,
    pattern: claim("\\bin (?:near[- ])?real[- ]?time\\b"),
  },
  {
    kind: "quality",
    needs: "average|normal|reasonable|realistic|standard|typical|usual",
    isHint: true,
    pattern: claim(
      "\\b(?:for|in|on|under|with) (?:an? |the )?(?:average|normal|reasonable|realistic|standard|typical|usual) (?:[\\p{L}]+ ){0,2}(?:cases?|circumstances|conditions|connections?|documents?|environments?|hardware|load|machines?|networks?|operation|projects?|requests?|templates?|traffic|usage|use|workloads?)\\b",
    ),
    evenMeasured: true,
  },
];

function claim(source: string): (text: string) => RegExp {
  return twinPattern(source, "i");
}
