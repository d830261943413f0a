import { metadataFileOf } from "../core/document/metadata/metadata-file-of.ts";
import { type Finding, severities, type Severity } from "../core/finding.ts";
import type { Conclusion, SpecReport } from "../core/spec-report.ts";
import type { Engine } from "../tasks/ports.ts";
import type { BaseTexts } from "./base-texts.ts";
import type { CheckedSpec } from "./checked-spec.ts";
import type { Disk } from "./links/disk.ts";
import type { TreeAt } from "./links/tree.ts";
import type { Settings } from "./load-settings.ts";
import { decode, readSpec, type Reading } from "./read-spec.ts";
import type { SpecFile } from "./spec-file.ts";

export interface JudgeWith {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly failOn: Severity;
  /** Where it is given, only findings that it does not have count. */
  readonly base: BaseTexts | undefined;
  readonly disk: Disk;
  /** Makes the fixes that are certain, in the file or only to see what comes of it. */
  readonly fix?: "write" | "try";
}

/** Reads a file and says what is wrong with it; a file that cannot be read is a finding as well. */
export async function judgeFile(
  file: SpecFile,
  { engine, settings, failOn, base, disk, fix }: JudgeWith,
): Promise<CheckedSpec> {
  const reading =
    file.text === undefined
      ? readSpec(file.absolute)
      : decode(Buffer.from(file.text));
  const older = await base?.read(file.absolute);
  const before = older?.kind === "text" ? older.text : undefined;
  const metadata = await readMetadata(file.absolute, async (path) =>
    readSpec(path),
  );
  const olderMetadata =
    base && (await readMetadata(file.absolute, (path) => base.read(path)));
  const ask = { file, engine, settings };
  const check = (now: Reading) =>
    judge(now, {
      ...ask,
      ...(before !== undefined &&
        (before !== textOf(now) || metadata !== olderMetadata) && { before }),
      metadata,
      olderMetadata,
      treeOf: () => disk.treeOf(file.absolute),
    });
  const atBase =
    base &&
    older &&
    (await judge(older, {
      ...ask,
      metadata: olderMetadata,
      treeOf: () => base.treeOf(file.absolute),
    }));
  const known = new Set(atBase?.findings.map((one) => one.fingerprint));
  const isNew = (one: Finding) => !known.has(one.fingerprint);

  const checked =
    fix === undefined || reading.kind !== "text"
      ? { report: await check(reading), text: textOf(reading) }
      : await fixFile(file, reading.text, check, isNew, fix);
  if (base === undefined) return { ...checked, olderFindings: 0 };
  const { report } = checked;
  const findings = report.findings.filter(isNew);
  return {
    ...checked,
    report: { ...report, findings, conclusion: conclude(findings, failOn) },
    olderFindings: report.findings.length - findings.length,
  };
}

/** Undefined for nearly all files: they have none beside them. */
async function readMetadata(
  absolute: string,
  read: (path: string) => Promise<Reading | undefined>,
): Promise<string | undefined> {
  const path = metadataFileOf(absolute);
  const reading = path === undefined ? undefined : await read(path);
  return reading?.kind === "text" ? reading.text : undefined;
}

function textOf(reading: Reading): string {
  return reading.kind === "text" ? reading.text : "";
}

async function fixFile(
  file: SpecFile,
  before: string,
  check: (now: Reading) => Promise<SpecReport>,
  wants: (finding: Finding) => boolean,
  fix: "write" | "try",
): Promise<Omit<CheckedSpec, "olderFindings">> {
  const { fixText } = await import("../tasks/fix-text.ts");
  const { text, report, fixed } = await fixText(
    (now) => check({ kind: "text", text: now }),
    before,
    { wants },
  );
  if (fix === "write" && text !== before) {
    const { writeText } = await import("./fix/write-text.ts");
    await writeText(file.absolute, file.path, text);
  }
  return { report, text, fixes: { count: fixed.length, before } };
}

function conclude(findings: readonly Finding[], failOn: Severity): Conclusion {
  const fails = severities.slice(0, severities.indexOf(failOn) + 1);
  return findings.some(({ severity }) => fails.includes(severity))
    ? "failure"
    : "success";
}

interface Ask {
  readonly file: SpecFile;
  readonly engine: Engine;
  readonly settings: Settings;
  /** The text that it was before. */
  readonly before?: string;
  /** Of the file beside it that has its metadata, now and before. */
  readonly metadata?: string | undefined;
  readonly olderMetadata?: string | undefined;
  readonly treeOf: () => Promise<TreeAt>;
}

async function judge(
  reading: Reading,
  { file, engine, settings, before, treeOf, ...ask }: Ask,
): Promise<SpecReport> {
  if (reading.kind === "text") {
    const request = {
      ...settings.requestFor(file, reading.text),
      ...(before !== undefined && { base: before }),
      ...(ask.metadata !== undefined && { metadataFile: ask.metadata }),
      ...(before !== undefined &&
        ask.olderMetadata !== undefined && {
          baseMetadataFile: ask.olderMetadata,
        }),
    };
    const report = await engine.checkSpec(request);
    if (report.references === undefined) return report;
    const { surroundingsIn } = await import("./links/surroundings-in.ts");
    const tree = await treeOf();
    const surroundings = await surroundingsIn(tree, report.references);
    return engine.checkReferences({ request, report, surroundings });
  }
  // Loads a rule with all that rules need, for what hardly ever is.
  const { reportUnreadable } = await import("../core/unreadable-report.ts");
  const { describeReading } = await import("./describe-reading.ts");
  return reportUnreadable(
    file.path,
    `The document cannot be read: ${describeReading(reading)}`,
  );
}
