import type { Config } from "../config/config.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { slugOf } from "../scaffold/slug.ts";
import { patternFrom } from "../scaffold/spec-pattern.ts";
import { newFileUrl } from "./page-url.ts";

/** Where the spec that a pull request lacks would go, and what it would start from. */
export interface NewSpec {
  readonly path: string;
  /** Name of its template; undefined where the configuration does not say. */
  readonly template: string | undefined;
  /** GitHub's form for a new file, filled with the template; undefined for a fork, whose branch lies elsewhere. */
  readonly url: string | undefined;
}

/** Longer addresses are refused on the way by some proxies, and by GitHub. */
const longestUrl = 7000;

/** After the first kind of spec in the configuration. */
export function proposeSpec(snapshot: Snapshot): NewSpec {
  const { pull, repository, config, templates } = snapshot;
  const settings = config.kind === "valid" ? config.config : undefined;
  const kind = firstKind(settings);
  const template = kind?.template;
  const file = `${pull.number}-${slugOf(pull.title)}`;
  const path = patternFrom(kind?.path ?? "", file) ?? `docs/specs/${file}.md`;
  if (pull.fromFork) return { path, template, url: undefined };

  const source = templates.find(({ name }) => name === template)?.text ?? "";
  const [whole = "", short = ""] = [bodyOf(source), "# Title\n"].map((body) =>
    newFileUrl(repository, pull.headRef, path, withFrontMatter(template, body)),
  );
  const isWhole = source !== "" && whole.length <= longestUrl;
  return { path, template, url: isWhole ? whole : short };
}

function firstKind(
  config: Config | undefined,
): NonNullable<Config["specs"]>[number] | undefined {
  return config?.specs?.find((spec) => !spec.path.startsWith("!"));
}

/** A template's own front matter says things about the template. */
function bodyOf(template: string): string {
  return template.replace(/^\uFEFF?---\r?\n[^]*?\n---\r?\n\s*/, "");
}

function withFrontMatter(template: string | undefined, body: string): string {
  return template === undefined
    ? body
    : `---\ntemplate: ${template}\n---\n\n${body}`;
}
