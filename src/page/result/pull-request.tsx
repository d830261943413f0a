import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { copyText } from "../export/copy-text.ts";
import { newFileUrl } from "../export/new-file-url.ts";
import { TextLine } from "../form/text-line.tsx";
import { change, draft } from "../state/store.ts";

interface PullRequestProps {
  readonly text: string;
  readonly path: string;
  readonly onClose: () => void;
}

/** GitHub's own page for a new file, filled in. */
export function PullRequest({ text, path, onClose }: PullRequestProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useSignal<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { repository, branch, issue } = draft.value;
  const file = { repository, branch, path: own.value ?? path, text };
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="pull-title">
      <h2 id="pull-title">Open as a pull request</h2>
      <p class="hint">
        GitHub opens with the file filled in. Choose “Create a new branch”
        there; no account with us, and no access to yours.
      </p>
      <TextLine
        id="repository"
        label="Repository"
        hint="acme/widgets, or its address"
        value={repository}
        onChange={set("repository")}
      />
      <TextLine
        id="branch"
        label="Base branch"
        value={branch}
        onChange={set("branch")}
      />
      <TextLine
        id="issue"
        label="Number of its issue (optional)"
        value={issue}
        onChange={set("issue")}
      />
      <TextLine
        id="path"
        label="File"
        value={file.path}
        onChange={(value) => (own.value = value)}
      />
      <Way file={file} />
      <button
        type="button"
        class="quiet"
        onClick={() => dialog.current?.close()}
      >
        Close
      </button>
    </dialog>
  );
}

function Way({ file }: { readonly file: Parameters<typeof newFileUrl>[0] }) {
  const way = newFileUrl(file);
  const failed = useSignal(false);
  if (way.kind === "no-repository")
    return <p class="hint">Say which repository it goes to</p>;
  if (way.kind === "whole")
    return (
      <a
        class="button primary"
        href={way.url}
        target="_blank"
        rel="noopener noreferrer"
      >
        Open on GitHub
      </a>
    );
  return (
    <>
      <p class="hint">
        The text makes an address of {Math.ceil(way.bytes / 1000)} kB, and
        GitHub takes 8. Copy it, and paste it into the empty file
      </p>
      {failed.value && (
        <p class="warning">
          This browser does not let a page copy: use Download
        </p>
      )}
      <a
        class="button primary"
        href={way.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={() => {
          void copyText(file.text).then(
            (isCopied) => (failed.value = !isCopied),
          );
        }}
      >
        Copy the text and open GitHub
      </a>
    </>
  );
}

function set(key: "repository" | "branch" | "issue") {
  return (value: string) => change((now) => ({ ...now, [key]: value }));
}
