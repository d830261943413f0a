/** What GraphQL gives of a connection: a node that may not be seen is null. */
export interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[] | null;
}

/** The nodes that may be seen. */
export function present<Node>(
  connection: Nodes<Node> | null | undefined,
): readonly Node[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
