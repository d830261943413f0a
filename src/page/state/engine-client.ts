import type { PageAnswer, PageRequest } from "../engine/messages.ts";
import { trustedScriptUrl } from "./trusted-script-url.ts";

/** After the last key; findings that come and go between two letters help nobody. */
const pauseMs = 180;
/** Somebody who types on and on sees how it goes, too. */
const longestPauseMs = 1200;
/** Some texts take a Markdown parser minutes. */
const patienceMs = 5000;

export interface EngineClient {
  /** Of several requests that come while the engine works, only the last is answered. */
  ask(request: Omit<PageRequest, "id">): void;
}

export interface EngineEvents {
  onAnswer(answer: PageAnswer): void;
  /** The text takes too long to read, or the engine failed on it. */
  onTrouble(trouble: "slow" | "failed"): void;
}

/** Runs the engine on a thread of its own, so that typing never waits for it. */
export function startEngine(url: URL, events: EngineEvents): EngineClient {
  let worker = start();
  let last = 0;
  let waiting: Omit<PageRequest, "id"> | undefined;
  let isBusy = false;
  let firstAsked = 0;
  let pause: number | undefined;
  let patience: number | undefined;

  return {
    ask(request) {
      if (waiting === undefined) firstAsked = performance.now();
      waiting = request;
      clearTimeout(pause);
      const waited = performance.now() - firstAsked;
      const left = Math.max(0, longestPauseMs - waited);
      pause = setTimeout(send, last === 0 ? 0 : Math.min(pauseMs, left));
    },
  };

  function start(): Worker {
    const started = new Worker(trustedScriptUrl(url));
    started.addEventListener("message", (event: MessageEvent<PageAnswer>) => {
      free();
      events.onAnswer(event.data);
      if (waiting !== undefined) send();
    });
    started.addEventListener("error", () => giveUp("failed"));
    return started;
  }

  function send(): void {
    if (isBusy || waiting === undefined) return;
    const request: PageRequest = { ...waiting, id: (last += 1) };
    waiting = undefined;
    isBusy = true;
    patience = setTimeout(() => giveUp("slow"), patienceMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
    worker.postMessage(request);
  }

  function free(): void {
    isBusy = false;
    clearTimeout(patience);
  }

  function giveUp(trouble: "slow" | "failed"): void {
    free();
    worker.terminate();
    worker = start();
    events.onTrouble(trouble);
    if (waiting !== undefined) send();
  }
}
