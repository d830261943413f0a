/** The hash of a word with no letter yet. */
export const noWord = 0x81_1c_9d_c5 | 0;

/** Takes a letter in, in lower case (FNV-1a). */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01_00_01_93);
}
