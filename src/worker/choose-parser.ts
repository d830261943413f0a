import {
  type MarkdownParser,
  parseMarkdown,
} from "../core/document/parse-markdown.ts";
import { loadNativeParser } from "./native-parser.ts";

export type ParserName = "native" | "remark";

/** The parser asked for, or else the native one where it loads. Rejects where the native one is asked for and does not. */
export async function chooseParser(
  name: ParserName | undefined,
): Promise<MarkdownParser> {
  switch (name) {
    case "remark":
      return parseMarkdown;
    case "native":
      return loadNativeParser();
    case undefined:
      return loadNativeParser().catch(() => parseMarkdown);
  }
}
