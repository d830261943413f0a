import type { Actor } from "../../../src/core/commands/command-context.ts";
import { isAllowed } from "../../../src/core/commands/permission.ts";
import { answerTo, checkComments, issue } from "./check-comments.ts";

const roles: readonly [string, Actor["permission"], boolean][] = [
  ["admin", "admin", true],
  ["maintain", "write", true],
  ["write", "write", true],
  ["triage", "read", true],
  ["read", "read", false],
  ["none", "none", false],
  ["release-manager", "write", true],
  ["security-reader", "read", false],
  ["constructor", "none", false],
];

test.each(roles)(
  "The role %s with permission %s: %s",
  (roleName, permission, allowed) => {
    const actor = { login: "cy", roleName, permission };
    expect(isAllowed("triage-or-author", { actor, subject: issue })).toBe(
      allowed,
    );
    expect(isAllowed("anyone", { actor, subject: issue })).toBe(true);
  },
);

test("The author may what triage may, however the login is spelled", () => {
  const actor = { login: "BO", roleName: "none", permission: "none" } as const;
  expect(isAllowed("triage-or-author", { actor, subject: issue })).toBe(true);
});

test("Nobody is the author of a deleted account's issue", () => {
  const actor = {
    login: "undefined",
    roleName: "read",
    permission: "read",
  } as const;
  const subject = { ...issue, author: undefined };
  expect(isAllowed("triage-or-author", { actor, subject })).toBe(false);
});

const stranger = { login: "cy", roleName: "read", permission: "read" } as const;

describe("A reader", () => {
  checkComments([
    {
      name: "may check",
      comment: "/spec check",
      context: { actor: stranger },
      does: ["rejudge"],
      reaction: "+1",
    },
    ...["new prd", "link docs/7.md", "fix"].map((command) => ({
      name: `may not ${command}`,
      comment: `/spec ${command}`,
      context: { actor: stranger, subject: issue },
      says: /`\/spec \w+` is for people with the triage role or above and for the author of this issue/,
      reaction: "confused" as const,
    })),
  ]);
});

test("Help shows what the asking person may do, and apart from it what others may", () => {
  expect(reply("/spec help", stranger)).toMatchInlineSnapshot(`
   "You can put these at the start of a line of a comment:

   | Command | What it does |
   | --- | --- |
   | \`/spec help [command]\` | List the commands, or explain one |
   | \`/spec check\` | Judge the specs again, as they are now |
   | \`/spec status\` | Show where the specs stand and what comes next |

   People with the triage role or above and the author of this pull request can also:

   | Command | What it does |
   | --- | --- |
   | \`/spec new <template> [title] [from <prd>]\` | Start a spec on a branch of its own, filled in as far as this conversation goes |
   | \`/spec link <path\\|url>\` | Say which spec this is about |
   | \`/spec fix [rule]\` | Commit the fixes that are certain to the pull request |

   \`/spec help <command>\` explains one of them"
  `);
  const writer = {
    ...stranger,
    roleName: "write",
    permission: "write",
  } as const;
  expect(reply("/spec help", writer)).not.toMatch("can also");
});

test("Help explains one command", () => {
  expect(reply("/spec help NEW", stranger)).toMatchInlineSnapshot(`
   "\`/spec new <template> [title] [from <prd>]\`

   Start a spec on a branch of its own, filled in as far as this conversation goes

   - \`template\`: Name, title or label of a template
   - \`title\`: Title of the spec; without it, that of the issue
   - \`prd\`: PRD whose goals, requirements and criteria are carried over

   \`\`\`text
   /spec new prd
   /spec new prd Usage-based billing dashboard
   /spec new technical-spec from docs/specs/7-usage.prd.md
   \`\`\`

   For people with the triage role or above, and for the author

   Templates here:

   - \`product-tech-spec\`: \`Product tech spec\`
   - \`prd\`: \`Product requirements document\` (label \`spec:prd\`)
   - \`technical-spec\`: \`Technical specification\` (label \`spec:tech\`)"
  `);
});

test("Help on a word that is no command names the nearest", () => {
  expect(reply("/spec help chek", stranger)).toMatch(
    "did you mean `/spec check`?",
  );
});

function reply(comment: string, actor: Actor): string | undefined {
  return answerTo(comment, { actor }).says;
}
