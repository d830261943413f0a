/** In the place of the words that any template has: the page's own are known, with all that they say. */
export function saysNothingOfItsOwn(): boolean {
  return false;
}
