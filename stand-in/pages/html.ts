/** Text that is safe inside of a page. */
export interface Html {
  readonly html: string;
}

/** Everything that is put into it is escaped, unless it is HTML already. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[] | undefined)[]
): Html {
  const text = parts.map((part, index) => part + printed(values[index]));
  return { html: text.join("") };
}

function raw(text: string): Html {
  return { html: text };
}

function printed(
  value: string | number | Html | readonly Html[] | undefined,
): string {
  if (value === undefined) return "";
  if (typeof value === "object")
    return "html" in value
      ? value.html
      : value.map((one) => one.html).join("\n");
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section, article { border: 1px solid #8886; border-radius: 6px; margin: 1rem 0; padding: .5rem 1rem; overflow-x: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0; font-size: 13px; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; } h3 { font-size: 1rem; margin: .5rem 0; }
small { opacity: .7; } td { padding: 0 .5rem; vertical-align: top; }
tr:target { background: #ff02; } li { margin: .25rem 0; }
`;

export function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${body}
        <footer>
          <small>A stand-in for GitHub, for tests and demos</small>
        </footer>
      </body>
    </html>`.html;
}
