import type {
  Subject,
  TemplateChoice,
} from "../../commands/command-context.ts";
import { code } from "../escape-markdown.ts";
import { nounFor } from "./refusal.ts";

export function issueIsClosed(subject: Subject): string {
  const noun = nounFor(subject);
  return `This ${noun} is closed; reopen it to start a spec from it`;
}

export function unknownTemplate(
  word: string,
  meant: TemplateChoice | undefined,
  templates: readonly TemplateChoice[],
): string {
  const guess = meant ? `; did you mean \`/spec new ${meant.name}\`?` : "";
  return `There is no template ${code(word)}${guess}\n\n${templateList(templates)}`;
}

export function templateList(templates: readonly TemplateChoice[]): string {
  const rows = templates.map(({ name, title, labels }) => {
    const also =
      labels.length > 0 ? ` (label ${labels.map(code).join(", ")})` : "";
    return `- ${code(name)}: ${code(title)}${also}`;
  });
  return ["Templates here:", "", ...rows].join("\n");
}
