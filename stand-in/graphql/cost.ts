import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Cost } from "./query.ts";
import { failure } from "./error.ts";

/** GitHub refuses queries that could bring more nodes. */
const MAX_NODES = 500_000;

/** By GitHub's own rule: a request for every connection below every node above it, divided by 100, at least 1. */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  let requests = 0;
  let nodeCount = 0;
  walk(operation.selectionSet, 1);
  if (nodeCount > MAX_NODES)
    throw failure(
      "MAX_NODE_LIMIT_EXCEEDED",
      `This query requests up to ${nodeCount} possible nodes which exceeds the maximum limit of 500,000.`,
    );
  return { cost: Math.max(Math.round(requests / 100), 1), nodeCount };

  function walk(set: SelectionSetNode, parents: number): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) walk(fragment.selectionSet, parents);
      } else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, parents);
      else walkField(selection, parents);
    }
  }

  function walkField(field: FieldNode, parents: number): void {
    const size = pageSize(field);
    if (size !== undefined) {
      requests += parents;
      nodeCount += parents * size;
    }
    if (field.selectionSet !== undefined)
      walk(field.selectionSet, parents * (size ?? 1));
  }

  function pageSize(field: FieldNode): number | undefined {
    const argument = field.arguments?.find(
      ({ name }) => name.value === "first" || name.value === "last",
    );
    if (argument?.value.kind === Kind.INT) return Number(argument.value.value);
    if (argument?.value.kind !== Kind.VARIABLE) return undefined;
    const value = variables[argument.value.name.value];
    return typeof value === "number" ? value : undefined;
  }
}
