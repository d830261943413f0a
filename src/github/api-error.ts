/** HTTP status of a request that GitHub refused; undefined for every other error. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
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
