import { effect, signal } from "@preact/signals";

import { type Draft, emptyDraft, isUntouched } from "./draft.ts";
import { readDraft } from "./read-draft.ts";

const key = "specgate.draft";

/** False where the browser keeps nothing: a private window, or no room. */
export const isKept = signal(true);

export const draft = signal<Draft>(readDraft(read()));

/** What stood in the form before it was emptied. */
export const before = signal<Draft | null>(null);

export function change(next: (draft: Draft) => Draft): void {
  draft.value = next(draft.value);
}

/** Empties the form; `restore` brings its texts back. */
export function startOver(): void {
  if (isUntouched(draft.value)) return;
  before.value = draft.value;
  const { template, repository, branch } = draft.value;
  draft.value = { ...emptyDraft, template, repository, branch };
}

export function restore(): void {
  if (before.value === null) return;
  draft.value = before.value;
  before.value = null;
}

effect(() => keep(draft.value));

// Of two windows, the one that nobody types in follows the other.
addEventListener("storage", (event) => {
  if (event.key !== key || document.hasFocus()) return;
  draft.value = readDraft(event.newValue);
});

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(value: Draft): void {
  const text = JSON.stringify(value);
  try {
    if (localStorage.getItem(key) !== text) localStorage.setItem(key, text);
    isKept.value = true;
  } catch {
    isKept.value = false;
  }
}
