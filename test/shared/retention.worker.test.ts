/** What is done is forgotten when its time is over, never before, and what is not done is kept whatever its age. */
import { beforeEach, describe, expect, it } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { forget } from "../../src/app/forget.ts";
import { keepDeadLetters } from "../../src/app/queue.ts";
import { consume } from "../../src/shared/events/consumer.ts";
import { pruneEvents } from "../../src/shared/events/retention.ts";
import {
  at,
  commitAndCrash,
  countingConsumer,
  hand,
  happened,
  listening,
  replay,
  start,
} from "../fixtures/events.ts";
import { bindings, services } from "../fixtures/shop.ts";

const hour = 3_600_000;
const day = 24 * hour;

const forgetAt = (now: number, settings: object = {}) =>
  forget(compose({ ...bindings, ...settings }, at(now)));
const count = (table: string, where = "true") =>
  bindings.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${where}`).first<number>("n");
const counts = async () => ({
  outbox: await count("outbox"),
  inbox: await count("inbox"),
  letters: await count("dead_letters"),
});

beforeEach(async () => {
  for (const table of ["outbox", "inbox", "dead_letters"]) await bindings.DB.exec(`DELETE FROM ${table}`);
});

/** An event that was consumed at `start`, by a consumer with an inbox row. Its effect is a second event, not consumed. */
async function consumed() {
  const { consumer } = countingConsumer();
  await hand(listening(consumer), [await commitAndCrash()]);
  await bindings.DB.exec("DELETE FROM outbox WHERE consumed_at IS NULL");
}

describe("a consumed event and its inbox row", () => {
  it.each([
    ["48 hours by default", {}, 48],
    ["as long as is set", { EVENT_RETENTION_HOURS: "30" }, 30],
  ])("are kept %s, and then forgotten", async (_, settings, hours) => {
    await consumed();
    await forgetAt(start + hours * hour, settings);
    expect(await counts()).toEqual({ outbox: 1, inbox: 1, letters: 0 });
    await forgetAt(start + hours * hour + 1, settings);
    expect(await counts()).toEqual({ outbox: 0, inbox: 0, letters: 0 });
  });

  it("go a bounded number at a time", async () => {
    for (let i = 0; i < 3; i++) await consumed();
    const prune = () =>
      services().runAs("test", ({ db }) => pruneEvents(db, { consumedBefore: start + 1, deadBefore: 0 }, 2));
    await prune();
    expect(await counts()).toEqual({ outbox: 1, inbox: 1, letters: 0 });
    await prune();
    expect(await counts()).toEqual({ outbox: 0, inbox: 0, letters: 0 });
  });
});

describe("what is not done", () => {
  it("is kept for ever: a pending event, and the inbox rows of those who have had it", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    let isWell = false;
    const ill = consume("ill", [happened], async () => {
      if (!isWell) throw new Error("not yet");
    });
    const wharf = listening(consumer, ill);
    await hand(wharf, [message]);
    await forgetAt(start + 1_000 * day);
    expect(await count("outbox", `id = '${message.id}'`)).toBe(1);
    expect(await count("inbox")).toBe(1);
    isWell = true;
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await effects()).toBe(1);
  });
});

describe("a dead letter", () => {
  const bury = async () => {
    const message = await commitAndCrash();
    await hand(listening(), [message], keepDeadLetters);
    return message;
  };

  it.each([
    ["90 days by default", {}, 90],
    ["as long as is set", { DEAD_LETTER_RETENTION_DAYS: "10" }, 10],
  ])("waits for staff %s, and then goes with its event", async (_, settings, days) => {
    await bury();
    await forgetAt(start + days * day, settings);
    expect(await counts()).toEqual({ outbox: 1, inbox: 0, letters: 1 });
    await forgetAt(start + days * day + 1, settings);
    expect(await counts()).toEqual({ outbox: 0, inbox: 0, letters: 0 });
  });

  it("that was replayed is kept as long as a consumed event, and takes no pending event along", async () => {
    const { id } = await bury();
    await replay(id);
    const replayedAt = (await bindings.DB.prepare("SELECT replayed_at FROM dead_letters").first(
      "replayed_at",
    )) as number;
    await forgetAt(replayedAt + 48 * hour);
    expect(await count("dead_letters")).toBe(1);
    await forgetAt(replayedAt + 48 * hour + 1);
    expect(await count("dead_letters")).toBe(0);
    await forgetAt(replayedAt + 1_000 * day);
    expect(await count("outbox", `id = '${id}'`)).toBe(1);
  });

  it("that was no event goes too", async () => {
    await hand(listening(), [{ what: "garbage" }], keepDeadLetters);
    await forgetAt(start + 90 * day);
    expect(await count("dead_letters")).toBe(1);
    await forgetAt(start + 90 * day + 1);
    expect(await count("dead_letters")).toBe(0);
  });
});
