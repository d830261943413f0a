/** Shapes that stall Markdown parsers, each made as long as asked. */
export const hostileTexts: Readonly<Record<string, (bytes: number) => string>> =
  {
    "*_*_ emphasis": (bytes) => "*_".repeat(bytes / 2),
    "*a **b* emphasis": (bytes) => "*a **b* ".repeat(bytes / 8),
    "setext lines": (bytes) => "a\n=\n".repeat(bytes / 4),
    "<? <!-- inline": (bytes) => "a <? <!-- <!X ".repeat(bytes / 14),
    "[a]( links": (bytes) => "[a](".repeat(bytes / 4),
    "undefined references": (bytes) => "[x] ".repeat(bytes / 4),
    ">>>> quotes": (bytes) => `${">".repeat(bytes)} a`,
    "- - - lists": (bytes) => `${"- ".repeat(bytes / 2)}a`,
    "flat list": (bytes) => "- a\n".repeat(bytes / 4),
    "wide table": (bytes) => {
      const row = `|${" a |".repeat(Math.sqrt(bytes / 4))}\n`;
      return row
        .repeat(Math.sqrt(bytes / 4))
        .replace("\n", `\n${row.replaceAll("a", "-")}`);
    },
    "10,000 headings": (bytes) => "# a\n\n".repeat(bytes / 5),
  };
