import type { Actor } from "../../src/core/commands/command-context.ts";
import { Refused } from "../../src/tasks/refused.ts";
import { scaffoldFromLabel } from "../../src/tasks/scaffold-from-label.ts";
import { fakeScaffold, issue } from "./fake-scaffold.ts";

const job = {
  kind: "scaffold-spec",
  issue,
  label: "spec:prd",
  template: "prd",
  actor: "ana",
  date: "2026-03-04",
} as const;

async function run(
  actor: Omit<Actor, "login">,
  state: Parameters<typeof fakeScaffold>[0] = {},
) {
  const { writes, ports } = fakeScaffold(state);
  const said: string[] = [];
  const logged: string[] = [];
  await scaffoldFromLabel(job, {
    ...ports,
    permissions: { read: async (_repo, login) => ({ login, ...actor }) },
    conversations: {
      async comment(at, body) {
        const error = state.fails?.["comment"];
        if (error) throw error;
        said.push(`${at.owner}/${at.repo}#${at.number}: ${body}`);
      },
    },
    log: {
      info: () => undefined,
      warn: (_data, message) => void logged.push(message),
    },
  });
  return { writes, said, logged };
}

const triage = { permission: "read", roleName: "triage" } as const;

test.each([
  ["triage", triage, true],
  ["write", { permission: "write", roleName: "write" }, true],
  [
    "a role of one's own above it",
    { permission: "write", roleName: "lead" },
    true,
  ],
  ["read", { permission: "read", roleName: "read" }, false],
  [
    "a role of one's own below it",
    { permission: "read", roleName: "guest" },
    false,
  ],
  ["no role at all", { permission: "none", roleName: "none" }, false],
] as const)("with %s", async (_, actor, isAllowed) => {
  const { writes, said } = await run(actor);

  expect(writes.length > 0).toBe(isAllowed);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(
    isAllowed
      ? "A spec was started"
      : "The label `spec:prd` starts a spec where",
  );
});

test("an issue that moved is told where it is", async () => {
  const to = { owner: "acme", repo: "gadgets", number: 3 };
  const { said } = await run(triage, { reading: { kind: "moved", to } });

  expect(said[0]).toMatch(/^acme\/gadgets#3: /);
});

test("where no comment is taken, the spec is there all the same, and the log says so", async () => {
  const { writes, logged } = await run(triage, {
    fails: { comment: new Refused("Locked") },
  });

  expect(writes).toHaveLength(4);
  expect(logged).toEqual(["GitHub took no comment on what became of a spec"]);
});
