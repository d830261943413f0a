import { plainTitle } from "../scaffold/spec-title.ts";
import { code } from "./escape-markdown.ts";

export interface SpecPullRequest {
  readonly title: string;
  readonly body: string;
  readonly commitMessage: string;
}

/** What a pull request of a new spec is about. */
export interface SpecPullSubject {
  readonly title: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly template: string;
  /** Number of the issue or pull request that it starts from. */
  readonly issue: number;
}

/** What the pull request of a new spec says. It refers to the issue and does not close it: the work is still to come. */
export function specPullRequest(subject: SpecPullSubject): SpecPullRequest {
  const { path, template, issue } = subject;
  const title = `Spec: ${plainTitle(subject.title)}`;
  return {
    title,
    body: [
      `<!-- specgate:spec issue=${issue} template=${encodeURIComponent(template)} -->`,
      `Spec: ${code(path)}`,
      `This starts the spec of #${issue} from the template ${code(template)}, filled in as far as it goes. What is not said there still has the template's guidance.`,
      "The check of this pull request lists line by line what is left; `/spec status` sums it up.",
    ].join("\n\n"),
    commitMessage: `${title}\n\n${startLines(subject)}`,
  };
}

/** Says in the commit what the pull request needs, should it have to be opened by a later try. */
function startLines({ path, template, issue }: SpecPullSubject): string {
  return `Started from #${issue}.\n\nTemplate: ${template}\nPath: ${path}`;
}

/** What a commit of the App started; undefined where it is another kind of commit, or another issue's. */
export function readSpecCommit(
  message: string,
  issue: number,
): SpecPullSubject | undefined {
  const match =
    /^Spec: (.*)\n\nStarted from #(\d+)\.\n\nTemplate: (.+)\nPath: (.+)$/.exec(
      message.trim(),
    );
  const [, title, number, template, path] = match ?? [];
  if (!title || !template || !path || Number(number) !== issue)
    return undefined;
  return { title, path, template, issue };
}

/** What a description says of the spec, as far as nobody has edited it away. */
export function readSpecPull(
  body: string,
): Partial<Pick<SpecPullSubject, "path" | "template">> {
  const template = /<!-- specgate:spec issue=\d+ template=(\S+) -->/.exec(body);
  const path = /^Spec: `+ ?(.+?) ?`+\r?$/m.exec(body);
  return {
    ...(template?.[1] && { template: decodeURIComponent(template[1]) }),
    ...(path?.[1] && { path: path[1] }),
  };
}
