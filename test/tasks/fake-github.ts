import type {
  CheckRuns,
  Conversations,
  Log,
  NewCheckRun,
  Reviews,
  Statuses,
} from "../../src/tasks/ports.ts";
import type { ReviewComment } from "../../src/core/action.ts";

/** Keeps what was written, in order: `create 1: in_progress, 50 annotations`. */
export function fakeGitHub(
  options: {
    readonly refusedComments?: readonly ReviewComment[];
    /** Thrown by the writing of that name. */
    readonly fails?: Readonly<Record<string, Error>>;
  } = {},
) {
  const writes: string[] = [];
  const lines: string[] = [];
  let lastId = 0;
  const write = (name: string, text: string) => {
    const error = options.fails?.[name];
    if (error) throw error;
    writes.push(text);
  };
  const checkRuns: CheckRuns = {
    async create(_repo, run) {
      write("create", `create ${++lastId} on ${run.headSha}: ${describe(run)}`);
      return { id: lastId, url: `https://github.test/runs/${lastId}` };
    },
    async append(_repo, id, run) {
      write("append", `append ${id}: ${describe(run)}`);
    },
    async findUnfinished() {
      return undefined;
    },
  };
  const statuses: Statuses = {
    async set(_repo, { state, description, targetUrl }) {
      write("status", `status ${state}: ${description} -> ${targetUrl}`);
    },
  };
  const reviews: Reviews = {
    async create(_pull, { comments }) {
      write("review", `review: ${comments.length} comments`);
      return { refused: options.refusedComments ?? [] };
    },
  };
  const conversations: Conversations = {
    async comment(_pull, body) {
      write("comment", `comment: ${body}`);
    },
    async update(_pull, { comment, resolve }) {
      write(
        "update",
        `update ${comment?.nodeId}, resolve ${resolve.join(" ")}`,
      );
    },
  };
  const log: Log = {
    info: (_data, message) => void lines.push(message),
    warn: (_data, message) => void lines.push(message),
  };
  return {
    writes,
    lines,
    ports: { checkRuns, statuses, reviews, conversations, log },
  };
}

function describe(run: Omit<NewCheckRun, "headSha" | "externalId">): string {
  return `${run.conclusion ?? "in progress"}, ${run.annotations.length} annotations`;
}
