/** HTTP status of a request that GitHub refused; undefined for every other error. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}

/** The repository, the pull request or the App's access to it is gone: nothing that trying again would mend. */
export function isOutOfReach(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || (status === 403 && isTokenRequest(error));
}

/** A suspended installation is refused its token; a removed one is not found. */
function isTokenRequest(error: unknown): boolean {
  return (
    error instanceof Error &&
    "request" in error &&
    typeof error.request === "object" &&
    error.request !== null &&
    "url" in error.request &&
    String(error.request.url).endsWith("/access_tokens")
  );
}

export interface GraphqlError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** What GraphQL complained of beside its data, which may be there in part. */
export interface GraphqlFailure extends Error {
  readonly errors: readonly GraphqlError[];
  readonly data: unknown;
}

export function isGraphqlFailure(error: unknown): error is GraphqlFailure {
  return (
    error instanceof Error &&
    error.name === "GraphqlResponseError" &&
    "errors" in error &&
    Array.isArray(error.errors)
  );
}
