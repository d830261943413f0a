import type { Config } from "../config/config.ts";

type Labels = Config["labels"];

/** Without a configuration `spec:prd`, and so on for every template, and these short ones. */
const shortLabels: Readonly<Record<string, string>> = {
  spec: "product-tech-spec",
  "spec:tech": "technical-spec",
};

/**
 * Name of the template that a label of an issue asks for, if it is one that does. GitHub tells labels apart without
 * their case. Where the configuration lists labels, no other counts.
 */
export function templateAskedBy(
  label: string,
  configured: Labels,
): string | undefined {
  const wanted = label.toLowerCase();
  const short = Object.entries(configured ?? shortLabels).find(
    ([name]) => name.toLowerCase() === wanted,
  );
  if (short) return short[1];
  return configured ? undefined : /^spec:\s*(\S.*)$/.exec(wanted)?.[1];
}

/** Labels that ask for a template, the shortest way to ask first. */
export function labelsAskingFor(
  template: string,
  configured: Labels,
): readonly string[] {
  const short = Object.entries(configured ?? shortLabels)
    .filter(([, name]) => name === template)
    .map(([label]) => label);
  return configured ? short : [...short, `spec:${template}`];
}
