/** Does what is done once in a process. The bundle has another in its place, which has V8 compile for that. */
export function hasten<Result>(work: () => Result): Result {
  return work();
}
