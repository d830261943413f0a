/** What of a list fits. The list itself where all of it does, as mostly: an array that grows takes room for seventeen. */
export function thoseThat<Item>(
  list: readonly Item[],
  fits: (item: Item) => boolean,
): readonly Item[] {
  return list.every(fits) ? list : list.filter(fits);
}
