import { computed, effect, signal } from "@preact/signals";

import type { PageAnswer } from "../engine/messages.ts";
import { summariseSections } from "../result/summarise-sections.ts";
import { requestOf } from "./draft.ts";
import { startEngine } from "./engine-client.ts";
import { draft } from "./store.ts";

declare const ENGINE_FILE: string;

/** What the engine last said; null until it has said anything. */
export const answer = signal<PageAnswer | null>(null);

export const trouble = signal<"slow" | "failed" | null>(null);

export const summaries = computed(() =>
  answer.value === null ? [] : summariseSections(answer.value.report),
);

/** Nothing is left to write and nothing is wrong. */
export const isReady = computed(
  () =>
    answer.value?.report.conclusion === "success" &&
    trouble.value === null &&
    ((draft.value.inputs.title ?? "").trim() !== "" ||
      draft.value.text !== null),
);

const engine = startEngine(new URL(ENGINE_FILE, import.meta.url), {
  onAnswer(said) {
    answer.value = said;
    trouble.value = null;
  },
  onTrouble(what) {
    trouble.value = what;
  },
});

effect(() => engine.ask(requestOf(draft.value, today())));

/** Where the person is. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
