import type { Duty, Evaluation, Step } from "../evaluation.ts";
import { cleanText } from "./clean-text.ts";
import { countFindings } from "./count-findings.ts";
import { count, list } from "./words.ts";

/** The verdict in a phrase of plain text, for titles and descriptions. */
export function verdict(evaluation: Evaluation): string {
  return evaluation.steps.length > 0
    ? troubleIn(evaluation.steps)
    : `${successOf(evaluation)}${warningPhrase(evaluation)}${templatePhrase(evaluation)}`;
}

function warningPhrase({ config: { headWarnings } }: Evaluation): string {
  return headWarnings.length === 0
    ? ""
    : `; ${count(headWarnings.length, "warning")} about the configuration`;
}

function templatePhrase({ templates }: Evaluation): string {
  return templates.length === 0
    ? ""
    : `; ${count(templates.length, "template")} to look at`;
}

function troubleIn(steps: readonly Step[]): string {
  const phrases = [
    configPhrase(steps),
    steps.some((step) => step.kind === "link-spec") ? "No spec linked" : "",
    unreadablePhrase(steps),
    errorPhrase(steps),
    statusPhrase(steps),
  ].filter((phrase) => phrase !== "");
  const [first = "", ...others] = phrases;
  return [first, ...others.map(lowerFirst)].join("; ");
}

function configPhrase(steps: readonly Step[]): string {
  const step = steps.find((one) => one.kind === "fix-config");
  if (step === undefined) return "";
  const whose =
    step.where === "head" ? "configuration" : "base's configuration";
  return step.problems === 0
    ? `The ${whose} cannot be read`
    : `${count(step.problems, "problem")} in the ${whose}`;
}

function unreadablePhrase(steps: readonly Step[]): string {
  const number = steps.filter((step) => step.kind === "replace-file").length;
  return number === 0 ? "" : `${count(number, "spec")} unreadable`;
}

function errorPhrase(steps: readonly Step[]): string {
  const specs = steps.filter((step) => step.kind === "fix-errors");
  const errors = specs.reduce((sum, step) => sum + step.count, 0);
  if (errors === 0) return "";
  return `${count(errors, "error")} in ${count(specs.length, "spec")}`;
}

function statusPhrase(steps: readonly Step[]): string {
  const short = steps.filter((step) => step.kind === "raise-status");
  const [first] = short;
  if (first === undefined) return "";
  const needs = cleanText(first.needs, 30);
  if (short.length > 1)
    return `${count(short.length, "spec")} not ${needs} yet`;
  return first.has === null
    ? `Status missing, not yet ${needs}`
    : `Status ${cleanText(first.has, 30)}, not yet ${needs}`;
}

function successOf(evaluation: Evaluation): string {
  const { specs, duty, config } = evaluation;
  if (config.baseTrouble?.outcome === "repaired-here") {
    return "Repairs the configuration";
  }
  if (specs.length === 0) return noSpecNeeded(duty);
  const fresh = countFindings(specs.flatMap((spec) => spec.newFindings));
  const older = specs.flatMap((spec) => spec.olderFindings).length;
  const checked = count(specs.length, "spec");
  if (fresh !== "") return `${checked} checked: ${fresh}`;
  return older > 0
    ? `${checked} checked: nothing new, ${older} older`
    : `${checked} complete`;
}

function noSpecNeeded(duty: Duty): string {
  const reason = reasonOf(duty);
  return reason === "" ? "No spec needed" : `No spec needed: ${reason}`;
}

function reasonOf(duty: Duty): string {
  if (duty.kind === "owed") return "";
  const { because } = duty;
  switch (because.kind) {
    case "author":
      return `opened by ${cleanText(because.author, 40)}`;
    case "label":
      return `labelled ${cleanText(because.label, 50)}`;
    case "paths":
      return "only exempt files change";
    case "not-required":
      return "";
    case "no-path":
      return `nothing changes in ${list(because.patterns, "or", 3)}`;
    case "small":
      return `${count(because.changedLines, "changed line")}, required from ${because.minimum} on`;
  }
}

function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
