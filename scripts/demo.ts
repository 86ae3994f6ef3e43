/** `npm run demo`: walks the story of three orders against a running shop, and prints each step. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, main } from "./local/failure.ts";
import type { LocalSecrets } from "./local/secrets.ts";
import { readSettings } from "./local/settings.ts";

const { port, stateDir, demoPassword } = readSettings(process.env);
const base = process.env.WHARF_URL ?? `http://localhost:${port}`;
const finalSecondsMax = 30;

interface Order {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly total: { amount: number; currency: string };
  readonly payment: { id: string; status: string };
  readonly shipment: { status: string } | null;
  readonly cancellation: { reason: string } | null;
}

async function api<T>(method: string, path: string, token?: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    "Idempotency-Key": crypto.randomUUID(),
  };
  if (token) headers.Authorization = `Bearer ${token}`;
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const answer = await fetch(`${base}/api/v1${path}`, init).catch(() => {
    throw new Failure(`nobody answers at ${base}; run npm start in another terminal.`);
  });
  const json = (await answer.json()) as {
    success: boolean;
    data: T;
    error?: { code: string; message: string };
  };
  if (!json.success)
    throw new Failure(`${method} ${path} → ${answer.status} ${json.error?.code}: ${json.error?.message}`);
  return json.data;
}

const login = async (email: string, password: string) =>
  (await api<{ accessToken: string }>("POST", "/auth/login", undefined, { email, password })).accessToken;

const euros = ({ amount, currency }: { amount: number; currency: string }) =>
  `${(amount / 100).toFixed(2)} ${currency}`;
const say = (text: string) => console.log(`  ${text}`);
const chapter = (title: string) => console.log(`\n${title}`);

main(async () => {
  const secrets = join(stateDir, "secrets.json");
  if (!demoPassword && !existsSync(secrets))
    throw new Failure(`there is no shop in ${stateDir}; run npm start first.`);
  const password = demoPassword ?? (JSON.parse(readFileSync(secrets, "utf8")) as LocalSecrets).demoPassword;
  const staff = await login("manager@wharf.test", password);

  chapter("A shopper");
  const email = `grace-${Date.now()}@example.com`;
  await api("POST", "/auth/register", undefined, {
    email,
    password: "correct horse battery",
    name: "Grace Hopper",
  });
  const shopper = await login(email, "correct horse battery");
  say(`registers as ${email} and signs in`);
  const [product] = await api<{ title: string; variants: { sku: string; price: Order["total"] }[] }[]>(
    "GET",
    "/products?q=blue+mug&limit=1",
  );
  const variant = product?.variants[0];
  if (!product || !variant) throw new Failure("the shop sells no blue mug; is this the demo shop?");
  const { sku } = variant;
  say(`finds “${product.title}” (${sku}) for ${euros(variant.price)}`);

  const stock = async () => {
    const { onHand, reserved, available } = await api<{
      onHand: number;
      reserved: number;
      available: number;
    }>("GET", `/inventory/${sku}`, staff);
    return `stock: ${onHand} on hand, ${reserved} reserved, ${available} available`;
  };
  const ledger = async (order: Order) => {
    const entries = await api<{ kind: string; amount: number; currency: string }[]>(
      "GET",
      `/sandbox/ledger?orderId=${order.id}`,
      staff,
    );
    return `ledger: ${entries.map((entry) => `${entry.kind} ${euros(entry)}`).join(", ") || "nothing"}`;
  };
  const place = async (method: string): Promise<Order> => {
    const shippingAddress = {
      name: "Grace Hopper",
      line1: "1 Quay",
      city: "London",
      postalCode: "E1 6AN",
      country: "GB",
    };
    const payment = { provider: "sandbox", method };
    const order = await api<Order>("POST", "/orders", shopper, {
      items: [{ sku, quantity: 2 }],
      shippingAddress,
      payment,
    });
    say(`orders two with ${method}: order ${order.number}, ${euros(order.total)}, ${order.status}`);
    say(await stock());
    return order;
  };
  /** Prints each change of the order until `isThere` holds. */
  const follow = async (order: Order, isThere: (now: Order) => boolean): Promise<Order> => {
    const seen = new Set<string>();
    for (let i = 0; i < finalSecondsMax * 5; i++) {
      const now = await api<Order>("GET", `/orders/${order.id}`, shopper);
      const parts = [now.status, `payment ${now.payment.status}`];
      if (now.shipment) parts.push(`shipment ${now.shipment.status}`);
      if (now.cancellation) parts.push(`because of ${now.cancellation.reason}`);
      const line = parts.join(", ");
      if (!seen.has(line)) say(`→ ${line}`);
      seen.add(line);
      if (isThere(now)) return now;
      await new Promise((resume) => setTimeout(resume, 200));
    }
    throw new Failure(`order ${order.number} did not get there within ${finalSecondsMax} seconds.`);
  };

  chapter("An order that works out");
  const good = await follow(await place("pm_ok"), ({ status }) => status === "completed");
  say(await ledger(good));
  say(await stock());

  chapter("An order whose card is declined");
  const declined = await follow(
    await place("pm_declined"),
    ({ status, payment }) => status === "cancelled" && payment.status === "failed",
  );
  say(await ledger(declined));
  say(await stock());

  chapter("An order that is cancelled after it was paid");
  const paid = await follow(
    await place("pm_ok"),
    ({ status }) => status === "paid" || status === "fulfilling",
  );
  await api("POST", `/orders/${paid.id}/cancel`, shopper, { reason: "ordered twice" });
  say("cancels it");
  const cancelled = await follow(paid, ({ payment }) => payment.status === "refunded");
  say(await ledger(cancelled));
  say(await stock());
  console.log("");
});
