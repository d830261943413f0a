export type { Finding, Fix, Severity, TextEdit } from "./finding.ts";
export type { SpecReport, SpecRequest } from "./spec-report.ts";
