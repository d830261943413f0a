/** Whether a comment of the App is the one that it keeps up to date. */
export function isReportComment(body: string): boolean {
  return body.startsWith("<!-- specgate:report");
}

/** Which finding a review comment of the App is about. */
export function readFingerprint(body: string): string | undefined {
  return /<!-- specgate:finding (\S+) -->/.exec(body)?.[1];
}
