import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from "prom-client";

import type { DeliveryOutcome } from "./webhook-route.ts";

export interface Metrics {
  countDelivery(event: string, outcome: DeliveryOutcome): void;
  /** Of one attempt. */
  observeJob(kind: string, outcome: "done" | "failed", seconds: number): void;
  read(): Promise<{ readonly text: string; readonly type: string }>;
}

/** For Prometheus. Each instance has a registry of its own, so that tests can have many. */
export function createMetrics(
  countJobs: () => Promise<Readonly<Record<string, number>>>,
): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: "specgate_deliveries_total",
    help: "Webhook deliveries by event and outcome",
    labelNames: ["event", "outcome"],
    registers: [registry],
  });
  const jobs = new Histogram({
    name: "specgate_job_duration_seconds",
    help: "Attempts of jobs by kind and outcome",
    labelNames: ["kind", "outcome"],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [registry],
  });
  registry.registerMetric(
    new Gauge({
      name: "specgate_queue_jobs",
      help: "Jobs in the queue by state",
      labelNames: ["state"],
      registers: [],
      async collect() {
        for (const [state, count] of Object.entries(await countJobs())) {
          this.set({ state }, count);
        }
      },
    }),
  );
  return {
    countDelivery: (event, outcome) => deliveries.inc({ event, outcome }),
    observeJob: (kind, outcome, seconds) =>
      jobs.observe({ kind, outcome }, seconds),
    read: async () => ({
      text: await registry.metrics(),
      type: registry.contentType,
    }),
  };
}
