/**
 * Tells of texts that they start with a letter of ASCII and with none of these, which are small ones: that rules out nearly all texts
 * for a pattern of words at a start, in a tenth of the time that the pattern takes.
 */
export function startsOtherwiseThan(
  letters: string,
): (text: string) => boolean {
  let wanted = 0;
  for (let at = 0; at < letters.length; at += 1)
    wanted |= 1 << (letters.charCodeAt(at) - firstLetter);
  return (text) => {
    const letter = (text.charCodeAt(0) | 32) - firstLetter;
    return letter >= 0 && letter < 26 && ((wanted >> letter) & 1) === 0;
  };
}

const firstLetter = 97;
