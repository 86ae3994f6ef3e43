/** Whether a deployed shop is up, ready, and the version that is in this folder; changes nothing there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./bundle.ts";
import { Failure } from "./failure.ts";

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a server answers that may not be Wharf
  readonly body: any;
}

interface Probe {
  readonly path: string;
  /** What is wrong with the answer, or null. */
  readonly faultOf: (answer: Answer) => string | null;
}

interface Operation {
  readonly name: string;
  readonly tag: string | undefined;
}

const operationsIn = (document: { paths?: object }): Operation[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { tags?: string[] }>).map(([method, { tags }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      tag: tags?.[0],
    })),
  );

const expectStatus = (wanted: number, { status }: Answer) =>
  status === wanted ? null : `answers ${status} instead of ${wanted}`;

/** What there is nothing of with SHOP=closed. */
const selling = ["Catalog", "Inventory", "Orders", "Returns", "Payments", "Inbound", "Shipping", "Reports"];

/** What each of these shows is named in docs/deploy.md. */
export function probesOf(document: { paths?: object }): readonly Probe[] {
  const expected = operationsIn(document).filter(({ name }) => !name.includes("/sandbox/"));
  let sells = true;
  const ofTheShop = (fault: (answer: Answer) => string | null) => (answer: Answer) =>
    sells ? fault(answer) : expectStatus(404, answer);
  return [
    {
      path: "/api/v1/system/health",
      faultOf: (answer) =>
        expectStatus(200, answer) ?? (answer.body?.data?.status === "ok" ? null : "is not Wharf's"),
    },
    {
      path: "/api/v1/system/health/ready",
      faultOf: (answer) => {
        const down = answer.body?.data?.dependencies?.find?.(
          (one: { required: boolean; state: string }) => one.required && one.state !== "up",
        );
        return expectStatus(200, answer) ?? (down ? `says that ${down.name} is down` : null);
      },
    },
    {
      path: "/.well-known/jwks.json",
      faultOf: (answer) =>
        expectStatus(200, answer) ??
        (answer.body?.keys?.length > 0 ? null : "has no key: a secret is missing"),
    },
    {
      path: "/openapi.json",
      faultOf(answer) {
        const given = operationsIn(answer.body ?? {});
        const there = new Set(given.map(({ name }) => name));
        sells = there.has("POST /api/v1/orders");
        const lacking = expected
          .filter(({ name, tag }) => !there.has(name) && (sells || !selling.includes(tag ?? "")))
          .map(({ name }) => name);
        return (
          expectStatus(200, answer) ??
          (lacking.length > 0 ? `is another version's: it has no ${lacking.slice(0, 3).join(", ")}` : null)
        );
      },
    },
    {
      path: "/api/v1/products?limit=1",
      faultOf: ofTheShop(
        (answer) => expectStatus(200, answer) ?? (Array.isArray(answer.body?.data) ? null : "gives no list"),
      ),
    },
    { path: "/api/v1/orders", faultOf: ofTheShop((answer) => expectStatus(401, answer)) },
  ];
}

const answerSecondsMax = 10;

async function ask(address: string, path: string): Promise<Answer> {
  const answer = await fetch(new URL(path, address), {
    signal: AbortSignal.timeout(answerSecondsMax * 1000),
  });
  return { status: answer.status, body: await answer.json().catch(() => null) };
}

/** Tries each probe until it holds; a new version takes a moment to be everywhere. Throws a `Failure` that names what does not. */
export async function smoke(address: string, say: (line: string) => void, secondsMax = 60): Promise<void> {
  const document = JSON.parse(readFileSync(join(root, "openapi.json"), "utf8"));
  for (const { path, faultOf } of probesOf(document)) {
    const until = Date.now() + secondsMax * 1000;
    for (;;) {
      const fault = await ask(address, path).then(faultOf, () => "does not answer");
      if (!fault) break;
      if (Date.now() >= until) throw new Failure(`GET ${new URL(path, address)} ${fault}.`);
      await sleep(Math.min(2_000, secondsMax * 100));
    }
    say(`  ok  GET ${path}`);
  }
}
