import { change, draft } from "../state/store.ts";

/** Says why the form rests while somebody edits the text itself, and the way back; neither way loses a word. */
export function useTextNotice() {
  const { text, setAside } = draft.value;
  if (text !== null)
    return (
      <div class="banner">
        <p>
          You are editing the text itself. The form rests and keeps what it has.
        </p>
        <button
          type="button"
          onClick={() =>
            change((now) => ({ ...now, text: null, setAside: now.text }))
          }
        >
          Back to the form
        </button>
      </div>
    );
  if (setAside === null) return null;
  return (
    <div class="banner">
      <p>The text that you edited is set aside.</p>
      <button
        type="button"
        onClick={() =>
          change((now) => ({ ...now, text: now.setAside, setAside: null }))
        }
      >
        Take it up again
      </button>
    </div>
  );
}
