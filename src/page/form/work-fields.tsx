import { inputFields } from "../../core/scaffold/input-fields.ts";
import {
  complexities,
  complexityNames,
  workTypeNames,
  workTypes,
} from "../../core/scaffold/work-type.ts";
import type { InputKey } from "../state/draft.ts";
import { answer } from "../state/result.ts";
import { change, draft } from "../state/store.ts";
import { Choice } from "./choice.tsx";
import { TextLine } from "./text-line.tsx";

const templates = [
  [
    "technical-spec",
    "Technical specification",
    "How it is built, from goals to rollout",
  ],
  [
    "prd",
    "Product requirements",
    "Who needs what, and how its success is measured",
  ],
  [
    "product-tech-spec",
    "Product and tech spec",
    "An opportunity, its solutions and a plan",
  ],
] as const;

/** What the spec is about: it decides what is asked below. */
export function WorkFields() {
  const { template, inputs } = draft.value;
  return (
    <section class="group" aria-labelledby="work">
      <h2 id="work">What it is about</h2>
      <TextLine
        id="title"
        label="Title"
        hint="A few words that people will know it by"
        value={inputs.title ?? ""}
        onChange={set("title")}
        maxLength={200}
      />
      <Choice
        name="template"
        label="Template"
        value={template}
        onChange={(value) => change((now) => ({ ...now, template: value }))}
        options={templates.map(([value, label, hint]) => ({
          value,
          label,
          hint,
        }))}
        kind="cards"
      />
      <Choice
        name="type"
        label="Spec type"
        value={inputs.type ?? ""}
        onChange={set("type")}
        options={workTypes.map((value) => ({
          value,
          label: workTypeNames[value],
        }))}
        kind="chips"
      />
      <Choice
        name="complexity"
        label="Complexity"
        value={inputs.complexity ?? ""}
        onChange={set("complexity")}
        options={complexities.map((value) => {
          const [label = value, hint = ""] =
            complexityNames[value].split(" - ");
          return { value, label, hint };
        })}
        kind="cards"
      />
      <TextLine
        id="audience"
        label="Audience"
        hint="Who reviews it, and who builds it"
        value={inputs.audience ?? ""}
        onChange={set("audience")}
      />
      <MetadataFields />
      {template !== "prd" && (
        <TextLine
          id="prd"
          label="PRD that it serves (optional)"
          hint="Path or address, as docs/specs/7-usage.prd.md"
          value={inputs.prd ?? ""}
          onChange={set("prd")}
        />
      )}
    </section>
  );
}

function MetadataFields() {
  const taken = new Set<string>([
    "audience",
    ...inputFields.map(({ key }) => key),
  ]);
  const asked = (answer.value?.form.metadata ?? []).filter(
    ({ key }) => !taken.has(key) && key !== "spec-type" && key !== "complexity",
  );
  return (
    <>
      {asked.map(({ key, label, required }) => (
        <TextLine
          key={key}
          id={`metadata-${key}`}
          label={required ? label : `${label} (optional)`}
          hint={key === "last-updated" ? "Today, unless you say otherwise" : ""}
          value={draft.value.metadata[key] ?? ""}
          onChange={(value) =>
            change((now) => ({
              ...now,
              metadata: { ...now.metadata, [key]: value },
            }))
          }
        />
      ))}
    </>
  );
}

function set(key: InputKey) {
  return (value: string) =>
    change((now) => ({ ...now, inputs: { ...now.inputs, [key]: value } }));
}
