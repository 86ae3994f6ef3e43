/** What a sequence is made of: requests, and everything that the world may do meanwhile. */
import fc from "fast-check";
import type { ReturnStep } from "./reference.ts";
import type { Fault } from "./world.ts";

/** Orders and the like are named by number, modulo as many as there are. */
export type Request =
  | {
      kind: "place";
      customer: number;
      lines: { sku: number; quantity: number }[];
      method: string;
      country: string;
      /** Sent twice at once, under one key. */
      isTwin: boolean;
    }
  | { kind: "again"; order: number; isOther: boolean }
  | { kind: "cancel"; order: number; by: "customer" | "staff" | "stranger" }
  /** Percent of what was captured; null for all that is left. */
  | { kind: "refund"; order: number; percent: number | null }
  | { kind: "adjust"; sku: number; delta: number }
  | { kind: "report"; order: number; status: "handed_over" | "delivered" }
  | { kind: "return"; order: number; step: ReturnStep | "next" };

export type Happening =
  /** Letters of the queues: the next, any other alone, again later, or never (until the outbox brings them). */
  | { kind: "deliver"; nth: number; how: "all" | "one" | "keep" | "lose" }
  | { kind: "errand"; nth: number; how: "next" | "again" }
  | { kind: "sagas" }
  | { kind: "round"; isDeep: boolean };

export type Command =
  | Request
  | Happening
  /** Letters, sagas and errands for so many turns; where there are none, time until the next. */
  | { kind: "flow"; turns: number }
  | { kind: "advance"; seconds: number }
  | { kind: "crash" }
  | { kind: "fault"; fault: Fault }
  | { kind: "together"; those: (Request | Happening)[] };

export interface Sequence {
  /** Decides between calls of bindings that come at once. */
  readonly seed: number;
  /** Units of each SKU at first. */
  readonly units: readonly number[];
  readonly commands: readonly Command[];
}

export const skuCount = 3;
export const customerCount = 2;

const nth = fc.nat({ max: 5 });
const kind = <const K extends string>(name: K) => fc.constant(name);

const place = fc.record({
  kind: kind("place"),
  customer: fc.nat({ max: customerCount - 1 }),
  lines: fc.array(fc.record({ sku: fc.nat({ max: skuCount - 1 }), quantity: fc.constantFrom(1, 1, 2) }), {
    minLength: 1,
    maxLength: 3,
  }),
  method: fc.oneof(
    { weight: 5, arbitrary: kind("pm_ok") },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...[
          "pm_declined",
          "pm_insufficient_funds",
          "pm_slow",
          "pm_slow",
          "pm_timeout_before",
          "pm_timeout_after",
        ],
        ...["pm_flaky", "pm_refund_refused", "pm_refund_down", "pm_refund_lost"],
      ),
    },
  ),
  country: fc.oneof({ weight: 7, arbitrary: kind("GB") }, { weight: 1, arbitrary: kind("ZZ") }),
  isTwin: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
const cancel = fc.record({
  kind: kind("cancel"),
  order: nth,
  by: fc.constantFrom("customer", "customer", "staff", "stranger"),
});
const refund = fc.record({
  kind: kind("refund"),
  order: nth,
  percent: fc.constantFrom(null, 30, 50, 50, 60, 100, 101),
});
const report = fc.record({
  kind: kind("report"),
  order: nth,
  status: fc.constantFrom("handed_over", "delivered"),
});
const request = fc.oneof(
  { weight: 4, arbitrary: place },
  { weight: 1, arbitrary: fc.record({ kind: kind("again"), order: nth, isOther: fc.boolean() }) },
  { weight: 3, arbitrary: cancel },
  { weight: 3, arbitrary: refund },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind("adjust"),
      sku: fc.nat({ max: skuCount - 1 }),
      delta: fc.constantFrom(-5, -1, 1, 3),
    }),
  },
  { weight: 2, arbitrary: report },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind("return"),
      order: nth,
      step: fc.constantFrom("next", "next", "next", "next", "request", "reject", "refund"),
    }),
  },
) as fc.Arbitrary<Request>;

const happening = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind("deliver"), nth, how: fc.constantFrom("all", "one", "keep", "lose") }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind("errand"), nth, how: fc.constantFrom("next", "next", "again") }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind("sagas") }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("round"), isDeep: fc.boolean() }) },
) as fc.Arbitrary<Happening>;

const fault = fc.record({
  kind: kind("fault"),
  fault: fc.record({
    binding: fc.constantFrom("DB", "DB", "DB", "queues", "saga", "errands"),
    nth: fc.integer({ min: 1, max: 12 }),
    when: fc.constantFrom("before", "after"),
    how: fc.constantFrom("fail", "fail", "crash"),
  }),
}) as fc.Arbitrary<Command>;

/** Several who are after one order. */
const race = fc
  .tuple(
    nth,
    fc.array(fc.oneof({ weight: 2, arbitrary: refund }, cancel, report, happening), {
      minLength: 2,
      maxLength: 4,
    }),
  )
  .map(([order, those]) => ({
    kind: "together",
    those: those.map((one) => ("order" in one ? { ...one, order } : one)),
  })) as fc.Arbitrary<Command>;

const seconds = fc.constantFrom(1, 2, 5, 10, 30, 30, 15 * 60, 16 * 60, 3_600);

const flow = fc.record({ kind: kind("flow"), turns: fc.constantFrom(1, 2, 3, 5, 8, 14, 14) });
const together = fc.record({
  kind: kind("together"),
  those: fc.array(fc.oneof({ weight: 2, arbitrary: request }, { weight: 1, arbitrary: happening }), {
    minLength: 2,
    maxLength: 4,
  }),
});

/** An order whose goods come back, unless something comes in between. */
const wayBack = nth.map((order) => [
  { kind: "flow", turns: 14 },
  ...Array.from({ length: 4 }, () => ({ kind: "return", order, step: "next" })),
]);

/** A command, or a fault and what it may strike. */
const scene = fc.oneof(
  ...[
    { weight: 7, arbitrary: request },
    { weight: 3, arbitrary: happening },
    { weight: 6, arbitrary: flow },
    { weight: 2, arbitrary: fc.record({ kind: kind("advance"), seconds }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("crash") }) },
    { weight: 3, arbitrary: together },
    { weight: 3, arbitrary: race },
  ].map(({ weight, arbitrary }) => ({ weight, arbitrary: arbitrary.map((one) => [one]) })),
  { weight: 1, arbitrary: wayBack },
  { weight: 5, arbitrary: fc.tuple(fault, fc.oneof(flow, flow, request, race)) },
) as fc.Arbitrary<Command[]>;

/** An order comes first: without one nothing else means much. */
export const sequence: fc.Arbitrary<Sequence> = fc.record({
  seed: fc.integer(),
  units: fc.array(fc.constantFrom(2, 5, 12), { minLength: skuCount, maxLength: skuCount }),
  commands: fc
    .tuple(place, fc.array(scene, { minLength: 3, maxLength: 11, size: "max" }))
    .map(([first, rest]) => [first as Command, ...rest.flat()]),
});
