import { inputFields } from "../../core/scaffold/input-fields.ts";
import type { GivenInputs } from "../../core/scaffold/given-inputs.ts";
import {
  complexities,
  complexityNames,
  workTypeNames,
  workTypes,
} from "../../core/scaffold/work-type.ts";
import type { Prompts } from "../prompts.ts";

type Said = Partial<GivenInputs>;

/** Fields whose answer is a text of its own and no list. */
const texts: readonly string[] = ["summary", "architecture"];

/** Asks for what was not said yet, in the order of a spec. Whatever is left out is asked for in the spec. */
export async function askInputs(said: Said, prompts: Prompts): Promise<Said> {
  const answers: Record<string, unknown> = { ...said };
  answers["type"] ??= await prompts.choose(
    "What kind of work is it?",
    workTypes.map((value) => ({ value, label: workTypeNames[value] })),
  );
  answers["complexity"] ??= await prompts.choose(
    "How large is it?",
    complexities.map((value) => ({ value, label: complexityNames[value] })),
  );
  answers["audience"] ??= await prompts.line({
    message: "Audience",
    hint: "Who reads and reviews the spec",
  });
  for (const { key, label, hint } of inputFields) {
    if (answers[key] !== undefined) continue;
    const question = { message: label, hint };
    answers[key] = texts.includes(key)
      ? await prompts.line(question)
      : await prompts.lines(question);
  }
  return answers;
}
