import type { FormPart } from "../../core/scaffold/form-parts.ts";
import { FindingList } from "../result/finding-list.tsx";
import { answer, summaries } from "../state/result.ts";
import { textOfPart, withPart } from "../state/draft.ts";
import { change, draft } from "../state/store.ts";

interface PartFieldProps {
  readonly id: string;
  readonly part: FormPart;
}

/** One text of the spec, with what it has to answer above and what is wrong with it below. */
export function PartField({ id, part }: PartFieldProps) {
  const text = textOfPart(draft.value, part);
  const isEmpty = text.trim() === "";
  const summary = summaries.value.find(
    ({ template }) => template !== null && template === part.heading,
  );
  const progress = isEmpty
    ? part.heading === null || summary === undefined
      ? "optional"
      : "left"
    : (summary?.progress ?? "written");
  const findings = isEmpty ? [] : (summary?.findings ?? []);
  const described = [`${id}-hint`, `${id}-findings`].join(" ");
  return (
    <div class={`field part ${progress}`}>
      <div class="field-head">
        <label for={id}>{part.label}</label>
        <span class={`state ${progress}`}>{words[progress]}</span>
      </div>
      <div id={`${id}-hint`} class="hint">
        {part.hint !== "" && <p>{part.hint}</p>}
        {part.prompts.length > 0 && isEmpty && (
          <>
            <p>To answer:</p>
            <ul>
              {part.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={described}
        onInput={(event) => {
          const { value } = event.currentTarget;
          change((now) => withPart(now, part, value));
        }}
      />
      {isEmpty && part.starter !== "" && (
        <button
          type="button"
          class="link"
          onClick={() => change((now) => withPart(now, part, part.starter))}
        >
          Put in the template’s lines
          <span class="off-screen"> for {part.label}</span>
        </button>
      )}
      {part.key === "criteria" && !isEmpty && <CriteriaRead />}
      <div id={`${id}-findings`}>
        <FindingList findings={findings} />
      </div>
    </div>
  );
}

const words = {
  written: "Written",
  left: "Left",
  problem: "Look again",
  optional: "Optional",
} as const;

/** How the engine reads the criteria, in whatever shape they were written. */
function CriteriaRead() {
  const count = answer.value?.report.criteria.length ?? 0;
  return (
    <p class="hint">
      {count === 1 ? "1 criterion is read" : `${count} criteria are read`}
    </p>
  );
}
