import { loadBuiltInTemplates } from "../src/serve/load-built-in-templates.ts";

// Not as a line of its own, which would be an import of this file.
const imported = `import type { TemplateSource } from "./template.ts";`;

/** The built-in templates as a module, for programs that have no files: browsers, and what bundlers make. */
export async function builtInModule(): Promise<string> {
  const templates = await loadBuiltInTemplates();
  return `// Written by \`npm run generate\` from \`templates/\`.
${imported}

export const builtInTemplates: readonly TemplateSource[] = [
${templates.map(({ name, path, text }) => `  {\n    name: "${name}",\n    path: "${path}",\n    origin: "built-in",\n    text: ${asLiteral(text)},\n  },\n`).join("")}];
`;
}

/** Line by line as in the file, so that a change of it can be read. */
function asLiteral(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\``;
}
