import type { Delivery } from "../hooks/delivery.ts";
import { ok, type Call, type Operations } from "../http/call.ts";
import { renderDelivery, renderDeliveryInList } from "../render/delivery.ts";
import { apiUrl } from "../render/urls.ts";
import type { App } from "../state/app.ts";
import { appOf } from "./apps.ts";
import { present } from "./find.ts";

export const deliveryOperations = {
  "apps/get-webhook-config-for-app": {
    allowed: "app",
    serve: ({ caller }) => ok(renderConfig(appOf(caller))),
  },
  "apps/update-webhook-config-for-app": {
    allowed: "app",
    serve: ({ caller, body }) => {
      const app = appOf(caller);
      app.hook.url = body.url ?? app.hook.url;
      app.hook.secret = body.secret ?? app.hook.secret;
      return ok(renderConfig(app));
    },
  },
  "apps/list-webhook-deliveries": {
    allowed: "app",
    serve: (call) => {
      const { query, world } = call;
      const size = Math.min(query.per_page ?? 30, 100);
      const all = ofApp(call).filter(({ statusCode }) =>
        matches(query.status, statusCode),
      );
      const start =
        query.cursor === undefined
          ? 0
          : all.findIndex(({ id }) => String(id) === query.cursor);
      const next = all[start + size];
      const link = `${apiUrl(world, "/app/hook/deliveries")}?per_page=${size}&cursor=${next?.id ?? ""}`;
      return {
        ...ok(all.slice(start, start + size).map(renderDeliveryInList)),
        headers: next === undefined ? {} : { link: `<${link}>; rel="next"` },
      };
    },
  },
  "apps/get-webhook-delivery": {
    allowed: "app",
    serve: (call) => ok(renderDelivery(deliveryOf(call))),
  },
  "apps/redeliver-webhook-delivery": {
    allowed: "app",
    serve: (call) => {
      void call.hooks.redeliver(deliveryOf(call));
      return { status: 202, body: {} };
    },
  },
} satisfies Partial<Operations>;

function renderConfig({ hook }: App) {
  return {
    content_type: "json",
    insecure_ssl: "0",
    secret: "********",
    ...(hook.url !== undefined && { url: hook.url }),
  };
}

/** Newest first. */
function ofApp({
  caller,
  hooks,
}: Pick<Call, "caller" | "hooks">): readonly Delivery[] {
  const app = appOf(caller);
  return hooks.deliveries.filter((one) => one.app === app).toReversed();
}

function deliveryOf(
  call: Pick<Call, "caller" | "hooks"> & {
    readonly params: { readonly delivery_id: number };
  },
): Delivery {
  const { delivery_id: wanted } = call.params;
  return present(ofApp(call).find(({ id }) => id === wanted));
}

function matches(
  wanted: "success" | "failure" | undefined,
  code: number,
): boolean {
  if (wanted === undefined) return true;
  return wanted === "success"
    ? code >= 200 && code < 400
    : code >= 400 && code < 600;
}
