/**
 * The number of a new spec, as long as the others are: `0012` beside `0007`. That of its issue, or the next one where
 * there is no issue or another spec has its number.
 */
export function nextNumber(
  pattern: string,
  issue: number | undefined,
  taken: readonly string[],
): string {
  const used = numbersIn(pattern, taken);
  const values = used.map(Number);
  const isFree = issue !== undefined && !values.includes(issue);
  const value = isFree ? issue : maxOf(values) + 1;
  const padded = used.filter((digits) => digits.startsWith("0"));
  const width = maxOf(padded.map((digits) => digits.length));
  return String(value).padStart(width, "0");
}

/** Digits where the pattern has its number, whatever kind of spec the file is: `7` of `docs/specs/7-usage.prd.md`. */
function numbersIn(
  pattern: string,
  paths: readonly string[],
): readonly string[] {
  const at = pattern.indexOf("{number}");
  if (at < 0) return [];
  const before = pattern.slice(0, at);
  return paths
    .filter((path) => path.startsWith(before))
    .flatMap((path) => /^\d{1,9}(?!\d)/.exec(path.slice(before.length)) ?? []);
}

function maxOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
