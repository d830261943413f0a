export type BadTarget =
  "bare-number" | "not-markdown" | "other-repository" | "outside-repository";

/** Why this cannot be the path or address of a spec in this repository; undefined where it can. */
export function refuseTarget(
  target: string,
  repositoryUrl: string,
): BadTarget | undefined {
  if (/^(?:[\w.-]+\/[\w.-]+)?(?:#|GH-)?\d+$/i.test(target))
    return "bare-number";
  const home = `${repositoryUrl.toLowerCase()}/`;
  const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(target);
  if (isUrl && !target.toLowerCase().startsWith(home))
    return "other-repository";
  const path = isUrl ? target.slice(home.length) : target;
  if (/^(?:issues|pull)\/\d+/.test(path) && isUrl) return "bare-number";
  if (leavesRoot(path)) return "outside-repository";
  if (!/\.(?:md|mdx|markdown)(?:[?#].*)?$/i.test(path)) return "not-markdown";
}

function leavesRoot(path: string): boolean {
  let depth = 0;
  for (const step of path.split("/")) {
    if (step === "..") depth--;
    else if (step !== "" && step !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}
