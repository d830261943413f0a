import { z } from "zod";

import type { StartingIssue } from "../../core/scaffold/start-spec.ts";
import { UsageError } from "../usage-error.ts";
import { describeFirst } from "./describe-first.ts";

const login = z.object({ login: z.string() });
const label = z.union([z.string(), z.object({ name: z.string() })]);

/** What `gh issue view --json …` prints, and what the REST API answers: the same under two sets of names. */
const issueJson = z.object({
  title: z.string(),
  body: z.string().nullish(),
  number: z.int().optional(),
  url: z.string().optional(),
  html_url: z.string().optional(),
  author: login.nullish(),
  user: login.nullish(),
  assignees: z.array(login).nullish(),
  labels: z.array(label).nullish(),
});

/** An issue from a text: JSON of GitHub's, or Markdown that starts with its title. Throws a `UsageError` that names `source`. */
export function readIssue(text: string, source: string): StartingIssue {
  return /^\s*(?:\{|\[\s*[\]{])/.test(text)
    ? fromJson(text, source)
    : fromMarkdown(text);
}

function fromJson(text: string, source: string): StartingIssue {
  const value = parseJson(text, source);
  const issue = issueJson.safeParse(value);
  if (!issue.success) {
    const why = Array.isArray(value)
      ? "is a list and no issue"
      : `is no issue: ${describeFirst(issue.error, value)}`;
    throw new UsageError(
      `${source} ${why}; \`gh issue view 12 --json number,title,body,author,assignees,labels,url\` prints one`,
    );
  }
  const { title, body, number, author, user, assignees, labels } = issue.data;
  return {
    title,
    body: body ?? "",
    number,
    url: issue.data.html_url ?? issue.data.url ?? "",
    author: author?.login ?? user?.login,
    assignees: (assignees ?? []).map((one) => one.login),
    labels: (labels ?? []).map((one) =>
      typeof one === "string" ? one : one.name,
    ),
    subIssues: [],
  };
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${source} is no JSON: ${why}`, { cause });
  }
}

/** The title is the first line, as a heading or not, where it stands alone; else there is none. */
function fromMarkdown(text: string): StartingIssue {
  const [, title, body] =
    /^\s*(?:# )?([^\n]{1,200})\n(?:\s*\n|$)([^]*)$/.exec(
      `${text.replaceAll("\r\n", "\n").trimEnd()}\n`,
    ) ?? [];
  return {
    title: title?.trim() ?? "",
    body: title === undefined ? text : (body ?? ""),
    number: undefined,
    url: "",
    author: undefined,
    assignees: [],
    labels: [],
    subIssues: [],
  };
}
