import type { Config } from "../config/config.ts";
import type { Duty } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { code, link } from "./escape-markdown.ts";
import { fileUrl } from "./page-url.ts";
import { count, list } from "./words.ts";

/** The repository's own rule, how it applies here, and who is exempt; in Markdown, a paragraph each. */
export function describeProcess(
  duty: Duty,
  snapshot: Snapshot,
): readonly string[] {
  const { config } = snapshot;
  if (config.kind !== "valid") return [];
  return [
    describeRequirement(config.config),
    describeDuty(duty, snapshot),
    describeExemption(config.config),
    `Set in ${configLink(snapshot)}.`,
  ].filter((paragraph) => paragraph !== "");
}

function describeRequirement({ require }: Config): string {
  const patterns = require?.paths ?? [];
  if (patterns.length === 0)
    return "No change needs a spec in this repository.";
  const least = require?.minChangedLines ?? 0;
  const size = least > 1 ? `Changes of ${least} lines or more` : "Changes";
  const status =
    require?.status === undefined
      ? ""
      : ` with the status ${code(require.status)} or later`;
  return `${size} in ${codes(patterns)} need a spec${status}.`;
}

function describeDuty(duty: Duty, { filesTruncated }: Snapshot): string {
  if (duty.kind !== "owed") return "";
  const { paths, changedLines } = duty.because;
  if (paths.length === 0 && filesTruncated) {
    return "GitHub lists only the first 3,000 files of this pull request, so it counts as a change that needs one.";
  }
  return `This pull request changes ${count(changedLines, "line")} there, in ${codes(paths)}.`;
}

function describeExemption({ exempt, require }: Config): string {
  if ((require?.paths ?? []).length === 0) return "";
  const { authors = [], labels = [], paths = [] } = exempt ?? {};
  const ways = [
    authors.length > 0 ? `opened by ${codes(authors, "or")}` : "",
    labels.length > 0 ? `labelled ${codes(labels, "or")}` : "",
    paths.length > 0 ? `that change only ${codes(paths)} there` : "",
  ].filter((way) => way !== "");
  return ways.length === 0 ? "" : `Exempt: pull requests ${list(ways, "or")}.`;
}

/** For whoever thinks that no spec is needed; empty where nobody can say so. */
export function exemptHint({ config }: Snapshot): string {
  const labels =
    config.kind === "valid" ? (config.config.exempt?.labels ?? []) : [];
  return labels.length === 0
    ? ""
    : `Does this change need none? The label ${codes(labels, "or")} says so.`;
}

function configLink({ config, repository, baseSha }: Snapshot): string {
  if (config.kind === "absent") return "";
  const { path, repository: from } = config.file;
  const isOwn =
    from.toLowerCase() ===
    `${repository.owner}/${repository.name}`.toLowerCase();
  return isOwn
    ? link(code(path), fileUrl(repository, baseSha, path))
    : `${code(path)} of ${code(from)}`;
}

function codes(texts: readonly string[], word: "and" | "or" = "and"): string {
  return list(
    texts.map((text) => code(text)),
    word,
  );
}
