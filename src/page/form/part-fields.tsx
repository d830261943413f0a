import type { FormPart } from "../../core/scaffold/form-parts.ts";
import { answer } from "../state/result.ts";
import { PartField } from "./part-field.tsx";

/** What the template asks for, chapter by chapter. */
export function PartFields() {
  const parts = answer.value?.form.parts ?? [];
  return (
    <section class="group" aria-labelledby="says">
      <h2 id="says">What it says</h2>
      {parts.map((part, index) => (
        <Chaptered key={idOfPart(part)} part={part} before={parts[index - 1]} />
      ))}
    </section>
  );
}

interface ChapteredProps {
  readonly part: FormPart;
  readonly before: FormPart | undefined;
}

function Chaptered({ part, before }: ChapteredProps) {
  const isFirst = part.chapter !== null && part.chapter !== before?.chapter;
  return (
    <>
      {isFirst && <h3 class="chapter">{part.chapter}</h3>}
      <PartField id={idOfPart(part)} part={part} />
    </>
  );
}

export function idOfPart({ key, label }: FormPart): string {
  return `part-${key ?? label.toLowerCase().replaceAll(/[^a-z\d]+/g, "-")}`;
}
