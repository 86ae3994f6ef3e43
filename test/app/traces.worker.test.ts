/** One order is one trace: from the request over the outbox and a queue to its saga, with what each of them did. */
import { describe, expect, it } from "vitest";
import { checkoutOf, compose, type Wharf } from "../../src/app/compose.ts";
import type { Env, SagaParams } from "../../src/env.ts";
import type { EventMessage } from "../../src/shared/events/event.ts";
import type { Span } from "../../src/shared/telemetry/trace.ts";
import { hand } from "../fixtures/events.ts";
import { callerOf } from "../fixtures/orders.ts";
import { bindings, callOn, orderOf, productWithStock, unique } from "../fixtures/shop.ts";

/** A Wharf whose spans, messages and sagas are in the test's hand. */
function traced(settings: Partial<Env> = {}) {
  const [spans, sent, sagas]: [Span[], EventMessage[], SagaParams[]] = [[], [], []];
  const create = async ({ params }: { params: SagaParams }) => void sagas.push(params);
  const own = compose({
    ...bindings,
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
    ORDER_SAGA: { create },
    ...settings,
  } as unknown as Env);
  Object.assign(own.telemetry.spans, { sink: (span: Span) => void spans.push(span) });
  const publish = async (messages: readonly { message: EventMessage }[]) =>
    void sent.push(...messages.map(({ message }) => message));
  const events = { ...own.events, publish };
  const wharf: Wharf = {
    ...own,
    events,
    runAs: (name, work, more) => own.runAs(name, work, { publish, ...more }),
  };
  return { wharf, spans, sent, sagas };
}

const theirs = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

async function place(wharf: Wharf, headers: Record<string, string> = {}) {
  const [{ token }, { sku }] = await Promise.all([callerOf(), productWithStock(1)]);
  const keyed = { "Idempotency-Key": unique("key"), ...headers };
  return callOn(wharf)("POST", "/orders", { token: token ?? "", body: orderOf(sku), headers: keyed });
}

describe("an order", () => {
  it("is one trace, with its caller's, over outbox, queue and saga", async () => {
    const { wharf, spans, sent, sagas } = traced();
    const { body } = await place(wharf, { traceparent: theirs });
    const orderId = body.data.id;
    const created = sent.filter(({ type }) => type === "order.created");
    await hand(wharf, created);
    expect(sagas).toHaveLength(1);
    const steps = checkoutOf(wharf, sagas[0]?.traceparent ?? null);
    expect([await steps.takePayment(orderId), await steps.createShipment(orderId)]).toEqual([
      "paid",
      "fulfilling",
    ]);

    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([theirs.split("-")[1]]));
    const known = new Map(spans.map((span) => [span.spanId, span]));
    const roots = spans.filter(({ parentSpanId }) => !known.has(parentSpanId ?? ""));
    expect(roots.map(({ name, parentSpanId }) => [name, parentSpanId])).toEqual([
      ["POST /api/v1/orders", theirs.split("-")[2]],
    ]);
    const wayTo = (name: string): string[] => {
      const way: string[] = [];
      for (let at = spans.find((span) => span.name === name); at; at = known.get(at.parentSpanId ?? ""))
        way.unshift(at.name);
      return way;
    };
    const started = ["POST /api/v1/orders", "placeOrder", "checkout.start"];
    expect(wayTo("commit")).toEqual(["POST /api/v1/orders", "placeOrder", "commit"]);
    expect(wayTo("payments:sandbox charge")).toEqual([
      ...started,
      "saga takePayment",
      "payments:sandbox charge",
    ]);
    expect(wayTo("carriers:sandbox book")).toEqual([
      ...started,
      "saga createShipment",
      "carriers:sandbox book",
    ]);
    const root = roots[0];
    expect(root?.attributes).toMatchObject({
      "http.route": "/api/v1/orders",
      "http.response.status_code": 201,
    });
    expect(spans.filter(({ attributes }) => attributes["order.id"] === orderId).length).toBeGreaterThan(4);
    // What a person typed is nowhere in it.
    expect(JSON.stringify(spans)).not.toMatch(/@example|Quay|Bearer/);
  });

  it("of which none is kept has the same trace in its messages, and no spans", async () => {
    const { wharf, spans, sent } = traced({ OTEL_TRACES_SAMPLER_ARG: "0" });
    await place(wharf, { traceparent: theirs });
    expect(spans).toEqual([]);
    expect(sent[0]?.traceparent).toBe(`${theirs.slice(0, -2)}00`);
  });

  it("without a caller's trace begins one, which its answer's line in the log names", async () => {
    const { wharf, sent } = traced();
    const lines: object[] = [];
    Object.assign(wharf.accessLog, { write: (line: object) => void lines.push(line) });
    await place(wharf);
    const traceId = sent[0]?.traceparent?.split("-")[1];
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(lines).toContainEqual(expect.objectContaining({ traceId, d1Trips: 2, kvTrips: 0, status: 201 }));
  });
});

describe("a collector that is not there", () => {
  it("keeps nobody waiting, and fails no request", async () => {
    const wharf = compose({ ...bindings, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" });
    const { status } = await callOn(wharf)("GET", "/products?limit=1");
    expect(status).toBe(200);
    await expect(wharf.telemetry.tell()).resolves.toBeUndefined();
  });
});
