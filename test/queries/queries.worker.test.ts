/** Every query of every operation and of the work behind them, in a shop that is full: what it reads, and how. */
import { beforeAll, describe, expect, it } from "vitest";
import page from "../../docs/storage.md?raw";
import { sweep } from "../../src/app/compose.ts";
import { forget } from "../../src/app/forget.ts";
import { buildHttp } from "../../src/app/http.ts";
import { documentOf } from "../../src/app/openapi.ts";
import { watchObjectives } from "../../src/app/watch.ts";
import type { Context } from "../../src/shared/context.ts";
import { sendExpired } from "../../src/shared/events/sweep.ts";
import { table } from "../app/authorization.table.ts";
import { type Document, type Operation, operationsOf } from "../fixtures/contract.ts";
import { honest, settingsOf, storefront } from "../fixtures/oauth.ts";
import { callAs, type Valid, validCalls } from "../fixtures/operations.ts";
import { type Caller, callerOf } from "../fixtures/orders.ts";
import { bindings, callOn, services } from "../fixtures/shop.ts";
import { type Asked, watchingWharf } from "../fixtures/watching.ts";
import { crowd } from "./crowd.ts";
import { faultsOf, plain } from "./judge.ts";
import { listingOf, withListing } from "./listing.ts";
import { listsOf } from "./lists.ts";

// As after a rotation of the key: there is something to seal anew.
const { wharf, watch } = watchingWharf({
  SECRET_KEY_PREVIOUS: "an older secret, of enough characters",
  OAUTH_PROVIDERS: settingsOf(honest()),
  STOREFRONT_URL: storefront,
});
const watched = callOn(wharf);
const document = documentOf(buildHttp(services())) as unknown as Document;
const operations = operationsOf(document);
const [[, , ...columns] = [], ...rows] = table
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(/\s+/));
const statusOf = (id: string, who: string) =>
  Number(rows.find(([name]) => name === id)?.[2 + columns.indexOf(who)] ?? 0);

let tables: ReadonlySet<string> = new Set();

/** A valid call of the operation, and somebody who may make it. */
async function sceneOf({ id }: Operation): Promise<{ caller: Caller; valid: Valid }> {
  const owner = await callerOf();
  const valid = (await validCalls[id]?.(owner)) ?? {};
  return { valid, caller: statusOf(id, "own") < 400 ? owner : await callerOf("admin") };
}

beforeAll(async () => {
  const admin = await callerOf("admin");
  for (const operation of operations) {
    const { valid } = await sceneOf(operation).catch(() => sceneOf(operation));
    // Some are made, for what they leave behind.
    if (["placeOrder", "refundPayment", "uploadFile"].includes(operation.id))
      await callAs(admin, operation, valid);
  }
  await services().runAs("test", services().rooms.projections.catchUp);
  expect(await crowd()).toEqual([]);
  const { results } = await bindings.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
    name: string;
  }>();
  tables = new Set(results.map(({ name }) => name));
}, 600_000);

const succeeded = (status: number) => status < 400;

/** What is wrong with these, a text each. */
const judge = async (asked: readonly Asked[]): Promise<string[]> =>
  (await Promise.all(asked.map((one) => faultsOf(one, tables)))).flat();

/** Shown from a replica where no cache has it, and read from the primary for the cache (docs/decisions/029). */
const readTwice = ["listProducts", "getProduct"];

/** Of a read, the statements that it asks more than once: that is how one for each row of an answer looks. */
function repeated(asked: readonly Asked[], timesMax = 1): string[] {
  // What is written is each its own. Each trip of who is signed in has its standing condition; each of the three read models says how far it is.
  const own = asked.filter(
    ({ sql }) =>
      /^\s*(select|with)/i.test(sql) && !/FROM sessions s JOIN users u|select "seq", "at" from/.test(sql),
  );
  return [...Map.groupBy(own, ({ sql }) => plain(sql))]
    .filter(([, all]) => all.length > timesMax)
    .map(([sql, { length }]) => `${length} times ${sql}`);
}

const asks = new Map<string, readonly Asked[]>();

// An outside system's connection that was idle for long may be closed just when it is used.
const again = { retry: 2 };

describe("the statements of", () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s",
    again,
    async (id, operation) => {
      const { caller, valid } = await sceneOf(operation);
      const { asked } = await watch(async () => {
        const answer = await callAs(caller, operation, { ...valid, through: watched });
        expect([answer.status, answer.body?.error]).toEqual([expect.toSatisfy(succeeded), undefined]);
      });
      asks.set(id, asked);
      const faults = await judge(asked);
      if (operation.method === "GET") faults.push(...repeated(asked, readTwice.includes(id) ? 2 : 1));
      expect(faults).toEqual([]);
    },
  );

  it("each operation are those that docs/storage.md lists (npm run storage)", async () => {
    expect(asks.size).toBe(operations.length);
    const listed = await listingOf(
      operations.map(({ id, method, path }) => ({ id, method, path, asked: asks.get(id) ?? [] })),
    );
    await expect(withListing(page, listed)).toMatchFileSnapshot("../../docs/storage.md");
  });
});

describe("a list", () => {
  it.each(listsOf(document).map(({ id, queries }) => [id, queries] as const))(
    "of %s",
    again,
    async (id, queries) => {
      const operation = operations.find((one) => one.id === id);
      if (!operation) throw new Error(id);
      const [{ valid }, admin] = await Promise.all([sceneOf(operation), callerOf("admin")]);
      const faults: string[] = [];
      for (const query of queries) {
        const ask = async (more: string) => {
          let next: string | null = null;
          const { asked } = await watch(async () => {
            const answer = await callAs({ token: admin.token }, operation, {
              ...valid,
              query: `?${query}${more}`,
              through: watched,
            });
            expect([answer.status, query, answer.body.error]).toEqual([200, query, undefined]);
            next = answer.body.links.next;
          });
          faults.push(
            ...[...(await judge(asked)), ...repeated(asked)].map((fault) => `?${query}${more}: ${fault}`),
          );
          return { count: asked.length, next: next as string | null };
        };
        const one = await ask(query.includes("limit=") ? "" : "&limit=1");
        if (query.includes("page=")) continue;
        const many = await ask("&limit=20");
        if (one.count !== many.count)
          faults.push(`?${query}: ${one.count} statements for a row, ${many.count} for many`);
        if (one.next) {
          const { asked } = await watch(() => watched("GET", one.next ?? "", { token: admin.token }));
          faults.push(...(await judge(asked)).map((fault) => `behind a cursor, ?${query}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

describe("the work behind", () => {
  const run = (name: string, work: (ctx: Context) => Promise<unknown>) =>
    [name, () => wharf.runAs("test", work)] as const;
  const { audit, payments, projections, webhooks, identity, connections } = wharf.rooms;
  it.each([
    ["sweeping orders", () => sweep(wharf, false)] as const,
    ["sweeping orders, deep", () => sweep(wharf, true)] as const,
    run("sending what was not sent", sendExpired),
    run("webhooks that are overdue", webhooks.sweep),
    run("bringing read models up", projections.catchUp),
    run("holding payments against their providers", payments.scheduleChecks),
    run("sealing the audit log", (ctx) => audit.seal(ctx, true)),
    ["watching the objectives", () => watchObjectives(wharf)] as const,
    ["forgetting", () => forget(wharf)] as const,
    run("sealing anew", async (ctx) => {
      await identity.mfa.reencryptSecrets(ctx, 100);
      await connections.reencrypt(ctx, 100);
      await webhooks.reencrypt(ctx, 100);
    }),
  ])("%s", async (_, work) => {
    const { asked } = await watch(work);
    expect(asked.length).toBeGreaterThan(0);
    expect(await judge(asked)).toEqual([]);
  });
});
