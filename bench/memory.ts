/** What a run has in memory: the Worker's own isolate by its inspector, and all of workerd by the system. */
import { readdirSync, readFileSync } from "node:fs";
import type { Miniflare } from "miniflare";
import { Failure } from "../scripts/local/failure.ts";

const megabyte = 1024 * 1024;

/** In MB. */
export interface Memory {
  /** Heap and buffers of the isolate, what the platform bounds at 128 MB; with garbage that is not collected yet. */
  readonly isolate: number;
  /** All of the process: local D1, R2, KV, queues and their caches too. */
  readonly workerd: number;
}

/** Gives a look at the memory. */
export async function watchMemory(server: Miniflare): Promise<() => Promise<Memory>> {
  const inspector = String(await server.getInspectorURL()).replace("ws:", "http:");
  const targets = (await (await fetch(new URL("/json", inspector))).json()) as {
    id: string;
    webSocketDebuggerUrl: string;
  }[];
  const worker = targets.find(({ id }) => id.startsWith("core:user:"));
  if (!worker) throw new Failure("The inspector shows no Worker.");
  const socket = new WebSocket(worker.webSocketDebuggerUrl);
  await new Promise((opened, failed) => {
    socket.addEventListener("open", opened);
    socket.addEventListener("error", failed);
  });
  let id = 0;
  const answers = new Map<number, (bytes: number) => void>();
  socket.addEventListener("message", ({ data }) => {
    const { id: of, result } = JSON.parse(String(data));
    if (result) answers.get(of)?.(result.usedSize + result.backingStorageSize);
    answers.delete(of);
  });
  return async () => {
    const bytes = await new Promise<number>((resolve) => {
      answers.set(++id, resolve);
      socket.send(JSON.stringify({ id, method: "Runtime.getHeapUsage" }));
    });
    return { isolate: Math.round(bytes / megabyte), workerd: residentMegabytes() };
  };
}

/** Of workerd, a child of this process. */
function residentMegabytes(): number {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
      if (/^Name:\s+workerd/m.test(status) && field("PPid") === process.pid)
        return Math.round(field("VmRSS") / 1024);
    } catch {
      // It has ended since it was listed.
    }
  }
  throw new Failure("There is no workerd, or no /proc to read its memory from.");
}
