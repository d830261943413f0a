import type { CheckedSpec } from "./checked-spec.ts";
import type { Totals } from "./tally.ts";

/** Prints what was found, spec by spec, and at the end what it adds up to. */
export interface Reporter {
  spec(checked: CheckedSpec): void;
  /** `hidden`: findings that count, but were not shown. */
  end(totals: Totals, hidden: number): void;
}
