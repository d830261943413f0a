/**
 * How many items, from the first on, are so: all that are stand before all that are not. Looks at few of them (a binary search), so
 * it is also the index of the first that is not so.
 */
export function countFirst<Item>(
  items: readonly Item[],
  isSo: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isSo(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
