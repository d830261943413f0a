import type { Finding } from "../../core/finding.ts";

/** What is wrong, each with its rule's page. */
export function FindingList({
  findings,
}: {
  readonly findings: readonly Finding[];
}) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.fingerprint} class={finding.severity}>
          <span class="severity">{names[finding.severity]}</span>{" "}
          <Message text={finding.message} />{" "}
          <a href={finding.helpUrl} target="_blank" rel="noopener noreferrer">
            {finding.rule}
          </a>
        </li>
      ))}
    </ul>
  );
}

const names = { error: "Error", warning: "Warning", notice: "Notice" } as const;

function Message({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split("`")
        .map((part, index) =>
          index % 2 === 1 ? <code key={index}>{part}</code> : part,
        )}
    </>
  );
}
