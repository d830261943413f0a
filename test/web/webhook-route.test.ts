import { createHmac } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { startServer } from "../../src/web/start-server.ts";
import type { WebServer } from "../../src/web/start-server.ts";
import { webhookRoute } from "../../src/web/webhook-route.ts";
import type { Arrival } from "../../src/web/webhook-route.ts";
import { recordedLog } from "./recorded-log.ts";

const secret = "a secret of the tests";
const path = "/api/github/webhooks";

let server: WebServer;
let received: Arrival[];
let counted: string[];
let queueIsDown: boolean;
const log = recordedLog();

beforeEach(async () => {
  received = [];
  counted = [];
  queueIsDown = false;
  log.lines.length = 0;
  const route = webhookRoute({
    path,
    secret,
    log,
    count: (event, outcome) => void counted.push(`${event}:${outcome}`),
    async receive(arrival) {
      if (queueIsDown) throw new Error("connect ECONNREFUSED 10.0.0.7:5432");
      received.push(arrival);
    },
  });
  server = await startServer({
    host: "127.0.0.1",
    port: 0,
    routes: [route],
    log,
  });
});

afterEach(() => server.close());

function deliver(
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const digest = createHmac("sha256", secret).update(body).digest("hex");
  return fetch(server.url + path, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-github-event": "pull_request",
      "x-github-delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
      "x-hub-signature-256": `sha256=${digest}`,
      ...headers,
    },
  });
}

test("a signed delivery is received and acknowledged", async () => {
  const response = await deliver('{"action":"opened","title":"größer"}');

  expect(response.status).toBe(202);
  expect(received).toEqual([
    {
      id: "72d3162e-cc78-11e3-81ab-4c9367dc0958",
      name: "pull_request",
      payload: { action: "opened", title: "größer" },
    },
  ]);
  expect(counted).toEqual(["pull_request:queued"]);
});

test.each([
  [
    401,
    "a wrong signature",
    { "x-hub-signature-256": `sha256=${"0".repeat(64)}` },
  ],
  [401, "a signature of another kind", { "x-hub-signature-256": "sha1=abc" }],
  [400, "no signature", { "x-hub-signature-256": "" }],
  [400, "no event", { "x-github-event": "" }],
  [400, "no GUID", { "x-github-delivery": "" }],
  [415, "a form", { "content-type": "application/x-www-form-urlencoded" }],
])("%i answers %s, and nothing is logged", async (status, _, headers) => {
  const response = await deliver("{}", headers);

  expect(response.status).toBe(status);
  expect(received).toEqual([]);
  expect(counted).toEqual([":refused"]);
  expect(log.lines).toEqual([]);
});

test.each(["not JSON", "null", '"text"', "7"])(
  "400 answers a signed body that is no object: %s",
  async (body) => {
    const response = await deliver(body);

    expect(response.status).toBe(400);
    expect(received).toEqual([]);
  },
);

test("413 answers more than 25 MB, announced or not", async () => {
  expect(await post({ "content-length": "26214401" }, 0)).toBe(413);
  expect(await post({ "transfer-encoding": "chunked" }, 27)).toBe(413);
  expect(received).toEqual([]);
});

test("a payload of just under 25 MB is received", async () => {
  const response = await deliver(`{"a":"${"x".repeat(26_214_300)}"}`);

  expect(response.status).toBe(202);
});

test("a delivery that cannot be queued fails without telling GitHub why", async () => {
  queueIsDown = true;
  const response = await deliver("{}");

  expect(response.status).toBe(500);
  expect(await response.text()).toBe(
    "Could not queue the delivery, redeliver it later\n",
  );
  expect(log.lines).toEqual(["Could not queue a delivery"]);
  expect(counted).toEqual(["pull_request:failed"]);
});

test("a caller that goes away in the middle leaves no trace", async () => {
  const { hostname, port } = new URL(server.url);
  const caller = connect(Number(port), hostname);
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${hostname}`,
    "content-type: application/json",
    "content-length: 100",
    "expect: 100-continue",
    "x-github-event: push",
    "x-github-delivery: 1",
    "x-hub-signature-256: sha256=1",
  ];
  caller.write(`${head.join("\r\n")}\r\n\r\n{`);
  // The server goes on with it.
  await once(caller, "data");
  caller.destroy();
  await once(caller, "close");
  await sleep(50);

  expect(log.lines).toEqual([]);
});

/** Sends so many megabytes, or as many as the server takes. */
function post(
  headers: Readonly<Record<string, string>>,
  megabytes: number,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(server.url + path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-github-event": "push",
        "x-github-delivery": "1",
        "x-hub-signature-256": "sha256=1",
        ...headers,
      },
    });
    sent.on("response", (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on("error", reject);
    sent.flushHeaders();
    for (let i = 0; i < megabytes; i++) sent.write(Buffer.alloc(1024 * 1024));
  });
}
