/** In the place of what documents of other templates hold: the page writes specs of its own. */
export const startsStory = /(?!)/;

export const toPutHere = /(?!)/;

export const namesTopics = /(?!)/;

export function findStoryParts(): [] {
  return [];
}

export function isShown(): boolean {
  return false;
}

export function isStepsToCome(): boolean {
  return false;
}

export function namesAttribute(): boolean {
  return false;
}
