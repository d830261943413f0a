import { noContent, ok, type Call, type Operations } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderAccount, renderProfile } from "../render/account.ts";
import { renderFullTeam, renderMembership } from "../render/team.ts";
import type { Team } from "../state/account.ts";
import { notFound } from "../state/refusal.ts";
import { accountOf, actorOf, present } from "./find.ts";

const members = ["members:read"] as const;

export const peopleOperations = {
  "users/get-authenticated": {
    allowed: "user",
    serve: ({ world, caller }) =>
      ok(renderProfile(world, actorOf(caller).account)),
  },
  "users/get-by-username": {
    allowed: "public",
    serve: ({ world, params }) =>
      ok(renderProfile(world, accountOf(world, params.username))),
  },
  "orgs/check-membership-for-user": {
    allowed: members,
    serve: ({ world, params }) => {
      const account = accountOf(world, params.username);
      if (account.type !== "User" || world.strangers.has(account))
        throw notFound();
      return noContent;
    },
  },
  "teams/get-by-name": {
    allowed: members,
    serve: (call) => ok(renderFullTeam(call.world, teamOf(call))),
  },
  "teams/list-members-in-org": {
    allowed: members,
    serve: (call) => {
      const active = [...teamOf(call).members].filter(
        ([, { state }]) => state === "active",
      );
      return paginate(active, call.query, ([member]) =>
        renderAccount(call.world, member),
      );
    },
  },
  "teams/get-membership-for-user-in-org": {
    allowed: members,
    serve: (call) => {
      const { world, params } = call;
      const team = teamOf(call);
      const account = accountOf(world, params.username);
      const membership = present(team.members.get(account));
      return ok(renderMembership(world, team, account.login, membership));
    },
  },
} satisfies Partial<Operations>;

function teamOf({
  world,
  params,
}: Pick<Call, "world"> & {
  readonly params: { readonly org: string; readonly team_slug: string };
}): Team {
  return present(
    world.teams.find(
      ({ organization, slug }) =>
        organization.login.toLowerCase() === params.org.toLowerCase() &&
        slug === params.team_slug,
    ),
  );
}
