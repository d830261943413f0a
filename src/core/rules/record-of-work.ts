import type { Section } from "../document/spec-document.ts";

/** What is written while the spec is implemented, below "Dev agent record" or by its own name. */
export function isRecordOfWork(section: Section | undefined): boolean {
  return (
    section !== undefined &&
    (recordOfWork.test(section.name) ||
      section.parent?.name === "dev agent record")
  );
}

const recordOfWork =
  /^(?:agent model used|change ?log|completion notes(?: list)?|debug log(?: references)?|dev agent record|file list|qa results|retrospective|review feedback)$/;
