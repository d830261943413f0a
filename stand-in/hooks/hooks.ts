import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { renderAccount, renderOrganization } from "../render/account.ts";
import { renderRepository } from "../render/repository.ts";
import type { World, WorldEvent } from "../state/world.ts";
import { deliveryId, headersFor, send, type Delivery } from "./delivery.ts";
import { recipientsOf, type Recipient } from "./subscriptions.ts";

/** What becomes of the next webhooks of a kind, instead of being delivered once and at once. */
export interface Disturbance {
  readonly event: string;
  readonly action?: string;
  readonly times?: number;
  /** Lost on the way: GitHub does not know of it either. */
  readonly drop?: boolean;
  /** Comes twice, with one GUID. */
  readonly duplicate?: boolean;
  readonly delayMs?: number;
}

export interface Hooks {
  readonly deliveries: Delivery[];
  readonly emit: (event: WorldEvent) => void;
  readonly redeliver: (delivery: Delivery) => Promise<Delivery>;
  readonly disturb: (disturbance: Disturbance) => void;
  /** Runs an act, and resolves when every webhook that it caused was answered or given up. */
  readonly during: <T>(act: () => T) => Promise<T>;
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
}

export function createHooks(
  world: () => World,
  check: (event: string, action: string | undefined, payload: object) => void,
): Hooks {
  const deliveries: Delivery[] = [];
  const disturbances: { of: Disturbance; times: number }[] = [];
  const underway = new Set<Promise<unknown>>();

  function emit(event: WorldEvent): void {
    for (const recipient of recipientsOf(world(), event)) {
      if (recipient.app.hook.url === undefined) continue;
      const payload = payloadFor(world(), event, recipient);
      check(event.event, event.action, payload);
      const disturbance = nextDisturbance(event);
      if (disturbance?.drop === true) continue;
      const guid = randomUUID();
      const attempt = () => deliver(event, recipient, payload, guid, false);
      track(later(disturbance?.delayMs, attempt));
      if (disturbance?.duplicate === true) track(later(undefined, attempt));
    }
  }

  async function deliver(
    event: Pick<WorldEvent, "event" | "action" | "repository">,
    { app, installation }: Recipient,
    payload: object,
    guid: string,
    isRedelivery: boolean,
  ): Promise<Delivery> {
    const body = JSON.stringify(payload);
    const delivery: Delivery = {
      id: deliveryId(),
      guid,
      app,
      event: event.event,
      action: event.action,
      installation,
      repository: event.repository,
      payload,
      isRedelivery,
      url: app.hook.url ?? "",
      requestHeaders: headersFor(app, event.event, guid, body),
      at: world().now(),
      seconds: 0,
      status: "pending",
      statusCode: 0,
      responseHeaders: {},
      responseBody: "",
    };
    deliveries.push(delivery);
    await send(delivery, body);
    return delivery;
  }

  function nextDisturbance({ event, action }: WorldEvent) {
    const found = disturbances.find(
      ({ of }) =>
        of.event === event && (of.action === undefined || of.action === action),
    );
    if (found === undefined) return undefined;
    found.times -= 1;
    if (found.times <= 0) disturbances.splice(disturbances.indexOf(found), 1);
    return found.of;
  }

  function track(promise: Promise<unknown>): void {
    underway.add(promise);
    void promise.finally(() => underway.delete(promise));
  }

  return {
    deliveries,
    emit,
    disturb: (of) => {
      disturbances.push({ of, times: of.times ?? 1 });
    },
    redeliver: ({ event, action, repository, app, installation, ...rest }) => {
      if (installation === undefined)
        throw new Error("A delivery without installation cannot be repeated");
      const again = deliver(
        { event, action, repository },
        { app, installation },
        rest.payload,
        rest.guid,
        true,
      );
      track(again);
      return again;
    },
    during: async (act) => {
      const before = new Set(underway);
      const result = act();
      await Promise.all([...underway].filter((one) => !before.has(one)));
      return result;
    },
    settled: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

async function later<T>(
  milliseconds: number | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  if (milliseconds !== undefined) await sleep(milliseconds);
  return attempt();
}

/** What every payload has, around what this event has. */
function payloadFor(
  world: World,
  { action, repository, actor, payload }: WorldEvent,
  { installation }: Recipient,
): object {
  const owner = repository?.owner;
  return {
    ...(action !== undefined && { action }),
    ...(repository !== undefined && {
      repository: renderRepository(world, repository),
    }),
    ...(owner?.type === "Organization" && {
      organization: renderOrganization(world, owner),
    }),
    sender: renderAccount(world, actor.account),
    installation: { id: installation.id, node_id: installation.nodeId },
    ...payload(),
  };
}
