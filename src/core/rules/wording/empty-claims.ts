import { twinPattern } from "../../twin-pattern.ts";
import { bareClaims } from "./bare-claims.ts";
import { broadClaims } from "./broad-claims.ts";
import type { EmptyClaim } from "./empty-claim.ts";
import { openClaims } from "./open-claims.ts";
import { latinLanguages } from "./vague-words-abroad.ts";

/** Names of qualities: what is said of them, or done for them, is never seen as such. */
const qualities =
  "(?:accessibility|availability|compatibility|compliance|confidentiality|cohesion|consistency|corner cases?|edge cases?|efficiency|flexibility|error handling|experience|integrity|maintainability|performance|modularity|privacy|productivity|quality|readability|reliability|responsiveness|robustness|scalability|security|stability|usability)";

/** What a team hopes to move, and what it says instead of from where to where. */
const figures =
  "(?:adoption|awareness|bounce rate|churn|cognitive load|complaints|conversion|efficiency|effort|engagement|latency|load times?|order value|performance|productivity|quality|retention|revenue|satisfaction|discoverability|friction|morale|support (?:calls|load|requests|tickets)|throughput|usability|workload)";

const judged =
  "(?:addressed|adhered to|assured|considered|covered|ensured|guaranteed|handled|improved|intact|kept|maintained|optimi[sz]ed|preserved|protected|respected|tested|validated|verified)";

const people =
  "(?:admins?|customers?|developers?|everyone|managers?|operators?|people|players?|readers?|staff|stakeholders?|students?|teams?|users?|visitors?)";

const praise =
  "(?:accurate|attractive|clean|comfortable|compatible|concise|confident|easy|elegant|friendly|happy|high[- ]quality|intuitive|lightweight|maintainable|natural|nice|performant|pleasant|professional|quick|resilient|responsive|robust|satisfied|scalable|secure|sensible|simple|snappy|solid|straightforward|understandable|up[- ]to[- ]date|usable)";

const end = "(?=\\s*[.;,!]?$)";

export const emptyClaims: readonly EmptyClaim[] = [
  {
    kind: "outcome",
    needs: qualities,
    pattern: claim(
      `\\b(?:(?:corner|edge) cases (?:[\\p{L}]+ ){1,3}(?=are\\b)|${qualities} )(?:(?:is|are|has been|have been|must be|should be|shall be) )?(?:not |fully |properly )?(?:affected|compromised|degraded|impacted|impaired|${judged})\\b`,
    ),
  },
  {
    kind: "outcome",
    needs: qualities,
    pattern: claim(
      `\\b(?:achieves?|ensures?|guarantees?|improves?|maintains?|preserves?|protects?|provides?|respects?) (?:[\\p{L}]+ ){0,3}${qualities}(?:${end}|(?= (?:across|and|at|during|for|in|of|on|under|with|within)\\b))`,
    ),
  },
  {
    kind: "outcome",
    needs: "without|functionality",
    pattern: claim(
      `\\bwithout (?:affecting|compromising|degrading|harming|hurting|impacting|impairing|sacrificing) (?:[\\p{L}'-]+ ){0,3}(?:functionality|${qualities})\\b|\\bmaintains? (?:[\\p{L}]+ )?functionality\\b`,
    ),
  },
  {
    kind: "outcome",
    needs: "compatibility|consistency|quality",
    pattern: claim(
      `\\b(?:cross-[\\p{L}]+|overall|visual) (?:compatibility|consistency|quality)\\b`,
    ),
  },
  {
    kind: "outcome",
    needs:
      "functional|handled|integrated|operational|optimi[sz]ed|stable|supported",
    pattern: claim(
      "^(?:(?!(?:are|as|be|can|feels?|if|is|latest|looks?|marked|must|not|remains?|seems?|shall|should|stays?|that|to|until|was|were|when|where|which|will)\\b)[\\p{L}\\d'/-]+ ){1,7}(?:fully |properly )?(?:functional|handled|integrated(?: (?:in|into|with) [^.;]+)?|operational|optimi[sz]ed|stable|supported)" +
        end,
    ),
  },
  {
    kind: "outcome",
    needs: "current|existing",
    pattern: claim(
      "\\b(?:keeps?|maintains?|preserves?|retains?) (?:all )?(?:of )?(?:the )?(?:current|existing) (?:[\\p{L}]+ )?(?:appearance|behaviou?rs?|features?|functionality|layout|output)\\b|\\b(?:existing|current) (?:[\\p{L}-]+ ){0,5}(?:behaviou?rs?|code|features?|flows?|functionality|handling|integrations?|logic|validations?|workflows?)\\b[^.;]{0,40}\\b(?:intact|preserved|unaffected|unchanged|not (?:affected|broken|impacted))\\b",
    ),
  },
  {
    kind: "outcome",
    needs: "works?|function|operate|behave",
    pattern: claim(
      "\\b(?:still|continues? to|(?:must|shall|should|will)(?: still| also)?) (?:work|function|operate|behave)\\b(?! (?:around|as an?|at|for|of|on (?:the|an?))\\b)|\\bworks? together\\b",
    ),
  },
  {
    kind: "outcome",
    needs:
      "compromised|degraded|impaired|negatively|adversely|confusion|difficulty|difficulties|friction|hassle|trouble|regress|slow down|coexist",
    pattern: claim(
      "\\b(?:is|are) not (?:negatively |adversely )?(?:compromised|degraded|impaired)\\b|\\b(?:negatively|adversely) (?:affect|impact)\\w*|\\bwithout (?:any )?(?:confusion|difficult(?:y|ies)|friction|hassle|trouble)\\b|\\bnot (?:regress|slow down)\\b|\\bcoexist(?=\\s*[.;,]?$)",
    ),
  },
  {
    kind: "outcome",
    needs:
      "(?:correct|desired|expected|intended) (?:behaviou?r|functionality|outcomes?|results?)",
    pattern: claim(
      "\\b(?:confirms?|has|have|matche?s?|produces?|shows?|verif(?:y|ies)) (?:the |an? )?(?:correct|desired|expected|intended) (?:behaviou?r|functionality|outcomes?|results?)\\b",
    ),
  },
  {
    kind: "outcome",
    needs:
      "criteria|exists?|functional|supported|established|work|enhanced|improved|optimi[sz]ed|simplified|streamlined|consistent",
    pattern: claim(
      "\\bmeets? (?:all |the )*(?:[\\p{L}]+ ){0,3}criteria\\b|\\b(?:documentation|docs|tests) (?:must |should )exists?\\b|\\b(?:remains?|stays?) (?:functional|supported)\\b|\\b(?:and|be|fully) functional\\b|\\bfunctional with\\b|\\b(?:baseline|foundation|framework|infrastructure|pipeline|process|strategy|suite) (?:(?:is|are) )?established\\b|^all (?:[\\p{L}]+ ){0,4}[\\p{L}]+s work(?=\\s*[.;,]?$)|\\b(?:has|have) been (?:enhanced|improved|optimi[sz]ed|simplified|streamlined)\\b|\\b(?:remains?|stays?) consistent\\b",
    ),
  },
  {
    kind: "outcome",
    needs: "architecture|conventions?|patterns?|practices|structure|style",
    pattern: claim(
      "\\buses? (?:common|good|standard) (?:[\\p{L}-]+ ){0,3}(?:conventions?|patterns?|practices)\\b|\\b(?:adheres? to|follows?) (?:the )?(?:common|consistent|established|existing|good|our|project|standard) (?:[\\p{L}-]+ ){0,3}(?:architecture|conventions?|patterns?|practices|structure|style)\\b",
    ),
  },
  {
    kind: "outcome",
    needs: "achieved|fulfilled|implemented|met|reached|satisfied",
    pattern: claim(
      "\\b(?:benchmarks|criteria|metrics|needs|requirements) (?:(?:are|is|have been) )?(?:achieved|fulfilled|implemented|met|reached|satisfied)\\b",
    ),
  },
  {
    kind: "outcome",
    needs: "addressed|eliminated|mitigated|resolved|solved",
    pattern: claim(
      "\\b(?:bugs?|concerns|defects|issues|problems?) (?:(?:is|are|has been|have been) )?(?:addressed|eliminated|mitigated|resolved|solved)" +
        end,
    ),
  },
  {
    kind: "outcome",
    needs:
      "accommodates?|copes? with|deals? with|handles?|scales? (?:to|with)|supports?|withstands?",
    pattern: claim(
      "\\b(?:accommodates?|copes? with|deals? with|handles?|scales? (?:to|with)|supports?|withstands?) (?:the )?(?:any (?:kind|number|size)|concurrent|demand|future|growing|growth|heavy|high|huge|increas(?:ed|ing)|large|load|meet|peak|unexpected)\\b",
    ),
  },
  {
    kind: "outcome",
    needs:
      "browsers?|devices?|environments|operating systems|platforms?|resolutions|screens?",
    pattern: claim(
      "\\b(?:available|compatible|consistent|displays?|functions?|looks?|renders?|responsive|runs|supported|tested|usable)\\b[^.;,]{0,30}\\b(?:across|by|in|on|with) (?:all|any|different|every|major|modern|most|multiple|various) (?:[\\p{L}]+ )?(?:browsers?|devices?|environments|operating systems|platforms?|resolutions|screens?|screen sizes)\\b",
    ),
  },
  {
    kind: "quality",
    needs: praise,
    pattern: claim(
      `\\b(?:be|being|is|are|remains?|stays?|seems?) (?:completely |fully |highly |more |still |very )?${praise}\\b(?! (?:if|than|when)\\b)(?:(?=\\s*(?:[.;!]?$|,))|(?=,? (?:across|and|at|during|enough|for|in|on|to|under|with)\\b))`,
    ),
  },
  {
    kind: "quality",
    needs:
      "clear|concise|intuitive|maintainable|performant|pleasant|resilient|responsive|robust|scalable|straightforward|understandable|usable|user-friendly",
    pattern: claim(
      `^(?:(?!(?:are|as|be|can|feels?|if|is|latest|looks?|marked|must|not|remains?|seems?|shall|should|stays?|that|to|until|was|were|when|where|which|will)\\b)[\\p{L}-]+ ){1,4}(?:clear|concise|intuitive|maintainable|performant|pleasant|resilient|responsive|robust|scalable|straightforward|understandable|usable|user-friendly)${end}`,
    ),
  },
  {
    kind: "quality",
    needs: "feels?|looks?",
    pattern: claim(
      "\\b(?:feels?|looks?) (?!(?:after|ahead|at|back|for|identical|into|like|the|up)\\b)[\\p{L}]+",
    ),
  },
  {
    kind: "quality",
    needs: "(?:appreciate|enjoy|feel|love|trust|understand)s?",
    pattern: claim(
      `\\b${people} (?:(?:can|must|should|shall|will) )?(?:appreciate|enjoy|feel|love|trust|understand)s?\\b`,
    ),
  },
  {
    kind: "quality",
    needs:
      "experience|responsive|clean|natural|sensible|clear|enterprise-grade|production-(?:grade|ready)|world-class|near real[- ]time",
    pattern: claim(
      "\\b(?:better|consistent|delightful|enjoyable|excellent|good|great|improved|optimal|pleasant|positive|rich|smooth) (?:[\\p{L}]+ )?experience\\b|\\bresponsive (?:behaviou?r|design|layout|ui)\\b|\\bclean (?:code|design|interface|layout|look|ui)\\b|\\bnatural (?:feel|flow|transitions?)\\b|(?<=\\b(?:[a-z]+ly|an?|and|are|be|has|have|is|more|of|or|the|to|uses?|with) )sensible\\b|^clear (?:[\\p{L}]+ )?(?:errors?|feedback|guidance|instructions|messages?)\\b|\\b(?:enterprise-grade|production-(?:grade|ready)|world-class)\\b|\\bnear real[- ]time\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "common|complex|core|critical|important|key|main|major|primary",
    pattern: claim(
      "\\b(?:common|complex|core|critical|important|key|main|major|primary) (?:[\\p{L}]+ing )?(?:areas|cases|code|features|flows|functionality|parameters|paths|parts|scenarios|use cases|user journeys|workflows)\\b",
    ),
  },
  {
    kind: "quality",
    needs: "consistent with|kept",
    pattern: claim(
      "\\bconsistent with (?:our|the (?:existing|overall|rest))\\b|\\bkept (?:as )?(?:low|short|simple|small|to a minimum)\\b",
    ),
  },
  {
    kind: "manner",
    needs:
      "accordingly|cleanly|comfortably|consistently|effectively|effortlessly|nicely|responsibly|sensibly|thoroughly|well",
    pattern: claim(
      "\\b(?:accordingly|cleanly|comfortably|consistently|effectively|effortlessly|nicely|responsibly|sensibly|thoroughly)\\b|\\b(?:behaves?|integrates?|performs?|scales?) well\\b",
    ),
  },
  {
    kind: "comparison",
    needs: figures,
    pattern: claim(
      `\\b${figures} (?:(?:is|are|has|have) (?:been )?)?(?:decreas|fall|go(?:es)? (?:down|up)|grow|improv|increas|lower|minimi[sz]|reduc|ris)[\\p{L}]*(?! (?:after|as|by|each|for|if|per|to|when|while|with)\\b)`,
    ),
  },
  {
    kind: "relative",
    needs: "doubles?|halves?|triples?",
    pattern: claim(
      "^(?:doubles?|halves?|triples?) (?:our|the) (?:number|rate|share|volume)\\b",
    ),
  },
  {
    kind: "comparison",
    needs:
      "decreases|enhances|improves|increases|reduces|simplifies|streamlines",
    pattern: claim(
      "^(?:decreases|enhances|improves|increases|reduces|simplifies|streamlines) (?!.*\\b(?:after|appears?|are|can|has|have|if|is|must|remains?|shall|should|shows?|stays?|when|will)\\b)[\\p{L}][^.;]*$",
    ),
  },
  {
    kind: "comparison",
    isHint: true,
    needs:
      "decreased?|enhanced?|improved?|increased?|reduced?|simplif(?:y|ied)|streamlined?",
    pattern: claim(
      "^(?:decreased?|enhanced?|improved?|increased?|reduced?|simplif(?:y|ied)|streamlined?) (?!(?:button|icon|link)\\b)(?!.*\\b(?:after|appears?|are|can|has|have|if|is|must|remains?|shall|should|shows?|stays?|when|will)\\b)[\\p{L}][^.;]*$",
    ),
  },
  {
    kind: "comparison",
    needs: "(?:maximi[sz]|minimi[sz]|optimi[sz]|streamlin)(?:e|es)",
    pattern: claim(
      "(?:^|\\b(?:must|shall|should|to|will) )(?:maximi[sz]|minimi[sz]|optimi[sz]|streamlin)(?:e|es) (?!(?:(?:an?|its|the) )?(?:and|button|dialog|editor|icon|or|pane|panel|player|when|window)\\b)[\\p{L}]+",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "comments|documentation|docs|tests",
    pattern: claim(
      "\\b(?:comments|documentation|docs) (?:(?:is|are|has been|have been) )?(?:added|complete|updated|written)\\b|\\btests (?:are )?(?:added|updated|written)" +
        end,
    ),
  },
  ...broadClaims,
  ...latinLanguages.flatMap(({ claims }) => claims),
  ...bareClaims,
  ...openClaims,
];

function claim(source: string): (text: string) => RegExp {
  return twinPattern(source, "i");
}
