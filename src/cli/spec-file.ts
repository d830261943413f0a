export interface SpecFile {
  /** As people see it: with slashes, relative to the working folder where it lies in it. */
  readonly path: string;
  readonly absolute: string;
}
