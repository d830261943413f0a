/** In the place of gaps in other languages: the page's own templates are in English. */
export const gapPhrasesAbroad: Readonly<Record<string, readonly string[]>> = {};

export const leftTo: readonly string[] = [];

export const leftToUnspaced = /(?!)/;

export const clarifications = "(?!)";

export const progressAbroad: readonly string[] = [];

export const sampleNounsAbroad: readonly string[] = [];

export const emptyTitlesAbroad: readonly string[] = [];

export const storyWords = "(?!)";
