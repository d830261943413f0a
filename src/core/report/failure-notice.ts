import { code } from "./escape-markdown.ts";

/** What a check run says when its work failed for the last time. `reason` is the error's message. */
export function failureNotice(reason: string): {
  readonly title: string;
  readonly summary: string;
} {
  return {
    title: "Specgate could not finish",
    summary: [
      "**Specgate could not finish this check.** It tried several times, so the check is failed rather than left waiting. Nothing is known to be wrong with the pull request.",
      `What happened: ${code(withoutSecrets(reason))}`,
      "Press **Re-run** above to try again, or push a commit. If it fails again, the log of whoever runs Specgate here has the details.",
    ].join("\n\n"),
  };
}

/** Tokens of GitHub, and anything like a password in a URL. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/\b(?:gh[a-z]_|github_pat_)\w+/g, "…")
    .replaceAll(/(?<=:\/\/)[^/\s@]+@/g, "…@")
    .replaceAll(/\b(bearer|token)\s+\S+/gi, "$1 …");
}
