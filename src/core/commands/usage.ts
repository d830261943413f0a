import type { Manual, Parameter } from "./manual.ts";

/** `/spec new <template> [title] [from <prd>]` */
export function usageOf(manual: Manual): string {
  return ["/spec", manual.name, ...manual.parameters.map(shape)].join(" ");
}

function shape(parameter: Parameter): string {
  const { name, keyword, required, shown = `<${name}>`, takes } = parameter;
  const value = takes === "words" ? shown.replace(/>$/, "…>") : shown;
  if (keyword !== undefined) {
    return required ? `${keyword} ${value}` : `[${keyword} ${value}]`;
  }
  return required ? value : `[${value.replace(/^<(.*)>$/, "$1")}]`;
}
