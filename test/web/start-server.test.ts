import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import { healthRoutes } from "../../src/web/health-routes.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import type { Route } from "../../src/web/route.ts";
import { startServer } from "../../src/web/start-server.ts";
import { recordedLog } from "./recorded-log.ts";

async function withServer(
  routes: readonly Route[],
  run: (url: string) => Promise<void>,
): Promise<void> {
  const log = recordedLog();
  const server = await startServer({ host: "127.0.0.1", port: 0, routes, log });
  try {
    await run(server.url);
  } finally {
    await server.close();
  }
}

function health(ping: () => Promise<void> = () => Promise.resolve()) {
  const metrics = createMetrics(() =>
    Promise.resolve({ waiting: 3, active: 1 }),
  );
  metrics.countDelivery("push", "queued");
  metrics.observeJob("judge-pull-request", "done", 0.3);
  return healthRoutes({ ping, readMetrics: () => metrics.read() });
}

test.each([
  ["/", /^Specgate /],
  ["/ping", /^PONG$/m],
  ["/healthz", /^ok$/m],
  ["/readyz?verbose=1", /^ok$/m],
  ["/metrics", /^specgate_queue_jobs\{state="waiting"\} 3$/m],
  [
    "/metrics",
    /^specgate_deliveries_total\{event="push",outcome="queued"\} 1$/m,
  ],
  [
    "/metrics",
    /_seconds_count\{kind="judge-pull-request",outcome="done"\} 1$/m,
  ],
])("GET %s answers %s", async (path, expected) => {
  await withServer(health(), async (url) => {
    const response = await fetch(url + path);

    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(expected);
  });
});

test("the process is alive but not ready while the queue cannot be reached", async () => {
  const routes = health(() => Promise.reject(new Error("down")));
  await withServer(routes, async (url) => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });
});

test.each([
  ["GET", "/nowhere", 404],
  ["POST", "/healthz", 405],
  ["HEAD", "/healthz", 200],
])("%s %s answers %i", async (method, path, status) => {
  await withServer(health(), async (url) => {
    expect((await fetch(url + path, { method })).status).toBe(status);
  });
});

test("an error of a route tells the caller nothing", async () => {
  const route: Route = {
    method: "GET",
    path: "/",
    answer() {
      throw new Error("secret");
    },
  };
  await withServer([route], async (url) => {
    const response = await fetch(url);

    expect(response.status).toBe(500);
    expect(await response.text()).toBe("Something went wrong, see the log\n");
  });
});

test("closing waits for the answers under way", async () => {
  const finishing = new EventEmitter();
  const finished = once(finishing, "finish");
  const asked = once(finishing, "ask");
  const log = recordedLog();
  const route: Route = {
    method: "GET",
    path: "/",
    async answer() {
      finishing.emit("ask");
      await finished;
      return { status: 200, body: "done" };
    },
  };
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    routes: [route],
    log,
  });
  const answered = fetch(server.url);
  await asked;
  const closed = server.close().then(() => "closed");

  expect(await Promise.race([closed, sleep(50, "open")])).toBe("open");
  finishing.emit("finish");
  expect(await (await answered).text()).toBe("done\n");
  expect(await closed).toBe("closed");
});
