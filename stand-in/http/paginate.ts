import type { Reply } from "./call.ts";
import { ok } from "./call.ts";

/** One page of a list; GitHub gives 30 where nobody says, and never more than 100. */
export function paginate<T>(
  items: readonly T[],
  query: {
    readonly page?: number | undefined;
    readonly per_page?: number | undefined;
  },
  render: (item: T) => unknown,
): Reply {
  const { slice, page } = cut(items, query);
  return { ...ok(slice.map(render)), page };
}

/** The same for the lists that come inside of an object beside their length. */
export function paginateIn<T>(
  name: string,
  items: readonly T[],
  query: {
    readonly page?: number | undefined;
    readonly per_page?: number | undefined;
  },
  render: (item: T) => unknown,
  rest: object = {},
): Reply {
  const { slice, page } = cut(items, query);
  const body = {
    total_count: items.length,
    ...rest,
    [name]: slice.map(render),
  };
  return { ...ok(body), page };
}

function cut<T>(
  items: readonly T[],
  query: {
    readonly page?: number | undefined;
    readonly per_page?: number | undefined;
  },
) {
  const size = Math.min(Math.max(query.per_page ?? 30, 1), 100);
  const number = Math.max(query.page ?? 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  return {
    slice: items.slice((number - 1) * size, number * size),
    page: { number, last },
  };
}

/** GitHub's `link` header; undefined where there is one page only. */
export function linkHeader(
  url: URL,
  { number, last }: NonNullable<Reply["page"]>,
): string | undefined {
  if (last === 1) return undefined;
  const links = [
    ...(number > 1 ? [to(number - 1, "prev"), to(1, "first")] : []),
    ...(number < last ? [to(number + 1, "next"), to(last, "last")] : []),
  ];
  return links.join(", ");

  function to(page: number, relation: string): string {
    const target = new URL(url);
    target.searchParams.set("page", String(page));
    return `<${target.href}>; rel="${relation}"`;
  }
}
