/** What an isolate has seen, told by and by: counts to the store's keeper and Analytics Engine, spans to a collector. */
import { withDeadline } from "../deadline.ts";
import { describeError, type Logger } from "../log.ts";
import { Meter } from "./meter.ts";
import type { MetricsKeeper } from "./metrics-keeper.object.ts";
import type { SpanExporter } from "./otlp.ts";
import { namedBy, type Tally } from "./tally.ts";
import { untraced } from "./trace.ts";

interface Telling {
  readonly storeId: string;
  readonly keepers: DurableObjectNamespace<MetricsKeeper>;
  readonly analytics: AnalyticsEngineDataset | undefined;
  readonly spans: SpanExporter;
  /** How long an isolate gathers before it tells; 0 tells at once. */
  readonly everyMs: number;
  readonly log: Logger;
}

const patienceMs = 2_000;
const keeperDeadlineMs = 2_000;
/** The platform takes so many of one invocation. */
const pointsMax = 250;

export class Telemetry {
  readonly meter = new Meter();
  readonly spans: SpanExporter;
  readonly #telling: Telling;
  /** Epoch ms until which somebody waits to tell it; whoever died meanwhile is waited for no longer. */
  #waitsUntil = 0;

  constructor(telling: Telling) {
    this.#telling = telling;
    this.spans = telling.spans;
  }

  /** Tells a moment later what was seen by then; nobody waits for it. */
  tellSoon(background: (work: Promise<unknown>) => void): void {
    const now = Date.now();
    if (now < this.#waitsUntil) return;
    const { everyMs } = this.#telling;
    this.#waitsUntil = now + everyMs + patienceMs;
    const rest = everyMs > 0 ? scheduler.wait(everyMs) : Promise.resolve();
    background(
      rest.then(() => {
        this.#waitsUntil = 0;
        return this.tell();
      }),
    );
  }

  /** Tells it now. Never throws: what could not be told is told next time, but for spans. */
  async tell(): Promise<void> {
    await untraced(() => Promise.all([this.#tellCounts(), this.#tellSpans()]));
  }

  /** What all isolates of the store have told. */
  read() {
    return withDeadline("the metrics", keeperDeadlineMs, this.#keeper().read());
  }

  #keeper() {
    return this.#telling.keepers.getByName(this.#telling.storeId);
  }

  async #tellCounts(): Promise<void> {
    const tally = this.meter.take();
    if (!tally) return;
    try {
      await withDeadline("the metrics", keeperDeadlineMs, this.#keeper().add(tally));
    } catch (error) {
      // What came too late may be there all the same: counted twice once is less wrong than never.
      this.meter.putBack(tally);
      this.#telling.log.warn("metrics not told", { error: describeError(error) });
      return;
    }
    this.#writePoints(tally);
  }

  async #tellSpans(): Promise<void> {
    await this.spans.flush().catch((error) => {
      this.#telling.log.warn("spans not told", { error: describeError(error) });
    });
  }

  /** One point a series: its index the instrument, its blobs the store and the labels, its doubles count, sum, buckets. */
  #writePoints({ series }: Tally): void {
    const { analytics, storeId } = this.#telling;
    if (!analytics) return;
    for (const [key, { count, sum, buckets }] of [...series].slice(0, pointsMax)) {
      const known = namedBy(key);
      if (!known) continue;
      analytics.writeDataPoint({
        indexes: [known.name],
        blobs: [storeId, ...known.labels],
        doubles: [count, sum, ...buckets],
      });
    }
  }
}
