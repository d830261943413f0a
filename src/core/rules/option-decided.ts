import * as z from "zod/mini";

import type { Section } from "../document/spec-document.ts";
import type { Severity } from "../finding.ts";
import { kindOfSection } from "./kind-of-section.ts";
import { quote } from "./quote.ts";
import { defineRule, type RuleContext } from "./rule.ts";
import { readStage } from "./status-stage.ts";
import { startsOtherwiseThan } from "../starts-otherwise.ts";
import { hasText } from "./unfilled/find-unfilled.ts";

/** Two options and no word on which it is: the plan below fits one of them only. */
export const optionDecided = defineRule({
  id: "option-decided",
  description: "Say which of several options was chosen",
  family: "plan",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check(context) {
    const { document, template } = context;
    const stage = readStage(document);
    if (stage === "over") return;
    const severity: Severity =
      stage === "agreed" || stage === "review" ? "warning" : "notice";
    const options = document.sections.filter(isOption);
    const [first, second] = options;
    if (first === undefined || second === undefined) return;
    const isAboutOptions = document.sections.some(
      (section) => kindOfSection(section, template) === "options",
    );
    if (!isAboutOptions || isDecided(context)) return;
    yield {
      message: `${quote(first.heading)} and ${options.length === 2 ? quote(second.heading) : `${options.length - 1} others`} are options, and none is called the chosen one: say which it is, and why`,
      at: first.headingRange,
      severity,
    };
  },
});

/** `Option 2: A queue`. Sections called alternatives list what was not chosen. */
function isOption(section: Section): boolean {
  return (
    section.form === "heading" &&
    !startsOtherwise(section.name) &&
    /^(?:option|approach|opci[oó]n|opção|opcja|вариант) [\p{L}\p{N}]/u.test(
      section.name,
    )
  );
}

const startsOtherwise = startsOtherwiseThan("oa");

/** A section that says what was decided, or a word for it anywhere. */
function isDecided({
  document,
  template,
  unfilled,
}: RuleContext<unknown>): boolean {
  return (
    document.sections.some(
      (section) =>
        (kindOfSection(section, template) === "decision-log" ||
          /^(?:agreed |chosen |final )?(?:solution|decision|recommendation|conclusion|outcome)\b/.test(
            section.name,
          )) &&
        hasText(section, unfilled.written),
    ) ||
    document.sections.some(({ heading }) => decisive.test(heading)) ||
    document.blocks.some(
      (block) => unfilled.written.has(block) && decisive.test(block.text),
    )
  );
}

const decisive =
  /\b(?:chosen|choose|chose|choice|selected|recommend(?:ed|s|ation)?|preferred|prefer|decided|decision|rejected|discarded|ruled out|dismissed|favou?red|go(?:ing)? (?:with|for)|went with|opt(?:ed)? for|gewählt|entschieden|elegid[ao]|escolhid[ao]|retenue?|wybran[aoy])\b|✅|🏆|выбран|採用|选择|선택/iu;
