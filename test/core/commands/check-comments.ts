import { answerRequests } from "../../../src/core/commands/answer-requests.ts";
import type { CommandContext } from "../../../src/core/commands/command-context.ts";
import type { CommandAction } from "../../../src/core/commands/decision.ts";
import {
  isHeeded,
  type CommentOrigin,
} from "../../../src/core/commands/is-heeded.ts";
import { parseComment } from "../../../src/core/commands/parse-comment.ts";

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

export const context: Context = {
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
  nextSteps: [],
  rules: ["comment-left", "section-empty", "criterion-testable"],
};

/** Each comment with what is done and answered. */
export function checkComments(cases: readonly CommentCase[]): void {
  test.each(cases.map((each) => [each.name, each] as const))(
    "%s",
    (_name, each) => {
      const origin = { ...newComment, ...each.origin };
      const requests = isHeeded(origin) ? parseComment(each.comment) : [];
      const given = { ...context, ...each.context };
      const answer = answerRequests(requests, given);

      expect(answer.actions.map(inShort)).toEqual(each.does ?? []);
      expect(requests.length > 0 ? answer.reaction : undefined).toBe(
        each.reaction,
      );
      if (each.says === undefined) expect(answer.reply).toBeUndefined();
      else expect(answer.reply).toMatch(each.says);
    },
  );
}

function inShort(action: CommandAction): string {
  const { kind, ...rest } = action;
  const values = Object.entries(rest).filter(
    ([, value]) => value !== undefined,
  );
  return [kind, ...values.map(([key, value]) => `${key}=${value}`)].join(" ");
}
