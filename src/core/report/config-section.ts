import type {
  BaseConfigTrouble,
  ConfigTrouble,
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
    headSection(config.headTrouble, snapshot, room),
    baseSection(config.baseTrouble, snapshot, room),
  ]
    .filter((section) => section !== "")
    .join("\n\n");
}

function headSection(
  trouble: ConfigTrouble | undefined,
  { repository, headSha, headConfig }: Snapshot,
  room: Room,
): string {
  if (trouble === undefined) return "";
  const file =
    headConfig === undefined || headConfig.kind === "absent"
      ? undefined
      : headConfig.file;
  const place = (line: number) =>
    file === undefined
      ? `line ${line}`
      : link(`line ${line}`, fileUrl(repository, headSha, file.path, line));
  return `### Configuration in this pull request\n\n${problemLines(trouble, place, room)}`;
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
    problemLines(trouble, (line) => `line ${line}`, room),
  ].join("\n\n");
}

const meanings: Readonly<Record<BaseConfigTrouble["outcome"], string>> = {
  "fail-closed": "nothing can be judged by it, and this check stays failed",
  "older-version": "the last version that was valid counts",
  "repaired-here": "this pull request repairs it",
};

function problemLines(
  trouble: ConfigTrouble,
  place: (line: number) => string,
  room: Room,
): string {
  if (trouble.kind === "unreadable") {
    return `- ${plain(trouble.reason)}`;
  }
  const { fits, left } = room.take(
    trouble.problems.map(
      ({ line, message }) => `- ${place(line)}: ${sentence(message)}`,
    ),
  );
  const more = left === 0 ? [] : [`- and ${left} more`];
  return [...fits, ...more].join("\n");
}
