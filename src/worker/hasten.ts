/** Does what is done once in a process. The bundle has another in its place, which has V8 compile for that. */
export function hasten<Result>(work: () => Result): Result {
  return work();
}

/** For threads that will judge many texts. The bundle has another in its place, which has V8 set for that. */
export function settle(): void {
  // V8 is as it always is.
}
