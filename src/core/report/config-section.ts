import type {
  BaseConfigTrouble,
  ConfigTrouble,
  ConfigVerdict,
  Evaluation,
} from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { code, link, plain, sentence } from "./escape-markdown.ts";
import { fileUrl } from "./page-url.ts";
import type { Room } from "./room.ts";

/** What is wrong with the configuration: of this pull request, and of the base that it is judged by. */
export function configSection(
  { config }: Evaluation,
  snapshot: Snapshot,
  room: Room,
): string {
  return [
    headSection(config, snapshot, room),
    baseSection(config.baseTrouble, snapshot, room),
  ]
    .filter((section) => section !== "")
    .join("\n\n");
}

function headSection(
  { headTrouble, headWarnings }: ConfigVerdict,
  snapshot: Snapshot,
  room: Room,
): string {
  const { repository, headSha, headConfig } = snapshot;
  const place = (path: string, line: number) =>
    link(`line ${line}`, fileUrl(repository, headSha, path, line));
  const path =
    headConfig === undefined || headConfig.kind === "absent"
      ? undefined
      : headConfig.file.path;
  const troubles =
    headTrouble === undefined || path === undefined
      ? []
      : troubleLines(headTrouble, (line) => place(path, line));
  const warnings = headWarnings.map(
    ({ path: file, line, message }) =>
      `- ${code(file)}, ${place(file, line)}: ${sentence(message)}`,
  );
  const lines = [...troubles, ...warnings];
  if (lines.length === 0) return "";
  return `### Configuration in this pull request\n\n${asFits(lines, room)}`;
}

function baseSection(
  trouble: BaseConfigTrouble | undefined,
  { config, pull, repository: here }: Snapshot,
  room: Room,
): string {
  if (trouble === undefined || config.kind === "absent") return "";
  const { path, repository } = config.file;
  const isHere = repository === `${here.owner}/${here.name}`;
  const where = isHere ? `on ${code(pull.baseRef)}` : `of ${code(repository)}`;
  const state =
    trouble.kind === "unreadable" ? "cannot be read" : "is not valid";
  return [
    "### Configuration in force",
    `${code(path)} ${where} ${state}: ${meanings[trouble.outcome]}.`,
    asFits(
      troubleLines(trouble, (line) => `line ${line}`),
      room,
    ),
  ].join("\n\n");
}

const meanings: Readonly<Record<BaseConfigTrouble["outcome"], string>> = {
  "fail-closed": "nothing can be judged by it, and this check stays failed",
  "older-version": "the last version that was valid counts",
  "repaired-here": "this pull request repairs it",
};

function troubleLines(
  trouble: ConfigTrouble,
  place: (line: number) => string,
): readonly string[] {
  return trouble.kind === "unreadable"
    ? [`- ${plain(trouble.reason)}`]
    : trouble.problems.map(
        ({ line, message }) => `- ${place(line)}: ${sentence(message)}`,
      );
}

function asFits(lines: readonly string[], room: Room): string {
  const { fits, left } = room.take(lines);
  const more = left === 0 ? [] : [`- and ${left} more`];
  return [...fits, ...more].join("\n");
}
