/** How a date is written otherwise; the order of its parts where that is certain. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, "??y"],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, "Mdy"],
  [/^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i, "dMy"],
];

/**
 * A date as `2026-11-26`; `ambiguous` where day and month could change places, undefined for what is no date or is written
 * so already.
 */
export function isoDate(text: string): string | undefined {
  for (const [form, order] of forms) {
    const parts = form.exec(text.trim())?.slice(1);
    if (parts === undefined) continue;
    if (order !== "??y") return assemble(parts, order);
    const dayFirst = assemble(parts, "dmy");
    const monthFirst = assemble(parts, "mdy");
    if (dayFirst === undefined || monthFirst === undefined)
      return dayFirst ?? monthFirst;
    return dayFirst === monthFirst ? dayFirst : "ambiguous";
  }
  return undefined;
}

function assemble(parts: readonly string[], order: string): string | undefined {
  const part = (letter: string) => parts[order.indexOf(letter)] ?? "";
  const year = Number(part("y"));
  const month = order.includes("M") ? monthOf(part("M")) : Number(part("m"));
  const day = Number(part("d"));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return;
  return `${part("y")}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** `Sept` and `November` as well, `Novel` not. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return months.findIndex((month) => month.startsWith(lower)) + 1;
}

const months: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
