/** What the simulated world is made of: time that is added up along the awaited path, and draws that keep to the model. */
import { expect, it } from "vitest";
import { Sqlite, type Trip } from "../../bench/world/database.ts";
import { mix } from "../../bench/world/mix.ts";
import { draw, hops } from "../../bench/world/model.ts";
import { quantile } from "../../bench/world/report.ts";
import { VirtualTime } from "../../bench/world/virtual-time.ts";
import { randomOf } from "../fixtures/random.ts";

const time = new VirtualTime(Date.parse("2026-11-21T12:00:00Z"));
const took = async (work: () => Promise<unknown>) => {
  const startedAt = time.now;
  await time.run(work());
  return time.now - startedAt;
};

it("hops in sequence cost their sum", async () => {
  const sequence = async () => {
    await time.pass(10);
    await time.pass(25);
  };
  expect(await took(sequence)).toBe(35);
});

it("hops side by side cost the longest of them, also where one goes on after its own", async () => {
  const twice = async () => {
    await time.pass(10);
    await time.pass(25);
  };
  expect(await took(() => Promise.all([twice(), time.pass(30), time.pass(5)]))).toBe(35);
});

it("computing costs nothing, and what it leads to comes in its turn", async () => {
  const order: string[] = [];
  const computing = async () => {
    await time.pass(1);
    await crypto.subtle.digest("SHA-256", new Uint8Array(30_000_000));
    await time.pass(1);
    order.push("computed");
  };
  const waiting = async () => {
    await time.pass(3);
    order.push("waited");
  };
  expect(await took(() => Promise.all([computing(), waiting()]))).toBe(3);
  expect(order).toEqual(["computed", "waited"]);
});

it("what nobody waits for costs nothing", async () => {
  const work = async () => {
    void time.pass(1_000);
    await time.pass(2);
  };
  expect(await took(work)).toBe(2);
});

it.each(Object.entries(hops))("draws of %s keep to its median and 99th percentile", (_, hop) => {
  const random = randomOf(7);
  const values = Array.from({ length: 40_000 }, () => ({ ms: draw(hop, random), weight: 1 }));
  expect(quantile(values, 0.5) / hop.p50).toBeCloseTo(1, 1);
  expect(Math.abs(quantile(values, 0.99) / hop.p99 - 1)).toBeLessThan(0.08);
});

it("a quantile goes by weight", () => {
  const values = [
    { ms: 3, weight: 1 },
    { ms: 1, weight: 98 },
    { ms: 2, weight: 1 },
  ];
  expect([0.5, 0.98, 0.99, 1].map((part) => quantile(values, part))).toEqual([1, 1, 2, 3]);
});

it("the mix is whole", () => {
  expect(mix.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

it("a write goes to the primary, whatever the session; a read goes where the session lets it", async () => {
  const trips: Trip[] = [];
  const d1 = new Sqlite().seenFrom(async (trip) => void trips.push(trip));
  await d1.exec("CREATE TABLE things (n INTEGER CONSTRAINT things_few CHECK (n < 3))");
  const [near, primary] = [d1.withSession("first-unconstrained"), d1.withSession("first-primary")];
  await near.prepare("INSERT INTO things VALUES (?)").bind(1).run();
  expect((await near.prepare("SELECT n FROM things").all()).results).toEqual([{ n: 1 }]);
  expect(await primary.prepare("SELECT n, n FROM things").raw()).toEqual([[1, 1]]);
  expect(trips).toEqual([
    { to: "primary", writes: true },
    { to: "replica", writes: false },
    { to: "primary", writes: false },
  ]);
  const batch = [2, 3].map((n) => primary.prepare("INSERT INTO things VALUES (?)").bind(n));
  await expect(primary.batch(batch)).rejects.toThrow("CHECK constraint failed: things_few");
  expect((await near.prepare("SELECT n FROM things").all()).results).toHaveLength(1);
});
