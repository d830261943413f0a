/** The address of a link that leads to a page or a mailbox, and not into this page; undefined for all others. */
export function safeHref(url: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)/i.test(url) ? url : undefined;
}
