import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { createLog } from "../../src/serve/create-log.ts";
import { servePage } from "../../src/serve/serve-page.ts";
import type { RunningApp } from "../../src/serve/start.ts";
import { eventually } from "../queue/eventually.ts";
import { findChromium } from "./find-chromium.ts";
import { openBrowser } from "./open-browser.ts";
import { runCheck } from "./run-check.ts";
import { tabTo } from "./tab-to.ts";

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
  const askedBy = new Map<Page, Set<string>>();
  const asked = (page: Page) =>
    [...(askedBy.get(page) ?? [])].filter((url) => url.startsWith(app.url));

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
    const urls = new Set<string>();
    askedBy.set(page, urls);
    context.on("request", (request) => urls.add(request.url()));
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
    const folder = mkdtempSync(join(tmpdir(), "specgate-page-"));
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const { code, output } = await runCheck(path);
    rmSync(folder, { recursive: true });
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(await loadedBytes(page)).toBeLessThan(200_000);
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

  test("sets a notice as it sets an error", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Checks" }).click();
    await page.locator(".findings li.notice").first().waitFor();
    const displays = await page.evaluate<readonly string[]>(
      "['notice', 'error'].map((name) => getComputedStyle(document.querySelector(`.findings li.${name}`)).display)",
    );
    expect(displays).toEqual(["list-item", "list-item"]);
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
    await tabTo(page, "#title");
    await page.keyboard.type("By keyboard");
    await tabTo(page, "[name=template]");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "#tab-preview");
    await page.keyboard.press("ArrowRight");
    await page.locator("#tab-source:focus").waitFor();
    // The engine answers on a thread of its own. The page's policy forbids Playwright to wait inside of it.
    const source = page.locator("#source");
    await eventually(async () =>
      expect(await source.inputValue()).toMatch(/^---\ntemplate: prd\n/),
    );
    await tabTo(page, "#source");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Typed at the end");
    await tabTo(page, ".actions button");
    expect(await source.inputValue()).toMatch(/Typed at the end\s*$/);
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
    await page.getByText("sections written").first().waitFor();
    const bytes = await loadedBytes(page);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(200_000);
    expect(complaints).toEqual([]);
  });

  test("loads what a text asks for, and goes on without a flaw", async () => {
    const page = await open();
    await page.getByLabel("Title", { exact: true }).fill("Привет");
    await page
      .getByLabel("Summary", { exact: true })
      .fill("So it goes&hellip;");
    await page.locator(".document").getByText("So it goes…").waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    expect((await downloading).suggestedFilename()).toBe(
      "privet.technical-spec.md",
    );
    expect(complaints).toEqual([]);
  });

  /** Of all that was asked of the server, as it lies there packed with gzip. */
  async function loadedBytes(page: Page): Promise<number> {
    const sizes = await Promise.all(
      asked(page).map(async (url) => {
        const reply = await fetch(url, {
          headers: { "accept-encoding": "gzip" },
        });
        return Number(reply.headers.get("content-length"));
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }
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
