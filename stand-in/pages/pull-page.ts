import { changedFiles } from "../derived/changed-files.ts";
import { latestRuns } from "../derived/check-suites.ts";
import { closingIssues } from "../derived/closing-issues.ts";
import { latestStatuses } from "../derived/statuses.ts";
import { encodePath } from "../render/urls.ts";
import type { CheckRun } from "../state/checks.ts";
import type { Comment, Issue } from "../state/issue.ts";
import type { PullRequest, ReviewThread } from "../state/pull-request.ts";
import { fullName } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { html, page, type Html } from "./html.ts";

/** A pull request with everything that stands on it, Markdown as it was written. */
export function pullPage(world: World, pull: PullRequest): string {
  const { repository, number } = pull;
  const runs = latestRuns(
    repository.runs.filter(({ headSha }) => headSha === pull.headSha),
  );
  const statuses = latestStatuses(repository, pull.headSha);
  const closes = closingIssues(world, pull).map(
    (issue) => html`#${issue.number} `,
  );
  const body = html`
    ${conversationHead(pull)}
    <p>
      <small>
        ${pull.headOwner.login}:${pull.headRef} into ${pull.baseRef}, head
        ${pull.headSha.slice(0, 7)}${pull.isDraft ? ", draft" : ""}
      </small>
    </p>
    ${closes.length > 0 ? html`<p>Closes ${closes}</p>` : html``}
    <h2>Checks</h2>
    <ul>
      ${statuses.map(
        (status) =>
          html`<li>
            ${status.context}: <b>${status.state}</b>
            ${status.description ?? ""}
          </li>`,
      )}
    </ul>
    ${runs.map(runSection)}
    <h2>Comments</h2>
    ${pull.comments.map(commentArticle)}
    <h2>Reviews</h2>
    ${pull.reviews
      .filter(({ state, body: text }) => state !== "PENDING" && text !== "")
      .map(
        (review) =>
          html`<article>
            <h3>${review.author.login} ${review.state.toLowerCase()}</h3>
            <pre>${review.body}</pre>
          </article>`,
      )}
    ${pull.threads.map(threadArticle)}
    <h2>Files</h2>
    ${changedFiles(pull).map((file) => {
      const path = encodePath(file.path);
      const address = `/${fullName(repository)}/blob/${pull.headSha}/${path}`;
      return html`<section>
        <h3>
          <a href="${address}">${file.path}</a>
          <small>${file.status} +${file.additions} -${file.deletions}</small>
        </h3>
        <pre>${file.patch ?? ""}</pre>
      </section>`;
    })}
  `;
  return page(`${pull.title} #${number}`, body);
}

export function issuePage(issue: Issue): string {
  const body = html`
    ${conversationHead(issue)} ${issue.comments.map(commentArticle)}
  `;
  return page(`${issue.title} #${issue.number}`, body);
}

export function runPage(run: CheckRun): string {
  return page(run.name, runSection(run));
}

function conversationHead(conversation: Issue | PullRequest): Html {
  const { repository, labels } = conversation;
  return html`
    <p><a href="/${fullName(repository)}">${fullName(repository)}</a></p>
    <h1>${conversation.title} #${conversation.number}</h1>
    <p>
      <b>${conversation.state}</b>, by ${conversation.author?.login ?? "ghost"}
      ${labels.map(({ name }) => html`<code>${name}</code> `)}
    </p>
    <article><pre>${conversation.body ?? ""}</pre></article>
  `;
}

function commentArticle(comment: Comment): Html {
  return html`<article id="issuecomment-${comment.id}">
    <h3>${comment.author?.login ?? "ghost"}</h3>
    <pre>${comment.body}</pre>
    <small>${comment.reactions.map(({ content }) => content).join(" ")}</small>
  </article>`;
}

function threadArticle(thread: ReviewThread): Html {
  const where = thread.line ?? thread.originalLine ?? "";
  const state = thread.resolvedBy === undefined ? "open" : "resolved";
  const outdated = thread.line === undefined ? ", outdated" : "";
  return html`<article>
    <h3>${thread.path}:${where} <small>${state}${outdated}</small></h3>
    ${thread.comments.map(
      (comment) =>
        html`<div id="discussion_r${comment.id}">
          <b>${comment.author.login}</b>
          <pre>${comment.body}</pre>
        </div>`,
    )}
  </article>`;
}

function runSection(run: CheckRun): Html {
  const rows = run.annotations.map(
    (annotation) =>
      html`<li>
        <b>${annotation.annotation_level}</b>
        ${annotation.path}:${annotation.start_line} ${annotation.title ?? ""}:
        ${annotation.message}
      </li>`,
  );
  const buttons = run.actions.map(({ label }) => html`<code>${label}</code> `);
  return html`<section>
    <h3>${run.name}: ${run.conclusion ?? run.status}</h3>
    <p>${run.title ?? ""}</p>
    <pre>${run.summary ?? ""}</pre>
    <pre>${run.text ?? ""}</pre>
    <p>${buttons}</p>
    <ol>
      ${rows}
    </ol>
  </section>`;
}
