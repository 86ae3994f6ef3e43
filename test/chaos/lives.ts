/** The server's lives: started on one folder again and again, watched for the point that it is to die at, and killed. */
import { setTimeout as sleep } from "node:timers/promises";
import { kill, ready, type Server, start, unlimited } from "../e2e/support/server.ts";
import type { Death, PlannedLife, Trouble } from "./plan.ts";
import { marks } from "./points.ts";
import type { Shop } from "./shopper.ts";
import { befall } from "./troubles.ts";

const lookMs = 5;
/** A point that is not reached by then is left for another life. */
const pointSecondsMax = 12;

/** Tasks that come due of themselves, from the runs' quarter of an hour on, would never let the outbox be empty. */
const settings = { ...unlimited, PAYMENT_EXPIRY_MINUTES: "1440" };

export interface Folders {
  readonly stateDir: string;
  /** Of compiled scripts. */
  readonly cacheDir: string;
}

/** How a life went. */
export interface Lived {
  /** Of a planned death at a point: it came, and was not only killed in the end. */
  readonly wasHeld: boolean;
  readonly trouble: Trouble["kind"] | null;
}

export class Lives {
  readonly #folders: Folders;
  readonly #port: number;
  readonly #shop: Shop;
  #server: Server | null = null;
  /** How often each point was reached, in lives that can tell. */
  readonly reached = new Map<string, number>();

  constructor(folders: Folders, port: number, shop: Shop) {
    this.#folders = folders;
    this.#port = port;
    this.#shop = shop;
  }

  get server(): Server {
    if (!this.#server) throw new Error("no server has been started");
    return this.#server;
  }

  /** Starts the product's own server, or for a death at a point the one whose bindings are watched. */
  begin(death: Death | null = null): Server {
    const { stateDir, cacheDir } = this.#folders;
    const given = { ...settings, NODE_COMPILE_CACHE: cacheDir };
    const armed = death?.at === "point" && { CHAOS_POINT: death.point.name, CHAOS_NTH: String(death.nth) };
    this.#server = armed
      ? start(this.#port, stateDir, { ...given, ...armed }, "test/chaos/serve.ts")
      : start(this.#port, stateDir, given);
    return this.#server;
  }

  /** Starts it and waits until it answers. */
  async open(): Promise<void> {
    await ready(this.begin());
    this.#shop.isUp = true;
  }

  /** Lives a life; `onOpen` hears when work may begin. */
  async live({ death, trouble }: PlannedLife, onOpen: () => void): Promise<Lived> {
    const server = this.begin(death);
    const over = new AbortController();
    const held = death.at === "point" ? untilHeld(server, over.signal) : new Promise<never>(() => {});
    const isReady = ready(server);
    // A life that ends sooner is no failure.
    isReady.catch(() => {});
    const isOpen = death.at === "random" && death.isStarting ? null : Promise.race([isReady, held]);
    await isOpen;
    this.#shop.isUp = isOpen !== null;
    onOpen();
    const troubled = trouble && isOpen ? befall(trouble, server, this.#folders.stateDir, over.signal) : null;
    const wasHeld =
      death.at === "point"
        ? await Promise.race([held, sleep(pointSecondsMax * 1000, false)])
        : await sleep(death.afterMs, false);
    this.#shop.isUp = false;
    over.abort();
    await kill(server);
    this.#count(server);
    return { wasHeld, trouble: (await troubled) && trouble ? trouble.kind : null };
  }

  async end(): Promise<void> {
    await kill(this.server);
  }

  #count(server: Server): void {
    for (const line of server.printed().split("\n")) {
      if (!line.startsWith(marks.reached)) continue;
      const name = line.slice(marks.reached.length);
      this.reached.set(name, (this.reached.get(name) ?? 0) + 1);
    }
  }
}

/** True once the server holds at its point; never where its life is over first. */
async function untilHeld(server: Server, signal: AbortSignal): Promise<true> {
  while (!signal.aborted && !server.printed().includes(marks.held)) await sleep(lookMs);
  if (signal.aborted) await new Promise(() => {});
  return true;
}
