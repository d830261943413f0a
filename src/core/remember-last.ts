/**
 * Work that several ask for while one document is judged: what came of it is kept until they ask about another. A WeakMap would keep
 * more than is asked for again: until a full collection V8 takes its values for alive, and copies the whole document with them.
 */
export function rememberLast<Key, More extends readonly unknown[], Result>(
  work: (key: Key, ...more: More) => Result,
): (key: Key, ...more: More) => Result {
  let last: { readonly key: Key; readonly result: Result } | undefined;
  return (key, ...more) => {
    if (last === undefined || last.key !== key)
      last = { key, result: work(key, ...more) };
    return last.result;
  };
}
