import type { FoundCriterion } from "./found-criterion.ts";

/** One criterion of several scenarios under one title, over the range of the whole. */
export function mergeCriteria(
  parts: readonly FoundCriterion[],
  whole: Pick<FoundCriterion, "id" | "start" | "end">,
): readonly FoundCriterion[] {
  const [first, second] = parts;
  if (first === undefined) return [];
  if (second === undefined) {
    const { form, text, given, when, outcome, fenced, isWeak } = first;
    const { start, end, id = first.id } = whole;
    return [
      { id, text, form, given, when, outcome, fenced, isWeak, start, end },
    ];
  }
  return [
    {
      id: whole.id ?? first.id,
      text: parts.map((part) => part.text).join("\n"),
      form: first.form,
      given: parts.flatMap((part) => part.given),
      when: parts.flatMap((part) => part.when),
      outcome: parts.flatMap((part) => part.outcome),
      fenced: parts.every((part) => part.fenced),
      isWeak: first.isWeak,
      start: whole.start,
      end: whole.end,
    },
  ];
}
