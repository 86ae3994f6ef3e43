/** The model: sequences of requests, deliveries, crashes and faults against the real Worker code, held to the reference. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/shared/access.ts";
import { callerOf } from "../fixtures/orders.ts";
import { bindings, services } from "../fixtures/shop.ts";
import { customerCount, type Sequence, sequence, skuCount } from "./commands.ts";
import { Player, Violation } from "./play.ts";
import type { Shop } from "./requests.ts";
import { comeToRest, judgeRest } from "./rest.ts";
import type { Person } from "./world.ts";

/** What `node test/model/run.ts` asks for; without it, the short run. */
const asked = JSON.parse((bindings as unknown as { MODEL: string }).MODEL || "{}") as {
  readonly seed?: number;
  readonly sequences?: number;
  readonly path?: string;
  /** False: the first failing sequence is told as it is, without a look for a shorter one. */
  readonly shrinks?: boolean;
};
const sequenceMsMax = 120_000;
const shortSeed = 20_261_121;

const person = async (role: Role): Promise<Person> => {
  const { id, actor } = await callerOf(role);
  const user = await services().runAs("test", (ctx) => services().rooms.identity.users.get(ctx, id));
  return { user, sessionId: actor.sessionId };
};

async function openShop(): Promise<Shop> {
  const goods: Shop["goods"][number][] = [];
  for (let i = 0; i < skuCount; i++) {
    const [sku, unitPrice] = [`GOOD-${i}`, 1_000 + 333 * i];
    const product = {
      title: sku,
      description: "made by a test",
      status: "active",
      category: "tests",
      metadata: {},
      variants: [{ sku, title: sku, price: { amount: unitPrice, currency: "EUR" } }],
    } as const;
    // Nothing goes to the real queues: their consumers would be at work beside the model's.
    const publish = async () => {};
    await services().runAs("test", (ctx) => services().rooms.catalog.create(ctx, product), { publish });
    goods.push({ sku, unitPrice });
  }
  const customers: Person[] = [];
  for (let i = 0; i < customerCount; i++) customers.push(await person("customer"));
  return {
    db: bindings.DB,
    goods,
    customers,
    support: await person("support"),
    manager: await person("manager"),
  };
}

const counts = {
  sequences: 0,
  commands: 0,
  orders: 0,
  faults: 0,
  crashes: 0,
  calls: 0,
  slowestMs: 0,
  settledMsMax: 0,
};

/** How often orders ended how, and requests were answered what: a zero needs its count. */
const ends: Record<string, number> = {};
const answers: Record<string, number> = {};
const more = (tally: Record<string, number>, name: string, n = 1) => {
  tally[name] = (tally[name] ?? 0) + n;
};

async function play(shop: Shop, all: Sequence): Promise<void> {
  const startedAt = performance.now();
  const player = new Player(shop, all.seed, Date.now());
  try {
    await player.begin(all);
    for (const command of all.commands) await player.run(command);
    const settledMs = await comeToRest(player);
    counts.settledMsMax = Math.max(counts.settledMsMax, settledMs);
    const wrong = await judgeRest(player);
    if (wrong.length > 0) throw new Violation(wrong.join("\n"));
  } finally {
    counts.sequences++;
    counts.commands += all.commands.length;
    for (const { status, reason } of player.facts.orders) more(ends, reason ? `${status}/${reason}` : status);
    for (const [name, n] of player.answers) more(answers, name, n);
    counts.orders += player.facts.orders.length;
    for (const name of ["faults", "crashes", "calls"] as const) counts[name] += player.world.counts[name];
    counts.slowestMs = Math.max(counts.slowestMs, performance.now() - startedAt);
  }
}

async function check(seed: number, numRuns: number, path?: string): Promise<void> {
  const startedAt = performance.now();
  const property = fc.asyncProperty(sequence, (all) => play(shop, all));
  const details = await fc.check(property, {
    // One that hangs is wrong, too.
    timeout: sequenceMsMax,
    seed,
    numRuns,
    ...(path ? { path } : {}),
    endOnFailure: path !== undefined || asked.shrinks === false,
  });
  const ms = Math.round(performance.now() - startedAt);
  console.log(
    `MODEL ${JSON.stringify({ seed, ...counts, ends, answers, ms, violations: details.failed ? 1 : 0 })}`,
  );
  const wrong = details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance;
  expect(details.failed ? `${fc.defaultReportMessage(details)}\n${wrong}` : undefined).toBeUndefined();
}

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});

const { path, seed, sequences } = asked;
const timeout = 180_000;
test.runIf(sequences !== undefined)("sequences as asked for", { timeout: 3_600_000 }, () =>
  check(seed ?? shortSeed, sequences ?? 1, path),
);
test.skipIf(sequences !== undefined)("the same sequences with every run", { timeout }, () =>
  check(shortSeed, 50),
);
