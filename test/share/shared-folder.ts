/** The folder that all test files of a run share. */
export function sharedFolder(): string {
  const folder = process.env["SHARED_BY_TESTS"];
  if (folder === undefined) throw new Error("Nobody has made the folder");
  return folder;
}
