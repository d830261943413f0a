import { fullName, type Repository } from "../state/repository.ts";
import { findRepository, type World } from "../state/world.ts";
import { fileBytes, filePage, repositoryPage } from "./code-page.ts";
import { html, page } from "./html.ts";
import { issuePage, pullPage, runPage } from "./pull-page.ts";

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** At the addresses that GitHub's own pages have, plain as they are. */
export function answerPage(world: World, pathname: string): Page {
  const [owner = "", name = "", ...rest] = pathname
    .split("/")
    .slice(1)
    .map(decode);
  if (owner === "") return found(homePage(world));
  const repository = findRepository(world, owner, name);
  return repository === undefined
    ? missing(pathname)
    : answerRepository(world, repository, rest, pathname);
}

function answerRepository(
  world: World,
  repository: Repository,
  [kind = "", id = "", ...rest]: readonly string[],
  pathname: string,
): Page {
  const path = rest.join("/");
  switch (kind) {
    case "":
      return found(repositoryPage(repository));
    case "pull": {
      const pull = repository.pulls.get(Number(id));
      return found(pull === undefined ? undefined : pullPage(world, pull));
    }
    case "issues": {
      const issue = repository.issues.get(Number(id));
      return found(issue === undefined ? undefined : issuePage(issue));
    }
    case "runs": {
      const run = repository.runs.find((one) => one.id === Number(id));
      return found(run === undefined ? undefined : runPage(run));
    }
    case "blob":
      return found(filePage(repository, id, path));
    case "raw": {
      const body = fileBytes(repository, id, path);
      const type = "text/plain; charset=utf-8";
      return body === undefined
        ? missing(pathname)
        : { status: 200, type, body };
    }
    default:
      return missing(pathname);
  }
}

function homePage(world: World): string {
  const links = world.repositories
    .filter(({ deleted }) => !deleted)
    .map((repository) => {
      const name = fullName(repository);
      return html`<li><a href="/${name}">${name}</a></li>`;
    });
  return page(
    "Repositories",
    html`<h1>Repositories</h1>
      <ul>
        ${links}
      </ul>`,
  );
}

function found(body: string | undefined): Page {
  if (body === undefined) return missing("");
  return { status: 200, type: "text/html; charset=utf-8", body };
}

function missing(pathname: string): Page {
  const body = page("Not found", html`<h1>There is no ${pathname}</h1>`);
  return { status: 404, type: "text/html; charset=utf-8", body };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
