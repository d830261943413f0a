import { useSignal, useSignalEffect } from "@preact/signals";

import { summaries } from "../state/result.ts";
import { countProgress, sayProgress } from "./count-progress.ts";

/** Long after the last key: a reader who types must not be talked over. */
const calmMs = 2000;

/** Tells people who hear the page how far the spec is, once they pause, and only what has changed. */
export function LiveStatus() {
  const said = useSignal("");
  useSignalEffect(() => {
    const text = sayProgress(countProgress(summaries.value));
    const timer = setTimeout(() => (said.value = text), calmMs);
    return () => clearTimeout(timer);
  });
  return (
    <p class="off-screen" role="status">
      {said.value}
    </p>
  );
}
