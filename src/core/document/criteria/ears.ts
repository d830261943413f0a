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
  /^(?:when|while|if|where|wenn|falls|während|solange|cuando|mientras|si|quand|lorsque|tant que|quando|enquanto|se|gdy|jeżeli|jeśli|когда|если|пока)(?=\s)/iu;
const modal =
  /(?<!\p{L})(?:shall|must|muss|soll|debe|deberá|doit|devra|deve|deverá|musi|powinien|powinna|powinno|должен|должна|должно|должны)(?!\p{L})/iu;
const strict = /^(?:WHEN|WHILE|IF|WHERE)\s.*\s(?:SHALL|MUST)\s/s;

/** `WHEN … the system SHALL …`. Outside acceptance criteria only with keywords in capitals, since prose has the same words. */
export function readEars(text: string, isLenient: boolean): Ears | undefined {
  if (!(isLenient ? trigger : strict).test(text)) return;
  const shall = modal.exec(text);
  if (shall === null) return;
  const cut = startOfOutcome(text, shall.index);
  const given: string[] = [];
  const when: string[] = [];
  for (const clause of clauses(text.slice(0, cut))) {
    const bare = clause.replace(trigger, "").trim();
    if (bare === "") continue;
    if (
      /^(?:while|where|während|solange|mientras|tant que|enquanto|пока)\s/iu.test(
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
