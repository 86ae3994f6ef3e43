/** What is measured: each instrument with its labels, in the words of Prometheus (names end in their unit). */

interface Instrument {
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds in seconds; without them it is a counter. */
  readonly buckets?: readonly number[];
}

/** 0.2 is the objective's bound (objectives.ts). */
const quick = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10, 30];
/** A parcel takes days. */
const slow = [1, 5, 15, 60, 300, 900, 3_600, 21_600, 86_400, 259_200, 604_800];

export const instruments = {
  wharf_http_request_duration_seconds: {
    help: "Requests by route and status, and how long their answers took.",
    labels: ["method", "route", "status"],
    buckets: quick,
  },
  wharf_consumer_duration_seconds: {
    help: "Messages brought to a consumer, by what came of it: done, later (nobody there) or failed.",
    labels: ["queue", "consumer", "outcome"],
    buckets: quick,
  },
  wharf_provider_call_duration_seconds: {
    help: "Calls of payment providers and carriers, by what came of them: answered, failed or refused (breaker open).",
    labels: ["provider", "outcome"],
    buckets: quick,
  },
  wharf_saga_step_duration_seconds: {
    help: "Tries of the saga's steps and undos, by what came of them.",
    labels: ["step", "outcome"],
    buckets: quick,
  },
  wharf_saga_duration_seconds: {
    help: "From when an order was placed until it was fulfilling, completed or undone.",
    labels: ["until"],
    buckets: slow,
  },
  wharf_cache_reads_total: {
    help: "Reads of the catalog's cache by the tier that had it: answer, memory, kv, or none.",
    labels: ["tier"],
  },
  wharf_rate_limited_total: {
    help: "Requests refused by a limit, by its policy; flood is the shield's.",
    labels: ["policy"],
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof instruments;

/** The instrument, with what not every one has. */
export const instrumentOf = (name: InstrumentName): Instrument => instruments[name];

type Texts<T extends readonly unknown[]> = { readonly [K in keyof T]: string };
type Labels<Name extends InstrumentName> = (typeof instruments)[Name]["labels"];
/** A value for each label, in their order; few different ones ever, or the series would never end. */
export type LabelsOf<Name extends InstrumentName> = Texts<Labels<Name>>;

type WithBuckets = { readonly buckets: readonly number[] };
export type HistogramName = {
  [Name in InstrumentName]: (typeof instruments)[Name] extends WithBuckets ? Name : never;
}[InstrumentName];
export type CounterName = Exclude<InstrumentName, HistogramName>;
