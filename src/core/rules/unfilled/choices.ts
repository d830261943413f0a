/** Labels whose value is one of a few. A type in documentation of code is not: `string | number | undefined`. */
const takesOneOf =
  /\b(?:status|state|stage|phase|priority|severity|complexity|decision|risk|impact|likelihood|probability|effort|category|kind|version)\b/i;

/** `High/Med/Low` under or behind a label that takes one of them. */
export function isUnchosen(label: string, value: string): boolean {
  return (
    /[|/]/.test(value) &&
    takesOneOf.test(label) &&
    // "Add a status field: new | won | lost" tells what it takes.
    label.trim().split(/\s+/, 5).length < 5 &&
    isListOfChoices(value.trim())
  );
}

function isListOfChoices(value: string): boolean {
  const inside = value.replaceAll(/^[{[(<]|[}\])>]$/g, "");
  const isWrapped = inside.length === value.length - 2;
  const choices = inside
    .split(
      isWrapped || /^\p{Lu}[\p{L} -]*(?:\/\p{Lu}[\p{L} -]*){2,}$/u.test(inside)
        ? /[|,/]/
        : /\|| \/ /,
    )
    .map((choice) => choice.trim());
  return (
    choices.length >= 3 &&
    choices.every((choice) =>
      /^(?:v\d[\d.]*|\p{L}[\p{L}\p{N} _-]{0,24}|\u2026|\.{3})$/u.test(choice),
    )
  );
}
