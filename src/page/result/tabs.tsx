import type { Signal } from "@preact/signals";

const names = {
  preview: "Preview",
  source: "Markdown",
  checks: "Checks",
} as const;

export type Tab = keyof typeof names;

const order = ["preview", "source", "checks"] as const;

interface TabsProps {
  readonly tab: Signal<Tab>;
  /** Findings that somebody has to look at. */
  readonly left: number;
}

/** One stop for the Tab key; arrows go from one to the next. */
export function Tabs({ tab, left }: TabsProps) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = order.indexOf(tab.value) + step + order.length;
    tab.value = order[at % order.length] ?? "preview";
    document.querySelector<HTMLElement>(`#tab-${tab.value}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label="Views of the spec"
      onKeyDown={move}
    >
      {order.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls="panel"
          aria-selected={tab.value === name}
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => (tab.value = name)}
        >
          {names[name]}
          {name === "checks" && left > 0 && (
            <span class="count">
              {left}
              <span class="off-screen"> to look at</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
