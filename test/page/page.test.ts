import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { checkSpec } from "../../src/core/check-spec.ts";
import { builtInTemplates } from "../../src/core/template/built-in-templates.ts";
import { createLog } from "../../src/serve/create-log.ts";
import { servePage } from "../../src/serve/serve-page.ts";
import type { RunningApp } from "../../src/serve/start.ts";
import { findChromium } from "./find-chromium.ts";
import { openBrowser } from "./open-browser.ts";

const chromium = findChromium();
if (chromium === undefined)
  process.stderr.write(
    "Skipped the tests of the page: there is no Chromium. Install one, or set CHROMIUM_PATH\n",
  );
const inBrowser = chromium === undefined ? describe.skip : describe;
const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

inBrowser("The page", () => {
  let app: RunningApp;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    const address = { host: "127.0.0.1", port: 0 };
    app = await servePage(address, createLog("silent"));
    browser = await openBrowser(chromium ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  beforeEach(() => (complaints.length = 0));

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`${app.url}/new`);
    await page.getByLabel("Goals").first().waitFor();
    return page;
  }

  test("writes a spec from nothing that passes the check", async () => {
    const page = await open();
    await page.getByLabel("Title", { exact: true }).fill("Usage dashboard");
    await page.getByLabel("Audience").fill("Engineering and finance");
    for (const [label, text] of Object.entries(answers))
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByText("Ready for review").waitFor();

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(
      "usage-dashboard.technical-spec.md",
    );
    const text = readFileSync(await download.path(), "utf8");
    const report = checkSpec({
      path: "docs/specs/usage-dashboard.technical-spec.md",
      text,
      templates: builtInTemplates,
      rules: {},
      failOn: "error",
    });
    expect(report).toMatchObject({
      template: "technical-spec",
      conclusion: "success",
    });
    expect(complaints).toEqual([]);
  });

  test("shows what is wrong beside the field, and takes it away", async () => {
    const page = await open();
    const field = page.getByLabel("Acceptance criteria", { exact: true });
    await field.fill("The dashboard is fast and intuitive");
    const finding = page.getByRole("link", { name: "criterion-testable" });
    await finding.first().waitFor();
    await field.fill("A non-admin gets the status 403 for the export");
    await finding.first().waitFor({ state: "detached" });
    expect(await finding.count()).toBe(0);
  });

  test("keeps the text over a reload and brings it back after a new start", async () => {
    const page = await open();
    const title = page.getByLabel("Title", { exact: true });
    await title.fill("Kept");
    await page.reload();
    await title.waitFor();
    expect(await title.inputValue()).toBe("Kept");
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await title.inputValue()).toBe("");
    await page.getByRole("button", { name: "Bring back my text" }).click();
    expect(await title.inputValue()).toBe("Kept");
  });

  test("is worked by keyboard alone", async () => {
    const page = await open();
    await page.locator("#title").focus();
    await page.keyboard.type("By keyboard");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("tab", { name: "Preview" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#source").inputValue()).toMatch(
      /^---\ntemplate: prd\n/,
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("source");
  });

  test.each([
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
    [360, "dark"],
  ] as const)(
    "at %i px in the %s theme has no flaw that axe finds, and no sideways scroll",
    async (width, colorScheme) => {
      const page = await open({
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await page
        .getByLabel("Acceptance criteria", { exact: true })
        .fill("It is fast");
      await page.getByText("criterion-testable").first().waitFor();
      await page.evaluate(axe);
      for (const tab of ["Preview", "Markdown", "Checks"]) {
        await page.getByRole("tab", { name: tab }).click();
        const violations = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))",
        );
        expect(violations).toEqual([]);
      }
      const overflow: number = await page.evaluate(
        "document.documentElement.scrollWidth - innerWidth",
      );
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  test("loads under 200 kB, and breaks none of its own rules", async () => {
    const page = await open();
    const sizes: number = await page.evaluate(
      "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
    );
    expect(sizes).toBeGreaterThan(20_000);
    expect(sizes).toBeLessThan(200_000);
    expect(complaints).toEqual([]);
  });
});

const answers = {
  Summary:
    "Customers cannot see what they will pay before the invoice comes. Support answers 40 such questions a week.",
  Goals: "Show the usage of the current period by workspace",
  "Non-goals": "Replace the invoicing provider",
  Requirements: "Admins can export the usage of the period as CSV",
  "Proposed architecture":
    "A read model is filled from metering events and served by a cached route.",
  "Interfaces and integrations":
    "GET /api/billing/usage returns the totals of each day",
  "Data model": "UsageDaily: workspaceId, usageDate, quantity",
  "Security, privacy, and permissions":
    "Only admins of the workspace may read it. Each export is written to the audit log.",
  "Observability and operations":
    "Errors of the route page the billing team above 1 % in 5 minutes.",
  "Rollout plan":
    "Behind the flag usage-dashboard: staging, then 5 % of workspaces, then all. Rollback is switching the flag off.",
  "Acceptance criteria": "A non-admin gets the status 403 for the export",
  "Risks and mitigations":
    "Metering events arrive late; mitigation: totals show when they were last updated",
  "Open questions": "N/A: all were answered in the review of 12 May",
};
