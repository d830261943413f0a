import type { Browser } from "playwright-core";

import { findChromium } from "../test/page/find-chromium.ts";
import { openBrowser } from "../test/page/open-browser.ts";

/** Of this machine. Throws where there is none. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("There is no Chromium");
  return openBrowser(executablePath);
}
