import type { World } from "../state/world.ts";

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

export function answerPage(_world: World, path: string): Page {
  return { status: 404, type: "text/plain", body: `There is no ${path}` };
}
