import { createSign } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { once } from "node:events";
import { Octokit } from "@octokit/rest";
import type { GitHub, GitHubOptions } from "../../stand-in/github.ts";
import { startGitHub } from "../../stand-in/start-github.ts";

let open: (() => Promise<void>)[] = [];

afterEach(async () => {
  const closing = open;
  open = [];
  for (const close of closing) await close();
});

/** A GitHub for one test, closed after it. */
export async function github(options?: GitHubOptions): Promise<GitHub> {
  const started = await startGitHub(options);
  open.push(() => started.close());
  return started;
}

/** The App, as it talks to GitHub with an installation token. */
export async function installed(hub: GitHub, owner = "acme"): Promise<Octokit> {
  const { data } = await asApp(hub).rest.apps.createInstallationAccessToken({
    installation_id: hub.installation(owner).id,
  });
  return asPerson(hub, data.token);
}

/** The App itself, with its JWT. */
export function asApp(hub: GitHub): Octokit {
  return asPerson(hub, jwt(hub));
}

export function asPerson(hub: GitHub, token: string): Octokit {
  return new Octokit({ baseUrl: hub.apiUrl, log: silent, auth: token });
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Without a library in between, for what libraries would not send. */
export function jwt(
  hub: GitHub,
  claims: Readonly<Record<string, unknown>> = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: "RS256", typ: "JWT" },
    { iss: hub.app.id, iat: now - 30, exp: now + 540, ...claims },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  const signature = createSign("RSA-SHA256")
    .update(parts.join("."))
    .sign(hub.app.privateKey, "base64url");
  return [...parts, signature].join(".");
}

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Takes webhooks for the App, answering as told. */
export async function listen(
  hub: GitHub,
  answer: (received: Received) => number = () => 200,
): Promise<readonly Received[]> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const arrival = { headers: request.headers, text };
      received.push(arrival);
      response.writeHead(answer(arrival)).end("noted");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  hub.sendsWebhooksTo(`http://127.0.0.1:${port}/hooks`);
  return received;
}

/** Events in the order in which they came, as in `pull_request.opened`. */
export function names(received: readonly Received[]): readonly string[] {
  return received.map(({ headers, text }) => {
    const { action }: { action?: string } = JSON.parse(text);
    const event = String(headers["x-github-event"]);
    return action === undefined ? event : `${event}.${action}`;
  });
}

/** Status and message of the refusal that a request meets. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string }> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Error && "status" in error)
      return { status: Number(error.status), message: error.message };
    throw error;
  }
  return { status: 200, message: "" };
}
