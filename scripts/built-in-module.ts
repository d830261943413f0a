import type { TemplateSource } from "../src/core/template/template-source.ts";

// Not as a line of its own, which would be an import of this file.
const imported = `import type { TemplateSource } from "./template-source.ts";`;

/** Templates as a module, for programs that have no files: browsers, and what bundlers make. */
export function builtInModule(
  exported: string,
  templates: readonly TemplateSource[],
): string {
  return `// Written by \`npm run generate\` from \`templates/\`.
${imported}

export const ${exported}: readonly TemplateSource[] = [
${templates.map(({ name, path, text }) => `  {\n    name: "${name}",\n    path: "${path}",\n    origin: "built-in",\n    text: ${asLiteral(text)},\n  },\n`).join("")}];
`;
}

/** Line by line as in the file, so that a change of it can be read. */
function asLiteral(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\``;
}
