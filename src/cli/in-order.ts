/** Works on `limit` items at once and yields the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // Thrown where it is awaited below, which may be later than Node allows.
    result.catch(() => {});
    running.push(result);
    const first = running.length >= limit ? running.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of running) yield await result;
}
