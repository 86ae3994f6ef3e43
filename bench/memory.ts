/** What a run has in memory: the Worker's own isolate by its inspector, and all of workerd by the system. */
import type { Miniflare } from "miniflare";
import { inspect } from "./inspector.ts";
import { residentMegabytes } from "./workerd.ts";

const megabyte = 1024 * 1024;

/** In MB. */
export interface Memory {
  /** Heap and buffers of the isolate, what the platform bounds at 128 MB; with garbage that is not collected yet. */
  readonly isolate: number;
  /** All of the process: local D1, R2, KV, queues and their caches too. */
  readonly workerd: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Gives a look at the memory of the Worker of this name, or of the only one. */
export async function watchMemory(server: Miniflare, name?: string): Promise<() => Promise<Memory>> {
  const inspector = await inspect(server, name);
  return async () => {
    const { usedSize, backingStorageSize } = await inspector.send<HeapUsage>("Runtime.getHeapUsage");
    return { isolate: Math.round((usedSize + backingStorageSize) / megabyte), workerd: residentMegabytes() };
  };
}
