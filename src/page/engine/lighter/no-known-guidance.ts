/** In the place of what other public templates ask of an author: the page writes specs of its own templates. */
export function isKnownGuidance(): boolean {
  return false;
}

/** Nothing: it is only asked for what is compared with those. */
export const ownKind = /(?!)/;
