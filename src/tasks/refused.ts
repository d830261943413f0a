/**
 * GitHub said no and would say it again: a permission that was not granted, a locked conversation. What is told on the
 * side (status, review, comment) is then left out; the check run stands.
 */
export class Refused extends Error {
  override readonly name = "Refused";
}
