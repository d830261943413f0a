/** Events of forks carry no pull requests, so each check run bears its own: `v1:acme/widgets#12:<digest>`. */
export function pullNumberIn(
  externalId: string | null | undefined,
): number | undefined {
  const number = /^v1:[^#]+#([1-9]\d*):/.exec(externalId ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}
