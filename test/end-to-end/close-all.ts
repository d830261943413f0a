/** Closes in reverse order, each also where another one failed: a server left open would keep the test run from ending. */
export async function closeAll(
  closings: readonly (() => Promise<void>)[],
): Promise<void> {
  const failures: unknown[] = [];
  for (const closing of closings.toReversed()) {
    try {
      await closing();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `Not closed: ${failures.join(", ")}`);
}
