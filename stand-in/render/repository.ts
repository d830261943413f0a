import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { renderStub } from "./repository-stub.ts";
import { isoTime, repoApiUrl, repoWebUrl } from "./urls.ts";

/** What stands behind the repository's own address in each of the `…_url` fields. */
const templates = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const;

/** As it stands inside of other things. */
export function renderRepository(world: World, repository: Repository) {
  const html = repoWebUrl(world, repository);
  const openIssues = [
    ...repository.issues.values(),
    ...repository.pulls.values(),
  ].filter(({ state }) => state === "open").length;
  return {
    ...renderStub(repository),
    owner: renderAccount(world, repository.owner),
    html_url: html,
    description: null,
    fork: repository.parent !== undefined,
    url: repoApiUrl(world, repository),
    ...Object.fromEntries(
      Object.entries(templates).map(([field, path]) => [
        field,
        repoApiUrl(world, repository, path),
      ]),
    ),
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
    pushed_at: isoTime(repository.pushedAt),
    git_url: `${html.replace(/^http/, "git")}.git`,
    ssh_url: `${html.replace(/^https?:\/\//, "git@")}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: repository.store.size,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.archived,
    disabled: false,
    open_issues_count: openIssues,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.isPrivate ? "private" : "public",
    forks: 0,
    open_issues: openIssues,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** As `GET /repos/{owner}/{repo}` has it. */
export function renderFullRepository(
  world: World,
  repository: Repository,
): object {
  const { parent } = repository;
  return {
    ...renderRepository(world, repository),
    network_count: 0,
    subscribers_count: 0,
    ...(repository.owner.type === "Organization" && {
      organization: renderAccount(world, repository.owner),
    }),
    ...(parent !== undefined && {
      parent: renderRepository(world, parent),
      source: renderRepository(world, parent),
    }),
  };
}
