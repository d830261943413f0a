import type { FoundStart } from "./scaffold-ports.ts";

export type ReadyStart = FoundStart & { readonly baseSha: string };
