import { useSignal } from "@preact/signals";

import { before, isKept, restore, startOver } from "./state/store.ts";

const key = "specgate.theme";

export function Header() {
  return (
    <header class="bar">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" />
        <path d="M9 24V11a7 7 0 0 1 14 0v13M13.5 24v-9m5 9v-9" />
      </svg>
      <h1>
        <span class="brand">Specgate</span> Write a spec
      </h1>
      {!isKept.value && (
        <p class="warning">
          This browser keeps nothing: download before you leave
        </p>
      )}
      <div class="bar-actions">
        {before.value === null ? null : (
          <button type="button" class="quiet" onClick={restore}>
            Bring back my text
          </button>
        )}
        <button type="button" class="quiet" onClick={startOver}>
          Start over
        </button>
        <ThemeButton />
      </div>
    </header>
  );
}

function ThemeButton() {
  const theme = useSignal(currentTheme());
  const other = theme.value === "dark" ? "light" : "dark";
  const turn = () => {
    theme.value = other;
    document.documentElement.dataset["theme"] = other;
    try {
      localStorage.setItem(key, other);
    } catch {
      // Until the page is left, then.
    }
  };
  return (
    <button
      type="button"
      class="quiet icon"
      onClick={turn}
      aria-label={`Use the ${other} theme`}
      title={`Use the ${other} theme`}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" />
        <path d="M10 3a7 7 0 0 1 0 14z" class="full" />
      </svg>
    </button>
  );
}

function currentTheme(): string {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen !== undefined) return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
