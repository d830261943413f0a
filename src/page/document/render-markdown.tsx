import type { AlignType, Nodes, Root, TableRow } from "mdast";
import { type ComponentChildren, type VNode, h } from "preact";

import { safeHref } from "./safe-href.ts";

/**
 * A Markdown tree as elements, never as HTML: what somebody pasted cannot become more than text. Images are shown by
 * their description, since fetching one would tell its server about it.
 */
export function renderMarkdown(root: Root): readonly ComponentChildren[] {
  return root.children.map(render);
}

function render(node: Nodes): ComponentChildren {
  switch (node.type) {
    case "text":
      return node.value;
    case "paragraph":
      return <p>{all(node)}</p>;
    case "heading":
      // Under the page's own two levels.
      return h(
        `h${Math.min(node.depth + 2, 6)}`,
        { class: `level-${node.depth}` },
        all(node),
      );
    case "emphasis":
      return <em>{all(node)}</em>;
    case "strong":
      return <strong>{all(node)}</strong>;
    case "delete":
      return <del>{all(node)}</del>;
    case "inlineCode":
      return <code>{node.value}</code>;
    case "code":
      return (
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case "break":
      return <br />;
    case "thematicBreak":
      return <hr />;
    case "blockquote":
      return <blockquote>{all(node)}</blockquote>;
    case "list":
      return node.ordered ? (
        <ol start={node.start ?? 1}>{all(node)}</ol>
      ) : (
        <ul>{all(node)}</ul>
      );
    case "listItem":
      return (
        <li>
          {typeof node.checked === "boolean" && (
            <span class="box">{node.checked ? "☑" : "☐"} </span>
          )}
          {node.children.map((child) =>
            child.type === "paragraph" && !node.spread
              ? all(child)
              : render(child),
          )}
        </li>
      );
    case "link":
      return link(node.url, all(node));
    case "image":
      return <span class="image">Image: {node.alt ?? node.url}</span>;
    case "table":
      return <Table rows={node.children} align={node.align ?? []} />;
    case "yaml":
      return (
        <pre class="front-matter" tabIndex={0}>
          {node.value}
        </pre>
      );
    case "html":
      return <Html value={node.value} />;
    case "linkReference":
    case "imageReference":
      return "children" in node ? all(node) : (node.alt ?? "");
    case "footnoteReference":
      return <sup>{node.identifier}</sup>;
    case "footnoteDefinition":
      return <div class="footnote">{all(node)}</div>;
    default:
      return null;
  }
}

function all({ children }: { readonly children: readonly Nodes[] }) {
  return children.map(render);
}

function link(url: string, text: ComponentChildren): VNode {
  const href = safeHref(url);
  if (href === undefined) return <span>{text}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** Comments are what the template tells an author; GitHub hides them, and here they teach. */
function Html({ value }: { readonly value: string }) {
  const comment = /^<!--([^]*?)-->$/.exec(value.trim())?.[1];
  return comment === undefined ? (
    <code class="html">{value}</code>
  ) : (
    <span class="guidance">{comment.trim()}</span>
  );
}

interface TableProps {
  readonly rows: readonly TableRow[];
  readonly align: readonly AlignType[];
}

function Table({ rows: [head, ...body], align }: TableProps) {
  const at = (index: number) => align[index] ?? "left";
  return (
    <div class="table" tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, index) => (
              <th key={index} scope="col" class={at(index)}>
                {all(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, line) => (
            <tr key={line}>
              {row.children.map((cell, index) => (
                <td key={index} class={at(index)}>
                  {all(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
