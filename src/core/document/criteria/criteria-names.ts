import { weakNames } from "./listed-names.ts";

const weak: ReadonlySet<string> = new Set(weakNames);
const spaced: readonly string[] = weakNames.map((name) => ` ${name} `);

/** `Definition of done`, `Definition of done for the API` and `MVP definition of done`. */
export function isWeakName(name: string): boolean {
  if (weak.has(name)) return true;
  const words = ` ${name} `;
  return spaced.some((one) => words.includes(one));
}
