import type { Delivery } from "../hooks/delivery.ts";
import { isoTime } from "./urls.ts";

export function renderDeliveryInList(delivery: Delivery) {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: isoTime(delivery.at),
    redelivery: delivery.isRedelivery,
    duration: Math.round(delivery.seconds * 100) / 100,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action ?? null,
    installation_id: delivery.installation?.id ?? null,
    repository_id: delivery.repository?.id ?? null,
    throttled_at: null,
  };
}

export function renderDelivery(delivery: Delivery) {
  return {
    ...renderDeliveryInList(delivery),
    url: delivery.url,
    request: { headers: delivery.requestHeaders, payload: delivery.payload },
    response: {
      headers: delivery.responseHeaders,
      payload: delivery.responseBody,
    },
  };
}
