/** What outside systems tell while somebody can't be asked: it waits for most of a day, and then for staff. */
import { expect, it } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { watchWebhooks } from "../../src/modules/attention/index.ts";
import type { EventMessage } from "../../src/shared/events/event.ts";
import { inboundConsumers } from "../../src/shared/inbound/inbound.service.ts";
import { at, hand, lettersOf } from "../fixtures/events.ts";
import { act, manager } from "../fixtures/money.ts";
import { bindings, call, callOn, eventually, services, unique } from "../fixtures/shop.ts";
import { keptOf, outcomeOf, signed } from "../fixtures/webhooks.ts";

const hour = 3_600_000;

/** A Wharf whose providers can't be asked, so long from now. */
function awayIn(ms: number) {
  const away = async () => Promise.reject(new Error("503"));
  const wharf = compose(bindings, at(Date.now() + ms));
  return {
    ...wharf,
    consumers: inboundConsumers({ payments: away, shipping: away }, watchWebhooks(wharf.rooms.attention)),
  };
}

/** A webhook that is kept, with the task to look at it, which is not sent. */
async function told() {
  const id = unique("msg");
  const wharf = services();
  const dying = callOn({ ...wharf, events: { ...wharf.events, publish: async () => {} } });
  const event = { type: "dispute.created", data: { paymentId: "pay_nobodys" } };
  await dying("POST", "/inbound/payments/sandbox", await signed(event, { id }));
  const [kept] = await keptOf(id);
  const message = bindings.DB.prepare("SELECT message FROM outbox WHERE aggregate_id = ?").bind(kept?.id);
  const task: EventMessage = JSON.parse((await message.first<string>("message")) ?? "null");
  return { id, keptAs: kept?.id ?? "", task };
}

it("a webhook that nobody can look at comes again for most of a day, then staff see it, and have it looked at", async () => {
  const { id, keptAs, task } = await told();
  const itemOf = async () => {
    const { body } = await call("GET", "/attention?kind=webhook_failed&limit=100", await manager());
    return body.data.find(({ subjectId }: { subjectId: string }) => subjectId === keptAs);
  };
  for (const attempt of [1, 2, 3])
    expect(await hand(awayIn(22 * hour), [task], undefined, attempt)).toEqual(["acked"]);
  expect([(await keptOf(id))[0]?.outcome, await itemOf()]).toEqual(["waiting", undefined]);
  expect(await lettersOf(task.id)).toEqual([]);
  expect(await hand(awayIn(24 * hour), [task])).toEqual(["acked"]);
  expect(await itemOf()).toMatchObject({
    status: "open",
    reason: "unreachable",
    ours: { source: "payments/sandbox", type: "dispute.created" },
    theirs: null,
  });
  expect((await keptOf(id))[0]?.outcome).toBe("waiting");
  // It is about a payment that there is not: nothing is to be waited for ten minutes later.
  await bindings.DB.prepare("UPDATE inbound_events SET body = '{}' WHERE id = ?").bind(keptAs).run();
  expect((await act((await itemOf()).id, "retry")).status).toBe(202);
  expect(await outcomeOf(id)).toBe("ignored");
  await eventually(itemOf, ({ status }) => status === "resolved");
});
