import { idOfPart } from "../form/part-fields.tsx";
import { answer, summaries } from "../state/result.ts";
import { FindingList } from "./finding-list.tsx";
import type { SectionSummary } from "./summarise-sections.ts";

/** Section by section: written or left, and what is wrong. */
export function Checks() {
  return (
    <ol class="checks">
      {summaries.value.map((summary, index) => (
        <li key={index}>
          <div class="field-head">
            <Name summary={summary} />
            <span class={`state ${summary.progress}`}>
              {words[summary.progress]}
            </span>
          </div>
          <FindingList findings={summary.findings} />
        </li>
      ))}
    </ol>
  );
}

const words = {
  written: "Written",
  left: "Left",
  problem: "Look again",
} as const;

function Name({
  summary: { template, heading },
}: {
  readonly summary: SectionSummary;
}) {
  const part = answer.value?.form.parts.find(
    (each) => template !== null && each.heading === template,
  );
  const name = heading ?? "Title and metadata";
  if (part === undefined) return <span>{name}</span>;
  return (
    <a
      href={`#${idOfPart(part)}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(idOfPart(part))?.focus();
      }}
    >
      {name}
    </a>
  );
}
