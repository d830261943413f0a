import {
  decideRequest,
  limitRequests,
} from "../../../src/core/commands/decide-request.ts";
import type { CommandContext } from "../../../src/core/commands/command-context.ts";
import type { CommandAction } from "../../../src/core/commands/decision.ts";
import type { CommentOrigin } from "../../../src/core/commands/is-heeded.ts";
import { parseComment } from "../../../src/core/commands/parse-comment.ts";
import { translateEvent } from "../../../src/github/translate-event.ts";
import { reactionTo } from "../../../src/core/report/command-replies/reply-comment.ts";

type Context = Omit<CommandContext, "manuals">;

export interface CommentCase {
  readonly name: string;
  readonly comment: string;
  readonly origin?: Partial<CommentOrigin>;
  readonly context?: Partial<Context>;
  /** Actions as `kind argument…`; left out where nothing is done. */
  readonly does?: readonly string[];
  /** What the reply must hold; left out where nothing is said. */
  readonly says?: string | RegExp;
  /** Left out where the comment holds no command at all. */
  readonly reaction?: "+1" | "confused";
}

const newComment: CommentOrigin = {
  action: "created",
  authorType: "User",
  viaApp: false,
};

const ana = {
  login: "ana",
  roleName: "write",
  permission: "write",
} as const;

export const issue = {
  kind: "issue",
  number: 12,
  title: "Billing is a black box",
  author: "bo",
  isOpen: true,
  canPush: true,
  repository: {
    owner: "acme",
    name: "widgets",
    url: "https://github.com/acme/widgets",
    defaultBranch: "main",
  },
  refs: { baseRef: "main", headRef: "usage" },
} as const;

export const pullRequest = { ...issue, kind: "pull-request" } as const;

const context: Context = {
  actor: ana,
  subject: pullRequest,
  templates: [
    { name: "product-tech-spec", title: "Product tech spec", labels: [] },
    {
      name: "prd",
      title: "Product requirements document",
      labels: ["spec:prd"],
    },
    {
      name: "technical-spec",
      title: "Technical specification",
      labels: ["spec:tech"],
    },
  ],
  specs: [],
  verdict: "1 spec complete",
  nextSteps: [],
  writtenIn: undefined,
  rules: ["comment-left", "section-empty", "criterion-testable"],
};

/** Each comment, from its delivery on, with what is done and answered. */
export function checkComments(cases: readonly CommentCase[]): void {
  test.each(cases.map((each) => [each.name, each] as const))(
    "%s",
    (_name, each) => {
      const heard = heardIn(each.comment, each.origin);
      const answer = answerTo(heard, each.context);

      expect(answer.does).toEqual(each.does ?? []);
      expect(answer.reaction).toBe(each.reaction);
      if (each.says === undefined) expect(answer.says).toBeUndefined();
      else expect(answer.says).toMatch(each.says);
    },
  );
}

/** What comes through of a comment that is delivered; nothing where it is passed over. */
function heardIn(body: string, origin: Partial<CommentOrigin> = {}): string {
  const { action, authorType, viaApp } = { ...newComment, ...origin };
  const jobs = translateEvent("issue_comment", {
    action,
    installation: { id: 5 },
    repository: {
      name: "widgets",
      owner: { login: "acme" },
      default_branch: "main",
    },
    issue: { number: 12, pull_request: {} },
    comment: {
      id: 987,
      body,
      created_at: "2026-01-31T12:00:00Z",
      user:
        authorType === undefined ? null : { login: "ana", type: authorType },
      performed_via_github_app: viaApp ? { id: 7 } : null,
    },
  });
  return jobs
    .map((job) => (job.kind === "run-commands" ? job.comment.text : ""))
    .join("");
}

/** What is done and said about a comment, before anything is done. */
export function answerTo(comment: string, given: Partial<Context> = {}) {
  const { requests, refusal } = limitRequests(parseComment(comment));
  const known = { ...context, ...given };
  const decided = [
    ...requests.map((request) => decideRequest(request, known)),
    ...(refusal ? [refusal] : []),
  ];
  const replies = decided.flatMap(({ reply }) => reply ?? []);
  return {
    does: decided.flatMap(({ actions }) => actions.map(inShort)),
    says: replies.length > 0 ? replies.join("\n\n---\n\n") : undefined,
    reaction:
      requests.length > 0
        ? reactionTo(
            decided.map((decision) => ({ ...decision, asked: undefined })),
          )
        : undefined,
  };
}

function inShort(action: CommandAction): string {
  const { kind, ...rest } = action;
  const values = Object.entries(rest).filter(
    ([, value]) => value !== undefined,
  );
  return [kind, ...values.map(([key, value]) => `${key}=${value}`)].join(" ");
}
