import type { Finding, Severity } from "../core/finding.ts";
import type { CheckedSpec } from "./checked-spec.ts";

const weight: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  notice: 2,
};

/** Leaves at most `limit` findings in all: errors before warnings before notices, of those alike the first. */
export async function* limitFindings(
  checked: AsyncIterable<CheckedSpec>,
  limit: number,
): AsyncGenerator<CheckedSpec> {
  const specs: CheckedSpec[] = [];
  for await (const spec of checked) specs.push(spec);

  const kept = new Set<Finding>(
    specs
      .flatMap(({ report }) => report.findings)
      .toSorted((a, b) => weight[a.severity] - weight[b.severity])
      .slice(0, limit),
  );
  for (const spec of specs) {
    const findings = spec.report.findings.filter((one) => kept.has(one));
    yield { ...spec, report: { ...spec.report, findings } };
  }
}
