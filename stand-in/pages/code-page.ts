import { resolveRevision } from "../derived/resolve-revision.ts";
import { findEntry, listFiles } from "../git/files.ts";
import { findBlob } from "../git/object-store.ts";
import { splitLines } from "../git/patch.ts";
import { encodePath } from "../render/urls.ts";
import { fullName, type Repository } from "../state/repository.ts";
import { html, page } from "./html.ts";

/** Files of the default branch, pull requests and issues. */
export function repositoryPage(repository: Repository): string {
  const { defaultBranch, store } = repository;
  const sha = resolveRevision(repository, "HEAD");
  const files = sha === undefined ? [] : [...listFiles(store, sha).keys()];
  const base = `/${fullName(repository)}`;
  const conversations = [
    ...repository.pulls.values(),
    ...repository.issues.values(),
  ].toSorted((a, b) => b.number - a.number);
  const body = html`
    <h1>${fullName(repository)}</h1>
    <h2>Pull requests and issues</h2>
    <ul>
      ${conversations.map(({ kind, number, title, state }) => {
        const folder = kind === "Issue" ? "issues" : "pull";
        return html`<li>
          <a href="${base}/${folder}/${number}">#${number} ${title}</a>
          <small>${state}</small>
        </li>`;
      })}
    </ul>
    <h2>Files of ${defaultBranch}</h2>
    <ul>
      ${files.map((path) => {
        const address = `${base}/blob/${defaultBranch}/${encodePath(path)}`;
        return html`<li><a href="${address}">${path}</a></li>`;
      })}
    </ul>
  `;
  return page(fullName(repository), body);
}

/** A file with its lines numbered, so that `#L10` finds its line; undefined where there is none. */
export function filePage(
  repository: Repository,
  revision: string,
  path: string,
): string | undefined {
  const bytes = fileBytes(repository, revision, path);
  if (bytes === undefined) return undefined;
  const lines = splitLines(bytes.toString());
  const body = html`
    <p>
      <a href="/${fullName(repository)}">${fullName(repository)}</a>
      at ${revision.slice(0, 12)}
    </p>
    <h1>${path}</h1>
    <table>
      ${lines.map(
        (line, index) =>
          html`<tr id="L${index + 1}">
            <td><small>${index + 1}</small></td>
            <td><pre>${line}</pre></td>
          </tr>`,
      )}
    </table>
  `;
  return page(path, body);
}

export function fileBytes(
  repository: Repository,
  revision: string,
  path: string,
): Buffer | undefined {
  const sha = resolveRevision(repository, revision);
  const entry =
    sha === undefined ? undefined : findEntry(repository.store, sha, path);
  return entry === undefined
    ? undefined
    : findBlob(repository.store, entry.sha)?.bytes;
}
