import type { ConstructorOptions, Queue, QueueOptions } from "pg-boss";

/** Tables of our own, and those of pg-boss: apart from whatever else lives in a shared database. */
export const ownSchema = "specgate";
export const bossSchema = "specgate_queue";

export const workQueue = "work";
export const deadQueue = "dead";

export type RetryPolicy = Pick<
  QueueOptions,
  "retryLimit" | "retryDelay" | "retryBackoff" | "retryDelayMax"
>;

/** Ten attempts, 1-2 s, 2-4 s, ... and at most 120 s apart: whoever waits for the check learns within 8 minutes. */
export const defaultRetries: RetryPolicy = { retryLimit: 9, retryDelay: 1, retryBackoff: true, retryDelayMax: 120 }; // prettier-ignore

/** What GitHub may ask us to wait for; its hourly limits end within the hour. */
export const longestWaitSeconds = 3600;

const year = 365 * 86_400;

export const bossOptions: ConstructorOptions = {
  schema: bossSchema,
  application_name: "specgate queue",
  max: 8,
  schedule: false,
  useListenNotify: true,
  // With the heartbeat below: the job of a killed worker runs again within 20 s.
  superviseIntervalSeconds: 2,
  monitorIntervalSeconds: 2,
  queueCacheIntervalSeconds: 5,
  maintenanceIntervalSeconds: 300,
};

/** Retries wake nobody: so often it is looked for those whose time has come. */
export const defaultPollSeconds = 2;

export type WorkerOptions = ReturnType<typeof workerOptions>;

export function workerOptions(pollSeconds: number) {
  return {
    includeMetadata: true,
    // What LISTEN makes rare is polled all the same.
    pollingIntervalSeconds: pollSeconds,
    notifyPollingIntervalSeconds: pollSeconds,
    heartbeatRefreshSeconds: 3,
  } as const;
}

/** Jobs of one key one after the other, and no key waits for another. The policy cannot be changed later. */
export function workQueueOptions(retries: RetryPolicy): Omit<Queue, "name"> {
  return {
    policy: "key_strict_fifo",
    ...retries,
    ...aliveFor(900),
    deadLetter: deadQueue,
  };
}

/** Telling people that a job has failed: ten attempts within 90 minutes, to outlast trouble at GitHub. */
export function deadQueueOptions(): Omit<Queue, "name"> {
  return {
    policy: "standard",
    retryLimit: 9,
    retryDelay: 5,
    retryBackoff: true,
    ...aliveFor(300),
  };
}

function aliveFor(seconds: number) {
  return {
    notify: true,
    expireInSeconds: seconds,
    heartbeatSeconds: 10,
    // A waiting job would be deleted after 14 days, a finished one kept for 7.
    retentionSeconds: year,
    deleteAfterSeconds: 600,
  };
}
