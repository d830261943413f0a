import stringWidth from "string-width";

/** In pixels. A cell is as wide as one of a monospaced font of this size. */
const fontSize = 14;
const cellWidth = 8.43;
const lineHeight = 20;
const margin = 20;
const bar = 36;

/** Of GitHub's dark theme; by the codes that picocolors writes. */
const colors: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "33": "#d29922",
  "36": "#39c5cf",
};

interface Style {
  readonly color: string | undefined;
  readonly isBold: boolean;
  readonly isDim: boolean;
}

const plain: Style = { color: undefined, isBold: false, isDim: false };

/** A terminal window as an SVG, from what a command printed with colours. */
export function terminalPicture(title: string, printed: string): string {
  const lines = printed.trimEnd().split("\n").map(toSpans);
  const cells = Math.max(...lines.map(widthOf));
  const width = Math.ceil(cells * cellWidth + 2 * margin);
  const height = lines.length * lineHeight + bar + margin;
  const rows = lines.map((spans, index) => {
    const y = bar + (index + 1) * lineHeight;
    return `<text x="${margin}" y="${y}">${spans.map(toSvg).join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (color, index) =>
        `<circle cx="${margin + index * 18}" cy="18" r="6" fill="${color}"/>`,
    ),
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${fontSize}" fill="#e6edf3">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

interface Span {
  readonly text: string;
  readonly cell: number;
  readonly style: Style;
}

function toSpans(line: string): readonly Span[] {
  const spans: Span[] = [];
  let [style, cell] = [plain, 0];
  // oxlint-disable-next-line eslint/no-control-regex -- that is how colours are written
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    // oxlint-disable-next-line eslint/no-control-regex
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code !== undefined) {
      style = styled(style, code);
    } else if (part !== "") {
      spans.push({ text: part, cell, style });
      cell += stringWidth(part);
    }
  }
  return spans;
}

function styled(style: Style, code: string): Style {
  switch (code) {
    case "1":
      return { ...style, isBold: true };
    case "2":
      return { ...style, isDim: true };
    case "22":
      return { ...style, isBold: false, isDim: false };
    default:
      return { ...style, color: colors[code] };
  }
}

/** Every span is put where it belongs, so that marks stand right in any font. */
function toSvg({ text, cell, style }: Span): string {
  const attributes = [
    `x="${(margin + cell * cellWidth).toFixed(1)}"`,
    `textLength="${(stringWidth(text) * cellWidth).toFixed(1)}"`,
    ...(style.color === undefined ? [] : [`fill="${style.color}"`]),
    ...(style.isBold ? ['font-weight="bold"'] : []),
    ...(style.isDim ? ['fill-opacity="0.55"'] : []),
  ];
  return `<tspan ${attributes.join(" ")}>${escape(text)}</tspan>`;
}

function widthOf(spans: readonly Span[]): number {
  const last = spans.at(-1);
  return last === undefined ? 0 : last.cell + stringWidth(last.text);
}

function escape(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll('"', "&quot;")
      // Plain ones would be drawn as one.
      .replaceAll(" ", "\u00a0")
  );
}
