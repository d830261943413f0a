/** In the place of names in other languages: the page's own templates are in English. */
export const weakNamesAbroad: readonly string[] = [];
