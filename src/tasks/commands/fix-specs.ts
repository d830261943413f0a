import type { Finding } from "../../core/finding.ts";
import {
  branchIsProtected,
  fixesCommitted,
  fixesMessage,
  mayNotCommit,
  nothingToFix,
} from "../../core/report/command-replies/fix.ts";
import type { FixedSpec } from "../../core/report/command-replies/fix.ts";
import { checkHead } from "../check-head.ts";
import { fixText } from "../fix-text.ts";
import type { RepoRef, RunCommands } from "../job.ts";
import { rememberingSources } from "../remembering-sources.ts";
import { Refused } from "../refused.ts";
import type { CommandPorts } from "./command-ports.ts";
import type { Outcome } from "./outcome.ts";
import type { Situation } from "./situation.ts";

interface FixedFile extends FixedSpec {
  readonly text: string;
}

/** Commits what is certain to the head of the pull request; where somebody pushed in between, the job starts over. */
export async function fixSpecs(
  rule: string | undefined,
  situation: Situation,
  { conversation, comment }: RunCommands,
  ports: CommandPorts,
): Promise<Outcome> {
  const { reading } = situation;
  const files = await fixFiles(rule, situation, conversation, ports);
  if (files.length === 0)
    return { accepted: true, reply: nothingToFix(rule, 1) };
  const { owner, name } = reading.repository;
  const repo = { ...conversation, owner, repo: name };
  const { headRef: branch } = reading.pull;
  try {
    const committed = await ports.branches.commit(repo, {
      branch,
      parent: reading.headSha,
      message: fixesMessage(files, comment),
      files,
    });
    if (committed.kind === "moved")
      throw new Error(`Branch ${branch} moved while its specs were fixed`);
    const { url } = reading.repository;
    return {
      accepted: true,
      reply: fixesCommitted(files, `${url}/commit/${committed.sha}`),
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const reply =
      error.reason === "rule" ? branchIsProtected(branch) : mayNotCommit();
    return { accepted: false, reply };
  }
}

async function fixFiles(
  rule: string | undefined,
  { context, snapshot }: Situation,
  repo: RepoRef,
  ports: CommandPorts,
): Promise<readonly FixedFile[]> {
  if (!snapshot) return [];
  const fixable = new Set(
    context.specs
      .filter(({ isFixable }) => isFixable)
      .map(({ report }) => report.path),
  );
  const wants = (finding: Finding) =>
    rule === undefined || finding.rule === rule;
  const remembering = { ...ports, sources: rememberingSources(ports.sources) };
  const files: FixedFile[] = [];
  for (const spec of snapshot.specs) {
    const { path, head } = spec;
    if (head.kind !== "text" || !fixable.has(path)) continue;
    const check = (text: string) =>
      checkHead(spec, text, snapshot, repo, remembering);
    const { text, fixed, report } = await fixText(check, head.text, { wants });
    if (text === head.text) continue;
    files.push({ path, text, fixed, left: report.findings.length });
  }
  return files;
}
