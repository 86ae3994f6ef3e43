/** An isolate's counts until it tells them: in memory, so that counting costs a request no trip. */
import { type CounterName, type HistogramName, instrumentOf, type LabelsOf } from "./instruments.ts";
import { slowAfterSeconds } from "./objectives.ts";
import { addTally, emptyTally, isEmpty, keyOf, minuteOf, type Series, type Tally } from "./tally.ts";

export interface Answered {
  readonly method: string;
  /** The pattern, never the path. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What is asked by machines and tests is no customer's request. */
const isForCustomers = (route: string): boolean => !/^\/api\/v1\/(system|sandbox)\//.test(route);

export class Meter {
  #tally: Tally = emptyTally();
  /** By route, a 304 with its status before. */
  readonly #atOnce = new Map<string, number>();
  #atOnceAt = 0;

  count<Name extends CounterName>(name: Name, labels: LabelsOf<Name>): void {
    this.#seriesOf(keyOf(name, labels), 0).count++;
  }

  observe<Name extends HistogramName>(name: Name, labels: LabelsOf<Name>, seconds: number): void {
    this.#observe(name, labels, seconds, 1);
  }

  #observe(name: HistogramName, labels: readonly string[], seconds: number, times: number): void {
    const { buckets: bounds = [] } = instrumentOf(name);
    const series = this.#seriesOf(keyOf(name, labels), bounds.length + 1);
    const above = bounds.findIndex((bound) => seconds <= bound);
    const bucket = above === -1 ? bounds.length : above;
    series.count += times;
    series.sum += seconds * times;
    series.buckets[bucket] = (series.buckets[bucket] ?? 0) + times;
  }

  answered({ method, route, status, seconds, at }: Answered): void {
    this.observe("wharf_http_request_duration_seconds", [method, route, String(status)], seconds);
    if (!isForCustomers(route)) return;
    const minute = minuteOf(this.#tally, at);
    minute.requests++;
    if (status >= 500) minute.failed++;
    if (seconds > slowAfterSeconds) minute.slow++;
  }

  /** Notes a public GET that was answered from what is at hand, in no time: as cheap as counting can be. */
  answeredAtOnce(route: string, status: 200 | 304, at: number): void {
    const key = status === 200 ? route : `304 ${route}`;
    this.#atOnce.set(key, (this.#atOnce.get(key) ?? 0) + 1);
    this.#atOnceAt = at;
  }

  #addAtOnce(): void {
    for (const [key, count] of this.#atOnce) {
      const [, status = "200", route = key] = /^(304) (.*)$/.exec(key) ?? [];
      this.#observe("wharf_http_request_duration_seconds", ["GET", route, status], 0, count);
      this.#seriesOf(keyOf("wharf_cache_reads_total", ["answer"]), 0).count += count;
      minuteOf(this.#tally, this.#atOnceAt).requests += count;
    }
    this.#atOnce.clear();
  }

  /** Notes a look at the outbox. */
  looked(isLate: boolean, at: number): void {
    const minute = minuteOf(this.#tally, at);
    minute.looks++;
    if (isLate) minute.late++;
  }

  /** What was counted since it was last taken; null where that is nothing. */
  take(): Tally | null {
    this.#addAtOnce();
    if (isEmpty(this.#tally)) return null;
    const taken = this.#tally;
    this.#tally = emptyTally();
    return taken;
  }

  /** Counts again what could not be told. */
  putBack(tally: Tally): void {
    addTally(this.#tally, tally);
  }

  #seriesOf(key: string, buckets: number): Series {
    let series = this.#tally.series.get(key);
    if (!series) {
      series = { count: 0, sum: 0, buckets: new Array<number>(buckets).fill(0) };
      this.#tally.series.set(key, series);
    }
    return series;
  }
}
