import { answerRequest } from "./answer-request.ts";
import type { PageRequest } from "./messages.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<PageRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  self.postMessage(answerRequest(event.data));
});
