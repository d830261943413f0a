import type { ChangedFile } from "../git/diff-trees.ts";
import type { GitCommit, Signature } from "../git/object-store.ts";
import type { Account } from "../state/account.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { encodePath, isoTime, repoApiUrl, repoWebUrl } from "./urls.ts";

/** As lists of commits and `GET /commits/{ref}` have it. */
export function renderCommit(
  world: World,
  repository: Repository,
  commit: GitCommit,
) {
  const url = repoApiUrl(world, repository, `/commits/${commit.sha}`);
  const author = accountOf(world, commit.author);
  const committer = accountOf(world, commit.committer);
  return {
    sha: commit.sha,
    node_id: `C_kw${commit.sha}`,
    commit: {
      author: renderSignature(commit.author),
      committer: renderSignature(commit.committer),
      message: commit.message,
      tree: renderTreeRef(world, repository, commit),
      url: repoApiUrl(world, repository, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: renderVerification(commit),
    },
    url,
    html_url: repoWebUrl(world, repository, `/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: author === undefined ? null : renderAccount(world, author),
    committer: committer === undefined ? null : renderAccount(world, committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: repoApiUrl(world, repository, `/commits/${sha}`),
      html_url: repoWebUrl(world, repository, `/commit/${sha}`),
    })),
  };
}

/** As the Git database API has it. */
export function renderGitCommit(
  world: World,
  repository: Repository,
  commit: GitCommit,
) {
  return {
    sha: commit.sha,
    node_id: `C_kw${commit.sha}`,
    url: repoApiUrl(world, repository, `/git/commits/${commit.sha}`),
    html_url: repoWebUrl(world, repository, `/commit/${commit.sha}`),
    author: renderSignature(commit.author),
    committer: renderSignature(commit.committer),
    tree: renderTreeRef(world, repository, commit),
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: repoApiUrl(world, repository, `/git/commits/${sha}`),
      html_url: repoWebUrl(world, repository, `/commit/${sha}`),
    })),
    verification: renderVerification(commit),
  };
}

/** In the payloads about checks and merge groups. */
export function renderSimpleCommit(commit: GitCommit) {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: isoTime(commit.author.date),
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

export function renderFile(
  world: World,
  repository: Repository,
  sha: string,
  file: ChangedFile,
) {
  const path = encodePath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: repoWebUrl(world, repository, `/blob/${sha}/${path}`),
    raw_url: repoWebUrl(world, repository, `/raw/${sha}/${path}`),
    contents_url: repoApiUrl(world, repository, `/contents/${path}?ref=${sha}`),
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previousPath !== undefined && {
      previous_filename: file.previousPath,
    }),
  };
}

/** GitHub knows an author by the address that it gives to everybody. */
export function accountOf(
  world: World,
  { email }: Signature,
): Account | undefined {
  const [, login] = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  return login === undefined
    ? undefined
    : world.accounts.get(login.toLowerCase());
}

function renderSignature({ name, email, date }: Signature) {
  return { name, email, date: isoTime(date) };
}

function renderTreeRef(
  world: World,
  repository: Repository,
  { tree }: GitCommit,
) {
  return {
    sha: tree,
    url: repoApiUrl(world, repository, `/git/trees/${tree}`),
  };
}

function renderVerification({ isSigned, committer }: GitCommit) {
  if (isSigned !== true)
    return {
      verified: false,
      reason: "unsigned",
      signature: null,
      payload: null,
      verified_at: null,
    };
  return {
    verified: true,
    reason: "valid",
    signature: "-----BEGIN PGP SIGNATURE-----",
    payload: "",
    verified_at: isoTime(committer.date),
  };
}
