const none: readonly string[] = [];

/** In the place of labels in other languages: the page's own templates are in English. */
export const labelsAbroad = {
  status: none,
  owner: none,
  updated: none,
  date: none,
  created: none,
};
