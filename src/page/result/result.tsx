import { useSignal } from "@preact/signals";

import { renderMarkdown } from "../document/render-markdown.tsx";
import { answer, isReady, summaries, trouble } from "../state/result.ts";
import { change, draft } from "../state/store.ts";
import { Actions } from "./actions.tsx";
import { Checks } from "./checks.tsx";
import { countProgress, sayProgress } from "./count-progress.ts";
import { type Tab, Tabs } from "./tabs.tsx";

/** The spec as it stands, with how far it is. */
export function Result() {
  const tab = useSignal<Tab>("preview");
  const count = countProgress(summaries.value);
  return (
    <section class="result" id="spec" aria-label="The spec" tabIndex={-1}>
      <div class="progress">
        <p class={isReady.value ? "verdict ready" : "verdict"}>
          {answer.value === null && "Getting ready …"}
          {answer.value !== null &&
            (isReady.value ? "Ready for review" : sayProgress(count))}
        </p>
        <div class="meter" aria-hidden="true">
          {summaries.value
            .filter(({ template }) => template !== null)
            .map(({ progress }, index) => (
              <span key={index} class={progress} />
            ))}
        </div>
        {trouble.value !== null && (
          <p class="warning" role="alert">
            {trouble.value === "slow"
              ? "This text takes too long to read. Flatten its lists and quotes"
              : "The check failed on this text. Your text is safe; change it, or reload the page"}
          </p>
        )}
      </div>
      <Tabs tab={tab} left={count.findings.error + count.findings.warning} />
      <div
        class="panel"
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${tab.value}`}
        tabIndex={0}
      >
        {tab.value === "preview" && <Preview />}
        {tab.value === "source" && <Source />}
        {tab.value === "checks" && <Checks />}
      </div>
      <Actions />
    </section>
  );
}

function Preview() {
  if (answer.value === null) return null;
  return (
    <article class="document">{renderMarkdown(answer.value.tree)}</article>
  );
}

function Source() {
  const text = draft.value.text ?? answer.value?.text ?? "";
  return (
    <>
      <label class="hint" for="source">
        The Markdown of the spec. Edit it here for what the form does not ask
      </label>
      <textarea
        id="source"
        class="source"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          const { value } = event.currentTarget;
          change((now) => ({ ...now, text: value }));
        }}
      />
    </>
  );
}
