import type { GitHub } from "../../../stand-in/github.ts";
import type { PullRequest } from "../../../stand-in/state/pull-request.ts";

export const files = {
  "README.md": "# Widgets\n",
  "docs/a b#ü.md": "text\n",
  "docs/link.md": { symlink: "../README.md" },
  lib: { submodule: "a".repeat(40) },
  "a.bin": Buffer.from([0, 1]),
};

export async function opened(
  hub: GitHub,
  body = "Fixes #2",
): Promise<PullRequest> {
  const repository = hub.repository("acme/widgets", { files });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    title: "Count",
    body,
    branch: "count",
    files: { "new.md": "new\n" },
    labels: ["no-spec"],
  });
  await ana.opensIssue(repository, { title: "Idea", body: "Long text" });
  return pull;
}

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Without a library in between, which would throw at errors. */
export async function ask(
  hub: GitHub,
  query: string,
  variables: object = {},
  token = hub.user("ana").token,
): Promise<Answer> {
  const response = await fetch(`${hub.origin}/api/graphql`, {
    method: "POST",
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const body: Pick<Answer, "data" | "errors"> = JSON.parse(
    await response.text(),
  );
  const type = response.headers.get("content-type");
  return { ...body, status: response.status, type };
}

export function inRepository(selection: string): string {
  return `{ repository(owner: "acme", name: "widgets") { ${selection} } }`;
}
