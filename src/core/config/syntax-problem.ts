/** What is wrong with the syntax of a YAML text, and the offsets between which it is. */
export interface SyntaxProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
