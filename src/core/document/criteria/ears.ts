import { isDigit } from "../../is-digit.ts";
import { isAscii } from "../../twin-pattern.ts";
import { trimOff } from "../trim.ts";

/** A requirement in the Easy Approach to Requirements Syntax (Mavin et al., RE 2009). */
export interface Ears {
  /** Of WHILE and WHERE. */
  readonly given: readonly string[];
  /** Of WHEN and IF. */
  readonly when: readonly string[];
  readonly outcome: readonly string[];
}

const trigger =
  /^(?:when|while|if|where|wenn|falls|während|solange|wo|cuando|mientras|donde|si|quand|lorsque|tant que|où|quando|enquanto|onde|se|gdy|jeżeli|jeśli|когда|если|пока)(?=\s)/iu;
const modal =
  /(?<!\p{Script=Latin}|\p{Script=Cyrillic})(?:shall|must|muss|müssen|soll|sollen|debe|deben|deberá|deberán|doit|doivent|devra|devront|deve|devem|deverá|deverão|musi|powinien|powinna|powinno|должен|должна|должно|должны)(?!\p{Script=Latin}|\p{Script=Cyrillic})/iu;
/** Letters that all of them in ASCII have one of. */
const mayHoldModal = /shall|mus|soll|deb|doi|dev|powin/i;
const strict = /^(?:WHEN|WHILE|IF|WHERE)\s.*\s(?:SHALL|MUST)\s/s;

/** `1.2. WHEN …` without its number, which is that of a requirement and of its place under it. */
export function dropNumber(text: string): string {
  return isDigit(text.charCodeAt(0))
    ? text.replace(/^\d{1,3}(?:\.\d{1,3})+[.)]?\s+/, "")
    : text;
}

/** `WHEN … the system SHALL …`. Outside acceptance criteria only with keywords in capitals, since prose has the same words. */
export function readEars(
  numbered: string,
  isLenient: boolean,
): Ears | undefined {
  const text = dropNumber(numbered);
  if (!(isLenient ? trigger : strict).test(text)) return;
  if (isAscii(text) && !mayHoldModal.test(text)) return;
  const shall = modal.exec(text);
  if (shall === null) return;
  const cut = startOfOutcome(text, shall.index);
  const given: string[] = [];
  const when: string[] = [];
  for (const clause of clauses(text.slice(0, cut))) {
    const bare = clause.replace(trigger, "").trim();
    if (bare === "") continue;
    if (
      /^(?:while|where|während|solange|wo|mientras|donde|tant que|où|enquanto|onde|пока)\s/iu.test(
        clause,
      )
    ) {
      given.push(bare);
    } else {
      when.push(bare);
    }
  }
  const outcome = text
    .slice(cut)
    .replace(/^(?:then|dann|entonces|alors|então|wtedy|то|тогда)[\s,]+/iu, "");
  return { given, when, outcome: [outcome] };
}

/** THEN, or the last comma or article in capitals before the modal verb. */
function startOfOutcome(text: string, shall: number): number {
  const before = text.slice(0, shall);
  const marks = [
    ...before.matchAll(
      /(?:^|[\s,])(?=(?:THEN|DANN|ENTONCES|ALORS|ENTÃO|THE)\s)|,\s+/gu,
    ),
  ];
  const then = marks.find((mark) => !mark[0].includes(",")) ?? marks.at(-1);
  return then === undefined ? shall : then.index + then[0].length;
}

function clauses(text: string): readonly string[] {
  return text
    .split(
      /[,\s]{1,3}(?=(?:WHEN|WHILE|IF|WHERE)\s)|,\s*(?=(?:when|while|if|where)\s)/,
    )
    .map((clause) => trimOff(clause, " \t\n,"));
}
