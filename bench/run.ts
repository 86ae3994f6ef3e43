/** `npm run bench`: requests a second as medians of interleaved rounds, and as ratios to a bare Worker. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure, main } from "../scripts/local/failure.ts";
import { localSecrets } from "../scripts/local/secrets.ts";
import type { Env } from "../src/env.ts";
import { type Expected, load, type Measured, type Request } from "./load.ts";
import { type Flood, serveBoth } from "./server.ts";
import { fillShop, orderInput, product, type Shop } from "./shop.ts";

const concurrency = 16;
const warmUpSeconds = 1;
/** Of load; access tokens live five minutes and are renewed each round. */
const loadSecondsMax = 600;

interface Candidate {
  readonly name: string;
  /** What it is compared with, besides the bare Worker. */
  readonly baseline?: string;
  readonly at: URL;
  readonly expected: Expected;
  /** Gives the requests of one round. */
  readonly requests: () => Promise<() => Request>;
}

const always = (request: Request) => async () => () => request;
const bearer = (token: string | undefined) => ({ Authorization: `Bearer ${token}` });

function candidatesOf(bare: URL, wharf: URL, shop: Shop): Candidate[] {
  const ok = (contains: string): Expected => ({ status: 200, contains });
  const json = { "Content-Type": "application/json", "CF-Connecting-IP": "127.0.0.1" };
  const body = JSON.stringify(orderInput);
  const rows = shop.writesOfAnOrder;
  const get = (path: string, headers = {}): Request => ({
    method: "GET",
    path,
    headers: { ...json, ...headers },
  });
  return [
    { name: "bare Hono", at: bare, expected: ok('"world"'), requests: always(get("/")) },
    {
      name: "product, warm",
      at: wharf,
      expected: ok(`"slug":"${product.slug}"`),
      requests: always(get(`/api/v1/products/${product.slug}`)),
    },
    {
      name: "product list, warm",
      at: wharf,
      expected: ok('"pagination":{"limit":20'),
      requests: always(get("/api/v1/products")),
    },
    {
      name: "bare D1 read",
      at: bare,
      expected: ok(`"user_id":"${shop.readerId}"`),
      requests: always(get(`/read/${shop.readerId}`)),
    },
    {
      name: "my orders",
      baseline: "bare D1 read",
      at: wharf,
      expected: ok(`"userId":"${shop.readerId}"`),
      requests: async () => always(get("/api/v1/orders", bearer((await shop.tokens()).reader)))(),
    },
    {
      name: `bare D1 batch of ${rows} writes`,
      at: bare,
      expected: { status: 201, contains: `"written":${rows}` },
      requests: always({ method: "POST", path: `/write/${rows}`, headers: json, body }),
    },
    {
      name: "place an order",
      baseline: `bare D1 batch of ${rows} writes`,
      at: wharf,
      expected: { status: 201, contains: '"status":"pending"' },
      requests: async () => {
        const { customers } = await shop.tokens();
        let sent = 0;
        return () => ({
          method: "POST",
          path: "/api/v1/orders",
          headers: {
            ...json,
            ...bearer(customers[sent++ % customers.length]),
            "Idempotency-Key": crypto.randomUUID(),
          },
          body,
        });
      },
    },
  ];
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

type Rounds = ReadonlyMap<string, readonly Measured[]>;

/** The median over the rounds of one candidate's rate by another's in the same round. */
const ratio = (rounds: Rounds, name: string, to: string): number => {
  const rates = rounds.get(to) ?? [];
  return median(
    (rounds.get(name) ?? []).map((round, i) => round.requestsPerSecond / (rates[i]?.requestsPerSecond ?? 0)),
  );
};

const rowOf = (rounds: Rounds, { name, baseline }: Candidate) => {
  const measured = rounds.get(name) ?? [];
  const latencies = measured.flatMap((round) => round.latencies);
  return {
    name,
    requestsPerSecond: Math.round(median(measured.map((round) => round.requestsPerSecond))),
    toBare: rounded(ratio(rounds, name, "bare Hono"), 3),
    toBaseline: baseline ? rounded(ratio(rounds, name, baseline), 3) : null,
    p50Ms: rounded(quantile(latencies, 0.5), 2),
    p95Ms: rounded(quantile(latencies, 0.95), 2),
  };
};

function options(): { rounds: number; seconds: number; json: boolean; logLevel: string; flood: Flood } {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "1.5" },
      "log-level": { type: "string", default: "info" },
      flood: { type: "string", default: "emulated" },
      json: { type: "boolean", default: false },
    },
  });
  const { flood } = values;
  if (flood !== "emulated" && flood !== "stub")
    throw new Failure(`--flood is "${flood}", not emulated or stub.`);
  const positive = (name: "rounds" | "seconds"): number => {
    const value = Number(values[name]);
    if (!(value > 0)) throw new Failure(`--${name} is "${values[name]}", not a positive number.`);
    return value;
  };
  return {
    rounds: Math.ceil(positive("rounds")),
    seconds: positive("seconds"),
    json: values.json,
    logLevel: values["log-level"],
    flood,
  };
}

/** One turn of each candidate after the other, and that several times: a slow moment of the machine hits them all. */
async function measure(candidates: readonly Candidate[], rounds: number, seconds: number): Promise<Rounds> {
  const measured = new Map<string, Measured[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, at, expected, requests } of candidates) {
      const turnSeconds = round === 0 ? warmUpSeconds : seconds;
      const result = await load(at, await requests(), expected, { seconds: turnSeconds, concurrency });
      if (round > 0) measured.get(name)?.push(result);
    }
  }
  return measured;
}

main(async () => {
  const { rounds, seconds, json, logLevel, flood } = options();
  const stateDir = mkdtempSync(join(tmpdir(), "wharf-bench-"));
  process.on("exit", () => rmSync(stateDir, { recursive: true, force: true }));
  const { demoPassword: _, ...secrets } = await localSecrets(stateDir, undefined);
  const limits = ["default", "auth", "account", "orders"].map((policy) => `${policy}=999999999/60`).join(",");
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: logLevel, RATE_LIMITS: limits, ...secrets };
  const { miniflare, wharf, bare } = await serveBoth(stateDir, vars, flood);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => miniflare.dispose().finally(() => process.exit(1)));
  }
  try {
    const shop = await fillShop({
      ...(await miniflare.getBindings<Env>("wharf")),
      ...vars,
      LOG_LEVEL: "error",
    } as Env);
    const candidates = candidatesOf(bare, wharf, shop);
    const needed = candidates.length * (warmUpSeconds + rounds * seconds);
    if (needed > loadSecondsMax)
      throw new Failure(`That would take ${Math.ceil(needed)} s; give fewer rounds.`);
    if (!json)
      console.log(
        `${rounds} rounds of ${seconds} s each, ${concurrency} connections, about ${Math.ceil(needed)} s…\n`,
      );
    const measured = await measure(candidates, rounds, seconds);
    const rows = candidates.map((candidate) => rowOf(measured, candidate));
    if (json) console.log(JSON.stringify({ rounds, seconds, concurrency, logLevel, flood, rows }, null, 2));
    else console.table(rows);
  } finally {
    await miniflare.dispose();
  }
});
