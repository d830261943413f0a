import {
  fixesTrailer,
  fixesWereCommitted,
} from "../../core/report/command-replies/fix.ts";
import type { RunCommands } from "../job.ts";
import type { CommandPorts } from "./command-ports.ts";
import type { Situation } from "./situation.ts";

/** Where nothing is left to fix, an earlier try may have committed it and been killed before it could say so. */
export async function findFixes(
  { reading }: Situation,
  { conversation, comment }: RunCommands,
  { specStarts }: Pick<CommandPorts, "specStarts">,
): Promise<string | undefined> {
  const { headRef: name, baseRef: base } = reading.pull;
  const { commits } = await specStarts.readBranch(conversation, { name, base });
  const trailer = fixesTrailer(comment.id);
  const isDone = commits.some(({ message }) =>
    message.split("\n").includes(trailer),
  );
  return isDone ? fixesWereCommitted() : undefined;
}
