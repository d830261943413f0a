import { UsageError } from "../usage-error.ts";

export interface PullName {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Where it was named by its address: `github.com`. */
  readonly host: string | undefined;
}

const short = /^([\w.-]+)\/([\w.-]+)#(\d{1,9})$/;
const address =
  /^https?:\/\/([^/@]+)\/([\w.-]+)\/([\w.-]+)\/pull\/(\d{1,9})(?:[/?#].*)?$/;

/** Reads `acme/widgets#12`, or the address of a pull request. Throws a `UsageError` for anything else. */
export function parsePullName(text: string): PullName {
  const [, host, owner, repo, number] =
    address.exec(text) ?? withoutHost(short.exec(text)) ?? [];
  if (owner === undefined || repo === undefined)
    throw new UsageError(
      `\`${text}\` names no pull request; write \`owner/repo#12\` or its address`,
    );
  return { owner, repo, number: Number(number), host };
}

function withoutHost(
  match: RegExpExecArray | null,
): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], undefined, ...match.slice(1)];
}
