import type { PublishCheckRun } from "../core/action.ts";
import type { RepoRef } from "./job.ts";
import type { CheckRuns, NewCheckRun } from "./ports.ts";

/** GitHub takes 50 annotations a request, and adds those of later ones (OpenAPI description, checks/update). */
const batchSize = 50;

/**
 * Publishes a completed check run: in one request, or by adding batches to an unfinished one. What an attempt before
 * this left unfinished is gone on with. Returns its page; undefined where the run was there already.
 */
export async function publishCheckRun(
  action: PublishCheckRun,
  target: { readonly pull: RepoRef; readonly headSha: string },
  checkRuns: CheckRuns,
): Promise<string | undefined> {
  const { pull, headSha } = target;
  const { externalId, annotations } = action;
  if (action.supersede !== undefined) {
    await checkRuns.append(pull, action.supersede, supersededRun);
  }
  let posted = action.resume?.annotations ?? 0;
  let id = action.resume?.id;
  let url: string | undefined;
  do {
    const batch = annotations.slice(posted, posted + batchSize);
    posted += batch.length;
    const isLast = posted >= annotations.length;
    const run = partOf(action, batch, isLast);
    if (id === undefined) {
      ({ id, url } = await checkRuns.create(pull, {
        ...run,
        headSha,
        externalId,
      }));
    } else {
      await checkRuns.append(pull, id, run);
    }
  } while (posted < annotations.length);
  return url;
}

function partOf(
  action: PublishCheckRun,
  annotations: NewCheckRun["annotations"],
  isLast: boolean,
): Omit<NewCheckRun, "headSha" | "externalId"> {
  const { conclusion, title, summary, buttons } = action;
  return {
    conclusion: isLast ? conclusion : undefined,
    title,
    summary,
    annotations,
    buttons,
  };
}

const supersededRun = {
  conclusion: "neutral",
  title: "Superseded by a newer result",
  summary:
    "This check was interrupted. The newer result of the same name is the one that counts.",
  annotations: [],
  buttons: [],
} as const;
