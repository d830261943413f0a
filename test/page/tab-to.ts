import type { Page } from "playwright-core";

/** More stops than the page has. */
const mostStops = 80;

/** Goes on by the Tab key until it stands on a part of the page, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const isThere: boolean = await page.evaluate(
      `document.activeElement.matches(${JSON.stringify(selector)})`,
    );
    if (isThere) return;
  }
  throw new Error(`The Tab key does not reach \`${selector}\``);
}
