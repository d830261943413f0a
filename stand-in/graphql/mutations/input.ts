import type { Actor } from "../../state/app.ts";
import type { Entity } from "../../state/world.ts";
import type { Context } from "../context.ts";
import { failure } from "../error.ts";

/** Every mutation has its arguments in one object, and gives the client's own id back. */
export interface Input<Fields> {
  readonly input: Fields & { readonly clientMutationId?: string | null };
}

export function payload(
  { input }: Input<object>,
  fields: object,
): { readonly clientMutationId: string | null } {
  return { clientMutationId: input.clientMutationId ?? null, ...fields };
}

/** The entity of that id, of one of the kinds that the mutation takes. */
export function subjectOf<Kind extends Entity["kind"]>(
  { world }: Context,
  id: string,
  ...kinds: readonly Kind[]
): Extract<Entity, { kind: Kind }> {
  const entity = world.nodes.get(id);
  if (entity === undefined || !isOneOf(entity, kinds))
    throw failure(
      "NOT_FOUND",
      `Could not resolve to a node with the global id of '${id}'.`,
    );
  return entity;
}

export function mutator({ caller }: Context): Actor {
  if (caller.account === undefined)
    throw failure("FORBIDDEN", "Resource not accessible by integration");
  return { account: caller.account, app: caller.app };
}

function isOneOf<Kind extends Entity["kind"]>(
  entity: Entity,
  kinds: readonly Kind[],
): entity is Extract<Entity, { kind: Kind }> {
  return kinds.some((kind) => kind === entity.kind);
}
