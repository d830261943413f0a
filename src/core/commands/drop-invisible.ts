/**
 * Soft hyphens, zero-width spaces, direction marks and the like, which editors and chats leave in copied text. The
 * joiners and variation selectors stay: words and emoji are spelled with them.
 */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

export function dropInvisible(text: string): string {
  return text.replaceAll(invisible, "");
}
