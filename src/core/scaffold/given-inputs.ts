import type { Complexity, WorkType } from "./work-type.ts";

/** A list, or a text with an item on each line. */
type Items = string | readonly string[] | undefined;

/** What may be given to start a spec from; everything but the title can be left out. */
export interface GivenInputs {
  readonly title: string;
  readonly type?: WorkType | undefined;
  readonly complexity?: Complexity | undefined;
  /** Who reads and reviews it. */
  readonly audience?: string | undefined;
  /** Who needs this, and why now. */
  readonly summary?: string | undefined;
  readonly goals?: Items;
  readonly nonGoals?: Items;
  readonly requirements?: Items;
  /** Parts, flow of data, tradeoffs. */
  readonly architecture?: string | undefined;
  readonly interfaces?: Items;
  readonly data?: Items;
  readonly criteria?: Items;
  readonly risks?: Items;
  readonly questions?: Items;
  /** Path or address of the PRD that this spec serves. */
  readonly prd?: string | undefined;
  /** What other sections of the template are to say, by their headings. */
  readonly sections?: Readonly<Record<string, string | undefined>> | undefined;
}
