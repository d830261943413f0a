import { readFileSync } from "node:fs";

import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

import { html, type Html } from "../stand-in/pages/html.ts";
import { checkRuns, commentsBy } from "../stand-in/people/seen.ts";
import type { CheckRun } from "../stand-in/state/checks.ts";
import type {
  PullRequest,
  ReviewThread,
} from "../stand-in/state/pull-request.ts";

const app = "specgate[bot]";

const icon = readFileSync(
  new URL("../src/page/icon.svg", import.meta.url),
).toString("base64");
const image = html`<img src="data:image/svg+xml;base64,${icon}" />`;

const style = `
* { box-sizing: border-box; }
body { margin: 0; padding: 24px 24px 24px 68px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; background: #fff; width: 940px; }
article { position: relative; border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 18px; overflow-wrap: anywhere; }
article > img { position: absolute; left: -45px; top: 0; width: 32px; height: 32px; }
header { padding: 8px 14px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; color: #59636e; }
.body { padding: 4px 16px; }
code, pre { font: 12px/20px ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
p code, li code, td code { padding: 2px 5px; background: #818b981f; border-radius: 6px; }
pre { margin: 0; white-space: pre-wrap; }
.diff { background: #dafbe1; padding: 2px 14px; border-bottom: 1px solid #d1d9e0; }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; margin: 8px 0 12px; overflow: hidden; }
.suggestion b { display: block; padding: 6px 12px; font-weight: 400; font-size: 12px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; }
.suggestion pre { padding: 2px 12px; }
.old { background: #ffebe9; }
.new { background: #dafbe1; }
.suggestion p { margin: 0; padding: 8px 12px; text-align: right; background: #f6f8fa; border-top: 1px solid #d1d9e0; }
.suggestion span { border: 1px solid #d1d9e0; border-radius: 6px; padding: 3px 10px; font-size: 12px; font-weight: 500; background: #fff; }
a { color: #0969da; text-decoration: none; }
a code { color: #0969da; }
h2 { font-size: 18px; margin: 10px 0; } h2.failure { color: #d1242f; } h2.success { color: #1a7f37; }
h3 { font-size: 15.5px; margin: 14px 0 8px; } ul, ol { padding-left: 2em; }
table { border-collapse: collapse; } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; } th { background: #f6f8fa; }
`;

/** What stands on a pull request, as a browser on GitHub shows it. */
export function drawPull(pull: PullRequest): string {
  const { html: parts } = html`
    ${commentsBy(pull, app).map((comment) => said("commented", comment.body))}
    ${pull.threads.map(drawThread)}
    ${checkRuns(pull.repository, pull)
      .filter(({ name }) => name === "Specgate")
      .map(drawRun)}
  `;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${parts}`;
}

function said(what: string, markdown: string): Html {
  return html`<article>
    ${image}
    <header><b>specgate</b> <span class="bot">bot</span> ${what}</header>
    <div class="body">${toHtml(markdown)}</div>
  </article>`;
}

function drawThread({ path, line, diffHunk, comments }: ReviewThread): Html {
  const hunk = diffHunk.split("\n").slice(-3);
  const old = (hunk.at(-1) ?? "").slice(1);
  return html`<article>
    ${image}
    <header><code>${path}</code>, line ${line}</header>
    <pre class="diff">${hunk.join("\n")}</pre>
    <div class="body">
      ${comments.map(({ body }) => drawSuggestion(body, old))}
    </div>
  </article>`;
}

/** GitHub draws such a block as the change that one click commits. */
function drawSuggestion(markdown: string, old: string): Html {
  const [, before, text, after = ""] =
    /^([^]*?)^`{3,}suggestion\n([^]*?)\n`{3,}$([^]*)$/m.exec(markdown) ?? [];
  if (before === undefined) return toHtml(markdown);
  return html`${toHtml(before)}
    <div class="suggestion">
      <b>Suggested change</b>
      <pre class="old">- ${old}</pre>
      <pre class="new">+ ${text}</pre>
      <p><span>Commit suggestion</span></p>
    </div>
    ${toHtml(after)}`;
}

function drawRun({ conclusion, title, summary }: CheckRun): Html {
  const mark = conclusion === "success" ? "✓" : "✗";
  return html`<article>
    <div class="body">
      <h2 class="${conclusion}">${mark} Specgate: ${title ?? ""}</h2>
      ${toHtml(summary ?? "")}
    </div>
  </article>`;
}

function toHtml(markdown: string): Html {
  return {
    html: micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
    }),
  };
}
