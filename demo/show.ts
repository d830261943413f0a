import colors from "picocolors";

import { checkRuns, commentsBy, statuses } from "../stand-in/people/seen.ts";
import type { CheckRun } from "../stand-in/state/checks.ts";
import type { Issue } from "../stand-in/state/issue.ts";
import type { PullRequest } from "../stand-in/state/pull-request.ts";
import type { Answer } from "./answer.ts";

const app = "specgate[bot]";
const width = 100;

export function say(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** Something that a person does. */
export function sayAct(who: string, what: string): void {
  say();
  say(`${colors.bold(colors.cyan(who))} ${what}`);
}

/** What a label on an issue led to: what the issue is told, and the pull request with the first of what is left to write. */
export function showStarted(issue: Issue, answer: Answer): void {
  const { pull } = answer;
  sayEffort(answer);
  for (const comment of commentsBy(issue, app)) {
    say();
    say(`  Comment on the issue #${issue.number}`);
    quote(shortened(withoutMarkers(comment.body)));
  }
  say();
  const kind = pull.isDraft ? "Draft pull request" : "Pull request";
  say(`  ${kind} #${pull.number} ${colors.bold(pull.title)}`);
  quote(withoutMarkers(pull.body ?? ""));
  for (const { conclusion, title, annotations } of checkRuns(
    pull.repository,
    pull,
  )) {
    say();
    say(`  Check run: ${conclusion}, ${colors.bold(title ?? "")}`);
    showAnnotations(annotations.slice(0, shownOfMany));
    const more = annotations.length - shownOfMany;
    if (more > 0) say(`    … and ${more} more`);
  }
}

const shownOfMany = 4;

/** Everything that stands on the pull request now, as people see it. */
export function showAnswer(answer: Answer): void {
  const { pull } = answer;
  sayEffort(answer);
  for (const run of checkRuns(pull.repository, pull)) showCheckRun(run);
  for (const status of statuses(pull.repository, pull)) {
    say();
    say(
      `  Commit status ${status.context}: ${status.state}, ${status.description}`,
    );
  }
  showThreads(pull);
  for (const comment of commentsBy(pull, app)) {
    say();
    say("  Comment on the pull request, edited in place");
    quote(withoutMarkers(comment.body));
  }
}

function sayEffort({ seconds, reads, writes }: Answer): void {
  say();
  say(
    `${colors.bold("Specgate")} answers after ${colors.bold(`${seconds.toFixed(2)} s`)}, with ${reads} reads and ${writes} writes of GitHub's API`,
  );
}

function showCheckRun(run: CheckRun): void {
  const passed = run.conclusion === "success";
  const mark = passed ? colors.green("✓") : colors.red("✗");
  say();
  say(
    `  ${mark} Check run ${run.name}: ${run.conclusion}, ${colors.bold(run.title ?? "")}`,
  );
  quote(run.summary ?? "");
  if (run.annotations.length === 0) return;
  say();
  say("  Annotations");
  showAnnotations(run.annotations);
}

function showAnnotations(annotations: CheckRun["annotations"]): void {
  for (const { path, start_line, annotation_level, message } of annotations) {
    const level =
      annotation_level === "failure"
        ? colors.red(annotation_level)
        : annotation_level;
    say(`    ${path}:${start_line} ${level}`);
    // Below its first line an annotation has the address of the rule's page.
    const [first = ""] = message.split("\n", 1);
    for (const line of wrap(first, width - 6)) say(`      ${line}`);
  }
}

function showThreads({ threads }: PullRequest): void {
  const open = threads.filter((thread) => thread.resolvedBy === undefined);
  const resolved = threads.length - open.length;
  if (threads.length === 0) return;
  say();
  say(`  Review comments: ${open.length} open, ${resolved} resolved`);
  for (const { path, line, comments } of open) {
    say(`    ${path}:${line}`);
    for (const text of wrap(
      withoutMarkers(comments[0]?.body ?? ""),
      width - 6,
    )) {
      say(`      ${text}`);
    }
  }
}

function quote(markdown: string): void {
  const lines = markdown.trim().split("\n");
  for (const text of lines) {
    const isTable = text.startsWith("|");
    for (const line of isTable ? [shortened(text)] : wrap(text, width)) {
      say(`    ${colors.dim("│")} ${line}`);
    }
  }
}

function withoutMarkers(body: string): string {
  return body.replaceAll(/<!-- specgate:.*? -->\n*/g, "");
}

/** The page that a link leads to is of no use here, and long. */
function shortened(markdown: string): string {
  return markdown.replaceAll(/\]\(http[^)]*\)/g, "]");
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of shortened(text).split(/[ \n]+/)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length >= columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
