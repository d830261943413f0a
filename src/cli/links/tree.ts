/** Files of a repository, on disk or at a revision. Paths are from its root, with `/`, and taken literally. */
export interface Tree {
  /** None where there is no such folder, or it lies outside. */
  names(folder: string): Promise<readonly string[]>;
  /** Undefined where it is no text, or lies outside. */
  text(path: string): Promise<string | undefined>;
}

/** A tree as one of its files sees it. */
export interface TreeAt {
  readonly tree: Tree;
  readonly path: string;
  /** False outside of a repository. */
  readonly isWhole: boolean;
}
