import { loadPage } from "../../src/serve/load-page.ts";
import { servePage } from "../../src/serve/serve-page.ts";
import { createLog } from "../../src/serve/create-log.ts";
import type { RunningApp } from "../../src/serve/start.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await servePage({ host: "127.0.0.1", port: 0 }, createLog("silent"));
});
afterAll(() => app.stop());

const ask = (headers: Record<string, string>, method = "GET") =>
  fetch(`${app.url}/new`, { method, headers });

test.each([
  ["br, gzip", "br"],
  ["gzip", "gzip"],
  ["gzip, br;q=0", "gzip"],
  ["identity", null],
])("answers a browser that takes %s", async (accepted, encoding) => {
  const reply = await ask({ "accept-encoding": accepted });
  expect(reply.headers.get("content-encoding")).toBe(encoding);
  expect(await reply.text()).toContain("<!doctype html>");
});

test("sends a page once", async () => {
  const etag = (await ask({})).headers.get("etag") ?? "";
  const again = await ask({ "if-none-match": `"other", W/${etag}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect((await ask({ "if-none-match": '"other"' })).status).toBe(200);
});

test("answers HEAD without the page", async () => {
  const reply = await ask({}, "HEAD");
  expect(reply.status).toBe(200);
  expect(await reply.text()).toBe("");
});

test("lets a page run nothing but its own, and files be kept for good", async () => {
  const page = await ask({});
  expect(page.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'self';/,
  );
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const file = (await loadPage()).find(({ name }) => name.endsWith(".css"));
  const style = await fetch(`${app.url}/new/${file?.name}`);
  expect(style.headers.get("cache-control")).toMatch(/immutable/);
  expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
});
