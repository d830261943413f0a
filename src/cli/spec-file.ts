export interface SpecFile {
  /** As people see it: with slashes, relative to the working folder where it lies in it. */
  readonly path: string;
  readonly absolute: string;
  /** Of one that is not read from disk. */
  readonly text?: string;
}
