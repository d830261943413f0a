// Takes the pictures of the web page for the README: node scripts/page-screenshots.ts, with a Chromium in CHROMIUM_PATH or PATH.
import { createLog } from "../src/serve/create-log.ts";
import { servePage } from "../src/serve/serve-page.ts";
import { sampleInputs } from "../test/core/scaffold/sample-inputs.ts";
import { openChromium } from "./open-chromium.ts";

const browser = await openChromium();
const app = await servePage(
  { host: "127.0.0.1", port: 0 },
  createLog("silent"),
);
for (const [name, width, colorScheme] of [
  ["page-light", 1280, "light"],
  ["page-dark", 1280, "dark"],
] as const) {
  const page = await browser.newPage({
    viewport: { width, height: 860 },
    colorScheme,
  });
  await page.goto(`${app.url}/new`);
  await page.locator("#title").fill(sampleInputs.title);
  await page.locator("#audience").fill(sampleInputs.audience);
  for (const key of ["summary", "goals", "requirements", "criteria"] as const) {
    const text = [sampleInputs[key]].flat().join("\n");
    await page.locator(`#part-${key}`).fill(text);
  }
  await page.locator(".state.written").first().waitFor();
  await page.waitForTimeout(600);
  await page.evaluate("scrollTo(0, 0)");
  await page.screenshot({ path: `docs/images/${name}.png` });
}
await browser.close();
await app.stop();
