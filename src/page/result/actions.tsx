import { useSignal } from "@preact/signals";

import { copyText } from "../export/copy-text.ts";
import { downloadText } from "../export/download-text.ts";
import { answer } from "../state/result.ts";
import { draft } from "../state/store.ts";
import { PullRequest } from "./pull-request.tsx";

/** The ways out, none of which goes through anybody's server but GitHub's. */
export function Actions() {
  const said = useSignal("");
  const isOpen = useSignal(false);
  const now = answer.value;
  if (now === null) return null;
  const text = draft.value.text ?? now.text;
  const fileName = now.path.split("/").at(-1) ?? "spec.md";
  return (
    <div class="actions">
      <button
        type="button"
        onClick={() => {
          void copyText(text).then(
            (isCopied) =>
              (said.value = isCopied
                ? "Copied"
                : "This browser does not let a page copy: select the text under Markdown"),
          );
        }}
      >
        Copy
      </button>
      <button
        type="button"
        onClick={() => {
          downloadText(text, fileName);
          said.value = `Saved ${fileName}`;
        }}
      >
        Download
      </button>
      <button
        type="button"
        class="primary"
        aria-haspopup="dialog"
        onClick={() => (isOpen.value = true)}
      >
        Open as a pull request
      </button>
      <p class="hint" role="status">
        {said.value}
      </p>
      {isOpen.value && (
        <PullRequest
          text={text}
          path={now.path}
          onClose={() => (isOpen.value = false)}
        />
      )}
    </div>
  );
}
