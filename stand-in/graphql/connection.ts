import type { Context, NodeObject, Subject } from "./context.ts";
import { failure } from "./error.ts";

export interface Page {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** GitHub gives no more than 100 at once, and wants to be told how many. */
const MAX_PAGE = 100;

export function connection(
  context: Context,
  subjects: readonly Subject[],
  page: Page,
  name: string,
): object {
  return connectionOf(subjects, page, name, (subject) => context.node(subject));
}

export function connectionOf<T>(
  items: readonly T[],
  page: Page,
  name: string,
  render: (item: T) => NodeObject | object,
): object {
  const size = sizeOf(page, name);
  const from = page.after == null ? 0 : indexOf(page.after);
  const to = page.before == null ? items.length : indexOf(page.before) - 1;
  const start = page.first == null ? Math.max(from, to - size) : from;
  const end = page.first == null ? to : Math.min(to, from + size);
  const slice = items.slice(start, end).map((item, offset) => ({
    cursor: cursorAt(start + offset + 1),
    node: () => render(item),
  }));
  return {
    nodes: () => slice.map(({ node }) => node()),
    edges: () => slice,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: slice[0]?.cursor ?? null,
      endCursor: slice.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf({ first, last }: Page, name: string): number {
  const size = first ?? last;
  const bound = first == null ? "last" : "first";
  if (size == null)
    throw failure(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > MAX_PAGE)
    throw failure(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${MAX_PAGE} records.`,
    );
  if (size < 0)
    throw failure(
      "UNPROCESSABLE",
      `\`${bound}\` on the \`${name}\` connection cannot be less than zero.`,
    );
  return size;
}

function cursorAt(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString("base64");
}

function indexOf(cursor: string): number {
  const [, position] =
    /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, "base64").toString()) ?? [];
  if (position === undefined)
    throw failure(
      "UNPROCESSABLE",
      `\`${cursor}\` does not appear to be a valid cursor.`,
    );
  return Number(position);
}
