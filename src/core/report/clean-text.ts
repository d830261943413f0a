/** Text of others on one line: line ends and control characters as spaces, marks that turn writing around made visible. */
export function cleanText(text: string, longest = 300): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD")
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .trim();
  return cutText(line, longest);
}

/** At most `longest` UTF-16 code units, and never half a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
