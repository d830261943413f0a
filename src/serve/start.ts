import type { Logger } from "pino";
import type { Probot } from "probot";

import type { TemplateSource } from "../core/template/template-source.ts";
import { createApp, handleEvents, receive } from "../github/create-app.ts";
import { createGitHubPorts } from "../github/create-ports.ts";
import { openQueue } from "../queue/open-queue.ts";
import type { Queue } from "../queue/open-queue.ts";
import type { RetryPolicy } from "../queue/settings.ts";
import type { Engine } from "../tasks/ports.ts";
import { jobKey } from "../tasks/job.ts";
import { reportFailure } from "../tasks/report-failure.ts";
import { runJob } from "../tasks/run-job.ts";
import type { JobPorts } from "../tasks/run-job.ts";
import { healthRoutes } from "../web/health-routes.ts";
import { pageRoutes } from "../web/page-routes.ts";
import { createMetrics } from "../web/metrics.ts";
import type { Metrics } from "../web/metrics.ts";
import type { Route } from "../web/route.ts";
import { startServer } from "../web/start-server.ts";
import { webhookRoute } from "../web/webhook-route.ts";
import { openEngine } from "../worker/engine.ts";
import { loadPage } from "./load-page.ts";
import { loadBuiltInTemplates } from "./load-built-in-templates.ts";
import type { Role, Settings } from "./read-settings.ts";

export interface RunningApp {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Takes nothing more, and lets what is under way end. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly role: Role;
  readonly settings: Settings;
  readonly log: Logger;
  /** Nothing works any more: the process should end, to be started again. */
  readonly onLost: (error: Error) => void;
  readonly retries?: RetryPolicy;
  readonly pollSeconds?: number;
  /** Until a request that failed is sent once more. */
  readonly requestRetryMs?: number;
}

/** Starts what the role asks for. */
export async function start(options: StartOptions): Promise<RunningApp> {
  const { role, settings, log, requestRetryMs } = options;
  const engine = openEngine();
  const stops = [() => engine.close()];
  const stop = async () => {
    for (const step of stops.splice(0).toReversed()) await step();
  };
  try {
    const builtInTemplates = await loadBuiltInTemplates();
    if (role !== "web") void warmUp(engine, builtInTemplates, log);
    const queue = await openQueue({ ...settings, ...options });
    stops.push(() => queue.close());
    const app = await createApp(settings.credentials, log, requestRetryMs);
    const metrics = createMetrics(async () => ({ ...(await queue.count()) }));
    if (role !== "web") {
      const github = createGitHubPorts(app, settings.credentials.appId);
      const ports = { ...github, engine, queue, log, builtInTemplates };
      await work(queue, ports, metrics, settings);
    }
    const server = await startServer({
      ...settings,
      log,
      routes: [
        ...healthRoutes({
          ping: () => queue.ping(),
          readMetrics: () => metrics.read(),
        }),
        ...(role === "worker"
          ? []
          : [
              ...pageRoutes(await loadPage()),
              webhook(app, queue, metrics, settings, log),
            ]),
      ],
    });
    stops.push(() => server.close());
    log.info({ role, url: server.url }, "Specgate is up");
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** While the database starts: the first spec would wait for a thread, and for it to read the built-in templates. */
async function warmUp(
  engine: Engine,
  templates: readonly TemplateSource[],
  log: Logger,
): Promise<void> {
  const path = "first.md";
  const text = "# First\n";
  try {
    await engine.checkSpec({
      path,
      text,
      templates,
      rules: {},
      failOn: "error",
    });
  } catch (error) {
    log.warn({ err: error }, "Could not check a first spec");
  }
}

async function work(
  queue: Queue,
  ports: JobPorts,
  metrics: Metrics,
  { concurrency }: Settings,
): Promise<void> {
  await queue.work(
    {
      async run({ job, ...attempt }) {
        const began = performance.now();
        const observe = (outcome: "done" | "failed") => {
          const seconds = (performance.now() - began) / 1000;
          metrics.observeJob(job.kind, outcome, seconds);
          ports.log.info({ key: jobKey(job), outcome, seconds }, "Ran a job");
        };
        try {
          await runJob(job, ports, attempt);
          observe("done");
        } catch (error) {
          observe("failed");
          throw error;
        }
      },
      giveUp: (dead) => reportFailure(dead, ports),
    },
    { concurrency },
  );
}

function webhook(
  app: Probot,
  queue: Queue,
  metrics: Metrics,
  { webhookPath, credentials }: Settings,
  log: Logger,
): Route {
  handleEvents(app, queue);
  return webhookRoute({
    path: webhookPath,
    secret: credentials.webhookSecret,
    receive: (arrival) => receive(app, arrival),
    count: (event, outcome) => metrics.countDelivery(event, outcome),
    log,
  });
}
