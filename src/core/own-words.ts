/** Words of a team, on top of the built-in lists. */
export interface OwnWords {
  /** Say that text is still missing: in capitals wherever they stand in prose, otherwise where nothing else is said. */
  readonly placeholders?: readonly string[];
  /** Nobody can test them; `*` at the end stands for any ending. */
  readonly vague?: readonly string[];
}
