import { twinPattern } from "../../twin-pattern.ts";
import type { EmptyClaim } from "./empty-claim.ts";

const people =
  "(?:admins?|customers?|developers?|everyone|operators?|people|staff|stakeholders?|teams?|users?)";

const end = "(?=\\s*[.;,!]?$)";

/** What stands around a statement, and does not make it say more. */
const rest = "(?=\\s*(?:[.;,!]?$|\\())";

/** Up to so many words, none of which starts another clause or says how. */
const few =
  "(?:(?!(?:as|by|if|in|once|than|through|using|via|when|where|with)\\b)[\\p{L}/'-]+,? )";

/** What a team has agreed on somewhere, or hopes for. */
const norms =
  "(?:aesthetics?|architecture|best practices?|branding|conventions?|expectations|goals|guidelines|language|laws?|legislation|needs|objectives|patterns?|polic(?:ies|y)|practices|principles|priorities|regulations?|requirements|rules|standards|strategy|structure|style|tone|vision)";

/** What is wrong with a thing so often that nobody can say that none of it is left. */
const ills =
  "(?:artifacts?|breakage|bugs?|clutter|defects|disruptions?|duplication|glitch(?:es)?|hallucinations?|hiccups?|jank|lag|performance (?:degradation|impact|issues?|problems?)|slowdowns?|spikes|stutter(?:ing)?|surprises|vulnerabilities)";

/**
 * Shapes of statements that say of a thing that it is right, handled or as agreed, whatever the thing. Some of them are made clear
 * by another line: hints.
 */
export const openClaims: readonly EmptyClaim[] = [
  {
    kind: "outcome",
    isHint: true,
    needs: norms,
    pattern: claim(
      `\\b(?:align(?:s|ed)?|adheres?|compl(?:y|ies|iance)|conforms?|consistent|fits?|follow(?:s|ed|ing)?|in line|match(?:es|ing)?|meets?|mirror(?:s|ed)?|reflects?|respects?|satisf(?:y|ies)|suits?|supports?) (?:to |with )?${few}{0,4}${norms}${rest}|\\b${norms} (?:(?:are|is|was|were) )?(?:adhered to|applied|considered|followed|met|observed|respected)${end}`,
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "correct|proper|right|expected",
    pattern: claim(
      "\\b(?:appears?|displays?|has|have|in|into|opens?|renders?|returns?|sends?|shows?|through|to|uses?|via|with) (?:all |an? |the )*(?:correct|proper|right) (?!(?:and|answers?|arm|arrow|as|border|choices?|click|column|corner|credentials?|edge|end|foot|hand|key|letters?|margin|mouse|of|one|option|or|padding|pane|panel|password|side|sidebar|solution|to|to-left|way)\\b)[\\p{L}]+|^(?:correct|proper) [\\p{L}]+",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "considered|handle*|managed?|manages|taken care|thought of",
    pattern: claim(
      `^(?:[\\p{L}'/-]+ ){0,5}(?:handles?|manages) (?!(?:one|the|this)\\b)(?:${few}{0,4}[\\p{L}-]+${end}|(?:cases|scenarios|situations) )|\\b(?:is|are|was|were) (?:handled|managed|considered|thought of|taken care of)${end}`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: ills,
    pattern: claim(
      `\\b(?:free (?:from|of)|no|without|zero) (?:any )?(?:(?!console\\b)[\\p{L}-]+ ){0,2}${ills}\\b`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "break|breaks|broken",
    pattern: claim(
      "(?:n't|cannot|never) break (?=[^.;(]*$)|\\bnothing (?:else )?breaks\\b|\\b(?:are|is) not broken\\b",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "brings?|delivers?|gives?|offers?|provid(?:es?|ing)|creates?|adds?",
    pattern: claim(
      `\\b(?:adds?|brings?|creates?|delivers?|gives?|offers?|provid(?:es?|ing)) (?:[\\p{L}-]+ ){0,3}(?:assistance|benefits?|capabilit(?:y|ies)|clarity|context|flexibility|functionality|guidance|insights?|recommendations|support|suggestions|transparency|value|visibility)${rest}`,
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "stable|smooth|responsive|consistent|reliable|fast|usable",
    pattern: claim(
      "\\b(?:fast|reliable|responsive|smooth|stable|usable) (?:across|during|even|for|over|throughout|under|while|with) [\\p{L}\\d]+|\\bconsistent (?:over|throughout)\\b",
    ),
    evenMeasured: true,
  },
  {
    kind: "outcome",
    isHint: true,
    needs: people,
    pattern: claim(
      `\\b(?:guides?|guiding) (?:the |new )?${people}\\b|\\b${people} (?:(?:are|feel|feels|is|has been|have been) )?(?:aligned|aware|comfortable|confident|familiar|guided|happy|informed|satisfied|trained)\\b`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "facilitates|fosters|promotes|aims to|ready for|takes into",
    pattern: claim(
      "\\b(?:facilitates|fosters|promotes|aims to|takes into account) [\\p{L}]+|\\bready for (?!the next\\b)[\\p{L}]+",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs:
      "at a glance|fully|out of the box|with care|with confidence|with ease",
    pattern: claim(
      "\\b(?:at a glance|out of the box|with (?:care|confidence|ease))\\b|\\bfully (?!(?:booked|charged|closed|collapsed|expanded|loaded|opened|paid|qualified|refunded|rendered|replaced)\\b)[\\p{L}]+(?:ed|al|ive)\\b",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "adapt*|can be",
    pattern: claim(
      "\\badapt(?:s|ing)? to (?:[\\p{L}-]+ ){0,3}(?:changes|conditions|contexts?|devices?|environments?|needs|preferences|screens?|sizes|users?)\\b|\\bcan be (?:[\\p{L}]+ly )?(?:customi[sz]ed|extended|maintained|reused|scaled)\\b",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs:
      "accessibility|future|performance|privacy|quality|security|usability",
    pattern: claim(
      "\\bfuture (?:changes|development|enhancements?|expansion|extensions?|features?|growth|needs|requirements|use)\\b|\\b(?:accessibility|performance|privacy|quality|security|usability) (?:aspects|basics|benchmarks|concerns|considerations|implications|measures|needs)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "in acceptable|in practical|in useful|interactive|responsive",
    pattern: claim(
      "\\ban? interactive (?!(?:login|mode|prompt|rebase|session|shell|terminal)\\b)[\\p{L}]+|\\bresponsive (?:breakpoints?|grid|interface|pages?|site|styles?|website)\\b|\\bin (?:acceptable|interactive|practical|useful) (?:[\\p{L}]+ )?time\\b",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "work",
    pattern: claim(
      "\\b(?!(?:clerks|developers|people|players|teams|users)\\b)[\\p{L}]+s work (?:across|after|in|on|together|with)\\b",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs:
      "in sync|comparable|competitive|design (?:language|system)|match(?:es)?|style guide|understands?|up[- ]to[- ]date",
    pattern: claim(
      `\\bmatch(?:es)? (?:the |our )?(?:designs?|mock-?ups?|original|prototype|reference|wireframes?)\\b|\\buses? (?:the |our )?(?:[\\p{L}-]+ ){0,3}(?:design (?:language|system)|style guide)\\b|\\b(?:are|is|kept|remains?|stays?) (?:in sync|up[- ]to[- ]date)\\b|\\b(?:are|is|remains?|stays?) (?:comparable|competitive)${end}|\\bunderstands? (?:how|the|what|why)\\b`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "tests cover",
    pattern: claim("\\btests cover (?=[^.;:]*$)"),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "compatibility|integration|interoperability",
    pattern: claim(
      "^(?:[\\p{L}-]+ ){0,2}(?:compatibility|integration|interoperability) with (?!.*\\b(?:are|can|fails|has|is|must|passes|shall|should|will|works?)\\b)[\\p{L}]",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "clear",
    pattern: claim(
      '\\bclear (?:[\\p{L}-]+ )?(?:descriptions?|docum[\\p{L}]+|errors?|explanations?|feedback|guidance|indicat[\\p{L}]+|instructions|labels?|messages?|names?|prompts?|separation|structure|warnings?)\\b(?! ?["“:])',
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "complete|full|tone|voice",
    pattern: claim(
      "\\b(?:complete|full) (?:[\\p{L}]+ )?(?:context|details|information|overview|picture)\\b|\\b(?:in|using|with) (?:an? |the |their |your )?(?:[\\p{L}'’-]+ )?(?:tone|voice)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "critical|important|key|major",
    pattern: claim(
      "\\b(?:critical|important|key|major) (?:(?!(?:and|is|are)\\b)[\\p{L}/+&-]+ |[+&] ){1,4}(?:actions|areas|cases|features|flows|functionality|journeys|operations|parts|paths|scenarios|workflows)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "working",
    pattern: claim("\\b(?:an?|produces?|with) working [\\p{L}]+"),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "successful(?:ly)?",
    pattern: claim(
      `\\bsuccessful(?:ly)?${end}|\\b(?:can|must|shall|should|will) successfully\\b`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "before|previously|usual",
    pattern: claim(`\\b(?:as|like) (?:before|previously|usual)${end}`),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "common|different|in multiple|in several|typical",
    pattern: claim(
      "\\b(?:for|in|of|on|under|with) (?:the )?(?:common|different|typical) (?:[\\p{L}-]+ ){0,2}[\\p{L}]+s\\b(?! ?[:(])|\\bin (?:multiple|several) (?:[\\p{L}]+ )?(?:formats|languages|modes|ways)\\b(?! ?[:(])|\\bcommon (?:operations|scenarios|tasks|usage|use[ -]cases|workflows)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "easy|effective|fast|improved|quick|rich|safe|secure|simple|working",
    pattern: claim(
      "^(?:easy|effective|fast|improved|quick|rich|safe|secure|simple|working) (?!(?:actions?|auth|connections?|cookies|copy|forward|hours?|links?|mode|repl(?:y|ies)|start|text|title|view)\\b)(?!.*\\b(?:are|can|has|have|is|must|opens?|shall|should|shows?|will)\\b)[\\p{L}-]+",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "proven|recognition|sustainable|viable|establish*",
    pattern: claim(
      "^(?:proven|sustainable|viable) (?!(?:by|in|through|with)\\b)[\\p{L}]+|^recognition as\\b|(?:^|: )establish(?:es|ed)? (?:[\\p{L}-]+ ){0,3}(?:baselines?|culture|foundation|framework|governance|pipeline|presence|process(?:es)?|standards?|strategy|suite)\\b",
    ),
  },
];

function claim(source: string): (text: string) => RegExp {
  return twinPattern(source, "i");
}
