/** What a command comes to: what is to be done, and what is said at once. */
export interface Decision {
  /** False is answered with 😕: nothing is done, and `reply` says why. */
  readonly accepted: boolean;
  readonly actions: readonly CommandAction[];
  /** Markdown. Undefined where the effect speaks for itself, as a check run does. */
  readonly reply: string | undefined;
}

export type CommandAction =
  | {
      readonly kind: "start-spec";
      readonly template: string;
      readonly title: string;
      /** Path or URL of the PRD whose goals, requirements and criteria are carried over. */
      readonly from: string | undefined;
    }
  | {
      readonly kind: "link-spec";
      /** Path or URL as written. */
      readonly target: string;
    }
  | { readonly kind: "rejudge" }
  | {
      readonly kind: "apply-fixes";
      /** Fixes of this rule alone; of all where undefined. */
      readonly rule: string | undefined;
    };

export function act(...actions: readonly CommandAction[]): Decision {
  return { accepted: true, actions, reply: undefined };
}

export function answer(reply: string): Decision {
  return { accepted: true, actions: [], reply };
}

export function refuse(reply: string): Decision {
  return { accepted: false, actions: [], reply };
}
