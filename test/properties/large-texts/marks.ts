import { criteria, many, prd, tech, word } from "./many.ts";

/** Of what Markdown and templates are made of. */
export const marks: Readonly<Record<string, (bytes: number) => string>> = {
  placeholders: many(
    (i) => `Ask <${word(i)}> and TBD ${i}.\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "the same placeholder in each bullet": many(
    () => "- TBD\n",
    `${prd}## Goals\n\n`,
  ),
  "the same placeholder in lists": many(
    (i) => `Of ${word(i)}:\n\n- TBD\n- TBD\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "placeholders in one line": many(
    (i) => `<${word(i)}> TODO `,
    `${prd}## Goals\n\n`,
  ),
  "placeholders in brackets": many(
    (i) => `[${word(i)}] … `,
    `${prd}## Goals\n\n`,
  ),
  "placeholders in code": many(
    (i) => `<${word(i)}> TODO\n`,
    `${prd}## Goals\n\n\`\`\`\n`,
  ),
  guidance: many(
    (i) => `What are you going to describe in ${word(i)}?\n\n`,
    `${prd}## Goals\n\n`,
  ),
  comments: many((i) => `<!-- Say ${word(i)} -->\n\n`, `${prd}## Goals\n\n`),
  "comments beside text": many(
    (i) => `Exports ${i} <!-- Say it -->\n`,
    `${prd}## Goals\n\n`,
  ),
  "comments in lists": many(
    (i) => `- Export ${i} <!-- Say it -->\n`,
    `${prd}## Goals\n\n`,
  ),
  "comments as definitions": many(
    (i) => `[comment]: # (Say ${i})\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "links to files": many(
    (i) => `See [it](docs/${word(i)}.md).\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "links to anchors": many(
    (i) => `See [it](#goal-${word(i)}) and `,
    `${prd}## Goals\n\n`,
  ),
  "links to anchors of headings": many(
    (i) => `### Export ${i}\n\nSee [it](#export-${i + 1}x).\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "links in a section about dependencies": many(
    (i) => `### On ${word(i)}\n\n- [it](docs/${word(i)}.md)\n\n`,
    `${tech}## Dependencies\n\n`,
  ),
  "links in fields": many(
    (i) => `- Depends on: [it](docs/${word(i)}.md)\n`,
    `${tech}## Scope\n\n`,
  ),
  "dependencies in a field": many(
    (i) => `docs/${word(i)}.md, `,
    `${tech}Depends on: `,
  ),
  definitions: many(
    (i) => `[d${i}]: docs/${word(i)}.md\n`,
    `${prd}## Goals\n\n`,
  ),
  footnotes: many(
    (i) => `Exports[^${i}].\n\n[^${i}]: So it is.\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "images in HTML": many(
    (i) => `<img src="${word(i)}.png">\n\n`,
    `${prd}## Goals\n\n`,
  ),
  details: many(
    (i) => `<details><summary>${i}</summary>\n\nSo it is.\n\n</details>\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "nested lists": many(
    (i) => `${"  ".repeat(i % 12)}- Export ${word(i)}\n`,
    `${prd}## Goals\n\n`,
  ),
  "nested numbered lists": many(
    (i) => `${"   ".repeat(i % 12)}1. Export ${word(i)}\n`,
    criteria,
  ),
  quotes: many((i) => `> Exports ${word(i)}\n\n`, `${prd}## Goals\n\n`),
  "quotes in a line of their own each": many(
    (i) => `> Export: ${word(i)}\n`,
    `${prd}## Goals\n\n`,
  ),
  prose: many(
    (i) => `The ${word(i)} is exported to ${word(i + 1)} within ${i} s.\n`,
    `${prd}## Goals\n\n`,
  ),
  "one line": many(
    (i) => `The ${word(i)} must be fast ${i}. `,
    `${prd}## Requirements\n\n`,
  ),
  "one criterion": many(
    (i) => `The ${word(i)} is fast ${i}. `,
    `${criteria}- AC-1: `,
  ),
  code: many(
    (i) => `const ${word(i)} = ${i};\n`,
    `${prd}## Goals\n\n\`\`\`ts\n`,
  ),
  rules: many((i) => `Text ${i}\n\n---\n\n`, `${prd}## Goals\n\n`),
  "lines of Windows": (bytes) =>
    many(
      (i) => `- AC-${i >> 1}: Export <${word(i)}> is fast\n-\n`,
      criteria,
    )(bytes).replaceAll("\n", "\r\n"),
  "letters of other scripts": many(
    (i) => `- 導出${i}は速い。よい 😀 ${word(i)}\n`,
    `${prd}## 受け入れ基準\n\n`,
  ),
};
