import { mayRead } from "../http/authorize.ts";
import { findAccount, findRepository } from "../state/world.ts";
import type { Repository } from "../state/repository.ts";
import { isoTime } from "../render/urls.ts";
import type { Context, NodeObject } from "./context.ts";
import { failure } from "./error.ts";

export interface Cost {
  readonly cost: number;
  readonly nodeCount: number;
}

/** The fields of `Query` that the stand-in serves. */
export function queryRoot(context: Context, cost: Cost) {
  const { world, caller } = context;
  return {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      context.node(repositoryNamed(context, owner, name)),
    viewer: () => ({
      ...context.node(callerAccount(context)),
      // Everybody who asks is a `User` here, bots with their full name.
      __typename: "User",
      login: callerAccount(context).login,
    }),
    node: ({ id }: { id: string }) => nodeById(context, id),
    nodes: ({ ids }: { ids: readonly string[] }) =>
      ids.map((id) => nodeById(context, id)),
    user: ({ login }: { login: string }) => {
      const account = findAccount(world, login);
      if (account?.type !== "User")
        throw failure(
          "NOT_FOUND",
          `Could not resolve to a User with the login of '${login}'.`,
        );
      return context.node(account);
    },
    organization: ({ login }: { login: string }) => {
      const account = findAccount(world, login);
      if (account?.type !== "Organization")
        throw failure(
          "NOT_FOUND",
          `Could not resolve to an Organization with the login of '${login}'.`,
        );
      return context.node(account);
    },
    rateLimit: () => ({
      __typename: "RateLimit",
      cost: cost.cost,
      nodeCount: cost.nodeCount,
      limit: 5000,
      remaining: 4999,
      used: 1,
      resetAt: isoTime(new Date(world.now().getTime() + 3_600_000)),
    }),
  };

  function callerAccount(of: Context) {
    if (of.caller.account === undefined)
      throw failure("FORBIDDEN", "Resource not accessible by integration");
    return caller.account ?? of.caller.account;
  }
}

export function repositoryNamed(
  { world, caller }: Context,
  owner: string,
  name: string,
): Repository {
  const repository = findRepository(world, owner, name);
  if (repository === undefined || !mayRead(world, caller, repository))
    throw failure(
      "NOT_FOUND",
      `Could not resolve to a Repository with the name '${owner}/${name}'.`,
    );
  return repository;
}

function nodeById(context: Context, id: string): NodeObject {
  const entity = context.world.nodes.get(id);
  if (entity === undefined)
    throw failure(
      "NOT_FOUND",
      `Could not resolve to a node with the global id of '${id}'.`,
    );
  return context.node(entity);
}
