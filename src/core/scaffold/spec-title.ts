/** GitHub's limit for titles, of which a commit and a pull request add something of their own. */
const longest = 200;

/** The title of an issue without the tag that forms and habits put before it: `[Feature]: Usage dashboard`. */
export function specTitle(issueTitle: string): string {
  const title = oneLine(issueTitle);
  const bare = title.replace(/^\[[^[\]]{1,30}\][\s:-]*/, "");
  return bare || title || "Untitled";
}

/** A title that somebody gave beside the issue's; undefined where that is the same, or nothing is left of it. */
export function givenTitle(
  title: string | undefined,
  issueTitle: string,
): string | undefined {
  if (title === undefined || title === issueTitle) return undefined;
  return oneLine(title) || undefined;
}

/** For the title of a commit or pull request, where nothing can be escaped: mentions nobody and closes nothing. */
export function plainTitle(title: string): string {
  return oneLine(title)
    .replaceAll(/(?<![\p{L}\p{N}_])@(?=[a-z\d])/giu, "")
    .replaceAll(/#(?=\d)|\bhttps?:\/\//gi, "")
    .replaceAll(/\bGH-(?=\d)/gi, "GH ");
}

/** For a Markdown heading: shown as it is, code in backticks as code, as on the issue. */
export function headingTitle(title: string): string {
  return oneLine(title)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarkdown(part)))
    .join("");
}

/** Plain text as Markdown that shows it. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(
      /[\\`*]|<(?=[a-z/!?])|&(?=#?\w+;)|\](?=[([])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      String.raw`\$&`,
    )
    .replace(/#+$/, (marks) => marks.replaceAll("#", String.raw`\#`));
}

/** Control characters and those of no width go, but for the joiners that words and emoji are spelled with. */
function oneLine(title: string): string {
  const line = title
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .replaceAll(
      /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g,
      "",
    )
    .trim();
  return line.length > longest
    ? `${line.slice(0, longest - 1).trimEnd()}…`
    : line;
}
