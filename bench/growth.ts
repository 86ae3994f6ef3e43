/**
 * `npm run bench:growth`: what a shop answers at a thousand products and orders and at a million, as the ratio of the
 * two in one run. Writes docs/growth.md and docs/growth.json.
 */
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../scripts/local/bundle.ts";
import { Failure, main } from "../scripts/local/failure.ts";
import { randomOf } from "../test/fixtures/random.ts";
import { quantile } from "./figures.ts";
import { pageOf, type Result } from "./growth/page.ts";
import { type Question, questions, type Tokens } from "./growth/questions.ts";
import type { Size } from "./growth/rows.ts";
import { type GrownShop, openShop } from "./growth/shop.ts";
import type { Request } from "./load.ts";

const small = 1_000;
/** Of disk, for a product and an order with all that belongs to them, and as much again for the write-ahead log. */
const bytesOfRow = 12_000;

function options() {
  const { values } = parseArgs({
    options: {
      products: { type: "string", default: "1000000" },
      orders: { type: "string", default: "1000000" },
      rounds: { type: "string", default: "9" },
      requests: { type: "string", default: "15" },
      write: { type: "boolean", default: false },
    },
  });
  const count = (name: "products" | "orders" | "rounds" | "requests"): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new Failure(`--${name} is "${values[name]}", not a count.`);
    return value;
  };
  const size: Size = { products: count("products"), orders: count("orders") };
  return { size, rounds: count("rounds"), requests: count("requests"), writes: values.write };
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds until the whole answer is there. */
function timed(base: URL, { method, path, headers, body }: Request, status: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const sent = httpRequest(
      new URL(path, base).href,
      { method, headers: { ...headers }, agent },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part) => {
          text += part;
        });
        answer.on("end", () => {
          if (answer.statusCode === status) resolve(performance.now() - startedAt);
          else reject(new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on("error", reject).end(body);
  });
}

async function signIn({ base, password }: GrownShop): Promise<Tokens> {
  const tokenOf = async (email: string): Promise<string> => {
    const answer = await fetch(new URL("/api/v1/auth/login", base), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    const { data } = (await answer.json()) as { data: { accessToken: string } };
    return data.accessToken;
  };
  return { staff: await tokenOf("admin@wharf.test"), customer: await tokenOf("ada@wharf.test") };
}

/** Draws numbers from 1 on, the same ones in each run. */
function drawing(seed: number) {
  const random = randomOf(seed);
  return (count: number): number => 1 + Math.floor(random() * count);
}

/** One turn of each question in each shop after the other, and that several times; the first round is not counted. */
async function measure(
  shops: readonly [GrownShop, GrownShop],
  rounds: number,
  requests: number,
): Promise<Result[]> {
  const draw = drawing(6);
  const latencies = new Map<Question, [number[], number[]]>(questions.map((one) => [one, [[], []]]));
  for (let round = 0; round <= rounds; round++) {
    const tokens = await Promise.all(shops.map(signIn));
    for (const [question, seen] of latencies) {
      for (let i = 0; i < requests; i++) {
        // Turn about, and each as often the first.
        for (const which of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          const shop = shops[which];
          const ms = await timed(
            shop.base,
            question.ask(shop.size, tokens[which] as Tokens, draw),
            question.status,
          );
          if (round > 0) seen[which].push(ms);
        }
      }
    }
  }
  return [...latencies].map(([{ name }, [before, after]]) => {
    const rounded = (value: number) => Number(value.toFixed(2));
    return {
      name,
      p50Small: rounded(quantile(before, 0.5)),
      p50Big: rounded(quantile(after, 0.5)),
      p95Small: rounded(quantile(before, 0.95)),
      p95Big: rounded(quantile(after, 0.95)),
      ratio: rounded(quantile(after, 0.5) / quantile(before, 0.5)),
    };
  });
}

main(async () => {
  const { size, rounds, requests, writes } = options();
  const needed = Math.max(size.products, size.orders) * bytesOfRow;
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < needed)
    throw new Failure(`That needs ${Math.ceil(needed / 1e9)} GB in ${tmpdir()}, and there is less.`);
  const folders = ["small", "big"].map((name) => mkdtempSync(join(tmpdir(), `wharf-growth-${name}-`)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(1));
  process.on("exit", () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const [smallFolder = "", bigFolder = ""] = folders;
  const shops: GrownShop[] = [];
  try {
    shops.push(await openShop(smallFolder, { products: small, orders: small }));
    shops.push(await openShop(bigFolder, size));
    const [one, other] = shops as [GrownShop, GrownShop];
    console.log(
      `Filled in ${other.fillSeconds} s, ${other.megabytes} MB; ${rounds} rounds of ${requests} requests…\n`,
    );
    const results = await measure([one, other], rounds, requests);
    console.table(results);
    if (!writes) return;
    const report = {
      sizes: [one.size, size],
      megabytes: other.megabytes,
      fillSeconds: other.fillSeconds,
      rounds,
      requests,
      results,
    };
    writeFileSync(join(root, "docs/growth.json"), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(root, "docs/growth.md"), pageOf(report));
  } finally {
    for (const { miniflare } of shops) await miniflare.dispose();
    agent.destroy();
  }
});
