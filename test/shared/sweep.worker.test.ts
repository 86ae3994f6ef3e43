/** The sweep under a backlog: in bounded rounds, with a bound on what is under way, whatever queue is down. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Outgoing, QueueName } from "../../src/shared/events/event.ts";
import { claimMin, leaseSeconds, underWayMax } from "../../src/shared/events/outbox.ts";
import { NotSent } from "../../src/shared/events/relay.ts";
import { sendExpired } from "../../src/shared/events/sweep.ts";
import { at, start } from "../fixtures/events.ts";
import { bindings, services, unique } from "../fixtures/shop.ts";

/** Events that nobody sent, due at `start`; gives their ids, oldest first. */
async function backlog(count: number, queue: QueueName = "events"): Promise<string[]> {
  const name = unique("backlog");
  const message = JSON.stringify({ schema: 1, type: "test.happened", data: {} });
  await bindings.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
     INSERT INTO outbox (id, queue, type, aggregate_id, message, created_at, lease_until, attempts)
     SELECT ?2 || '-' || i, ?3, 'test.happened', 'a', json_set(?4, '$.id', ?2 || '-' || i), ?5, ?5 - ?1 + i, 1 FROM n`,
  )
    .bind(count, name, queue, message, start)
    .run();
  return Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
}

const sweepAt = async (now: number, down: readonly QueueName[] = [], least?: number) => {
  const sent: Outgoing[] = [];
  const publish = async (messages: readonly Outgoing[]) => {
    sent.push(...messages.filter(({ queue }) => !down.includes(queue)));
    const failed = messages.filter(({ queue }) => down.includes(queue));
    if (failed.length > 0) throw new NotSent(failed.map(({ queue }) => [queue, "down"]));
  };
  await services().runAs("test", (ctx) => sendExpired(ctx, least), { clock: at(now), publish });
  return sent.map(({ message }) => message.id as string);
};
const consume = (ids: readonly string[]) =>
  bindings.DB.prepare("UPDATE outbox SET consumed_at = 1 WHERE id IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(ids))
    .run();

beforeEach(async () => {
  await bindings.DB.exec("DELETE FROM outbox");
});

describe("the sweep", () => {
  it("sends all of a backlog in one round, the oldest first", async () => {
    const ids = await backlog(250);
    expect(await sweepAt(start)).toEqual(ids);
    expect(await sweepAt(start)).toEqual([]);
  });

  it("has no more under way than is consumed, and goes on as far as it is", async () => {
    const ids = await backlog(underWayMax + 500);
    const first = await sweepAt(start);
    expect(first).toEqual(ids.slice(0, underWayMax));
    expect(await sweepAt(start, [], 0)).toEqual([]);
    await consume(first.slice(0, 120));
    expect(await sweepAt(start, [], 0)).toEqual(ids.slice(underWayMax, underWayMax + 120));
  });

  it("sends some that were lost however much is under way", async () => {
    const [lost, ids] = [await backlog(1), await backlog(underWayMax)];
    await bindings.DB.prepare("UPDATE outbox SET lease_until = ? WHERE id <> ?")
      .bind(start + 1_000, lost[0])
      .run();
    expect(await sweepAt(start, [], 0)).toEqual([]);
    expect(await sweepAt(start)).toEqual(lost);
    const afterLease = start + leaseSeconds * 1000;
    expect(await sweepAt(afterLease)).toEqual([...ids.slice(0, underWayMax), ...lost].slice(0, underWayMax));
    await bindings.DB.prepare("UPDATE outbox SET lease_until = ?")
      .bind(start + 2_000)
      .run();
    const more = await backlog(50);
    expect(await sweepAt(start)).toEqual(more.slice(0, claimMin));
  });

  it("lets a backlog of one queue keep no other queue waiting", async () => {
    await backlog(underWayMax * 2, "webhook");
    await sweepAt(start);
    const ids = await backlog(150);
    expect(await sweepAt(start, [], 0)).toEqual(ids);
  });

  it("drains the other queues where one is down, and brings what did not get there after its lease", async () => {
    const [stuck, ids] = [await backlog(300, "webhook"), await backlog(300)];
    expect(await sweepAt(start, ["webhook"])).toEqual(ids);
    const leased = "SELECT count(*) AS n FROM outbox WHERE queue = 'webhook' AND attempts = 2";
    expect(await bindings.DB.prepare(leased).first("n")).toBe(100);
    await consume(ids);
    const again = await sweepAt(start + leaseSeconds * 1000);
    expect(again.toSorted()).toEqual(stuck.toSorted());
  });

  it("claims without a tie to a row: what is leased by one is not sent by another at the same time", async () => {
    const ids = await backlog(400);
    const rounds = await Promise.all(Array.from({ length: 4 }, () => sweepAt(start)));
    expect(rounds.flat().toSorted()).toEqual(ids.toSorted());
  });
});
