import type { SpecReport } from "../../core/spec-report.ts";

/** By which template a spec was judged, how that was found out, and how sure it is. */
export function recognition(report: SpecReport): string {
  const { template, templateVersion } = report;
  const version =
    templateVersion === undefined ? "" : `, version ${templateVersion}`;
  const name = `template ${template ?? ""}${version}`;
  switch (report.templateBy) {
    case "none":
      return "no known template";
    case "option":
      return `${name} (--template)`;
    case "config":
      return `${name} (configuration)`;
    case "front-matter":
      return `${name} (front matter)`;
    case "headings":
      return `${name} (by its headings${share(report.templateMatch)})`;
  }
}

function share(match: number | null): string {
  return match === null ? "" : `, ${Math.round(match * 100)} %`;
}
