/** All but the first; mostly nothing. */
export function behindFirst<Part>(parts: readonly Part[]): readonly Part[] {
  return parts.length < 2 ? nothing : parts.slice(1);
}

const nothing: readonly never[] = [];
