import type { Annotation } from "../action.ts";
import type {
  ConfigWarning,
  Evaluation,
  TemplateTrouble,
} from "../evaluation.ts";
import type { Finding, Severity } from "../finding.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { cleanText } from "./clean-text.ts";
import { errorsFirst } from "./count-findings.ts";
import { describeFileState } from "./describe-file-state.ts";

export interface Annotations {
  /** Errors first, then warnings, then notices. */
  readonly shown: readonly Annotation[];
  readonly left: number;
}

/** GitHub takes 50 a request and names no largest number; tools that assume 1,000 are not contradicted. */
const most = 500;

const levels: Readonly<Record<Severity, Annotation["level"]>> = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};

/** New findings, problems of configuration and templates, and files that cannot be read, on their lines. GitHub shows plain text. */
export function annotationsOf(
  evaluation: Evaluation,
  snapshot: Snapshot,
): Annotations {
  const { headSha } = snapshot;
  const findings = evaluation.specs
    .filter((spec) => spec.sha === headSha)
    .flatMap((spec) => spec.newFindings);
  const all = [
    ...configAnnotations(evaluation, snapshot),
    ...evaluation.config.headWarnings.map(warningAnnotation),
    ...fileAnnotations(evaluation),
    ...evaluation.templates.flatMap(templateAnnotations),
    ...errorsFirst(findings).map(findingAnnotation),
  ];
  return { shown: all.slice(0, most), left: Math.max(0, all.length - most) };
}

function findingAnnotation(finding: Finding): Annotation {
  const { path, severity, rule, message, fix, helpUrl } = finding;
  const remedy = fix === null ? "" : `\nFix: ${cleanText(fix.title)}`;
  return {
    path,
    ...placeOf(finding),
    level: levels[severity],
    title: cleanText(rule, longestTitle),
    message: `${cleanText(message, longestMessage)}${remedy}\n${helpUrl}`,
  };
}

const longestTitle = 255;
const longestMessage = 2000;

function configAnnotations(
  { config }: Evaluation,
  { headConfig }: Snapshot,
): readonly Annotation[] {
  const trouble = config.headTrouble;
  if (!trouble || headConfig === undefined || headConfig.kind === "absent") {
    return [];
  }
  const { path } = headConfig.file;
  const title = configTitle;
  if (trouble.kind === "unreadable") {
    const message = `It cannot be read: ${cleanText(trouble.reason)}`;
    return [{ path, ...topOfFile, level: "failure", title, message }];
  }
  return trouble.problems.map((problem) => ({
    path,
    ...placeOf(problem),
    level: "failure",
    title,
    message: cleanText(problem.message, longestMessage),
  }));
}

const configTitle = "Configuration of Specgate";

function warningAnnotation(warning: ConfigWarning): Annotation {
  return {
    path: warning.path,
    ...placeOf(warning),
    level: "warning",
    title: configTitle,
    message: cleanText(warning.message, longestMessage),
  };
}

function fileAnnotations({ unreadable }: Evaluation): readonly Annotation[] {
  return unreadable
    .filter((spec) => spec.inDiff && spec.state.kind !== "absent")
    .map(({ path, state }) => ({
      path,
      ...topOfFile,
      level: "failure",
      title: "Spec that cannot be read",
      message: `This is no spec that can be read: ${describeFileState(state)}`,
    }));
}

function templateAnnotations(trouble: TemplateTrouble): readonly Annotation[] {
  const { path } = trouble;
  const title = "Template of specs";
  const level = "warning";
  if (trouble.kind === "unreadable") {
    const message = `This is no template that can be read: ${describeFileState(trouble.state)}`;
    return [{ path, ...topOfFile, level, title, message }];
  }
  return trouble.problems.map(({ message, range }) => ({
    path,
    ...placeOf(range),
    level,
    title,
    message: cleanText(message, longestMessage),
  }));
}

const topOfFile = { startLine: 1, endLine: 1, columns: undefined } as const;

/** GitHub refuses columns on more than one line. An empty range has none to show. */
function placeOf(
  range: Pick<Finding, "line" | "column" | "endLine" | "endColumn">,
): Pick<Annotation, "startLine" | "endLine" | "columns"> {
  const { line, column, endLine, endColumn } = range;
  const isOnOneLine = line === endLine && endColumn > column;
  return {
    startLine: line,
    endLine: Math.max(line, endLine),
    columns: isOnOneLine ? { start: column, end: endColumn } : undefined,
  };
}
