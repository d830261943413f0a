type Part = (index: number) => string;

/** Parts one below the other until the text is as long as asked. */
export function many(part: Part, head = ""): (bytes: number) => string {
  return (bytes) => {
    const parts = [head];
    let length = head.length;
    for (let index = 1; length < bytes; index += 1) {
      const next = part(index);
      parts.push(next);
      length += next.length;
    }
    return parts.join("");
  };
}

export const prd = "---\ntemplate: prd\nstatus: Draft\n---\n\n# Export\n\n";
export const tech =
  "---\ntemplate: technical-spec\nstatus: Draft\n---\n\n# Export\n\n";
export const both =
  "---\ntemplate: product-tech-spec\nstatus: Draft\n---\n\n# Export\n\n";
export const criteria = `${prd}## Acceptance criteria\n\n`;

export const planned = `${tech}## Components\n\n### Exporter\n\nSo it is.\n\n## Planning\n\n| Component | Depends on | Effort |\n| --- | --- | --- |\n`;

/** A word of its own for each number. */
export function word(index: number): string {
  return Array.from(index.toString(), (digit) => "bcdfghjklm"[Number(digit)])
    .join("a")
    .padEnd(5, "o");
}
