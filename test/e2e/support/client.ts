/** A client of a started server, over the network as anyone outside. */
import { randomUUID } from "node:crypto";
import type { presentOrder } from "../../../src/modules/orders/orders.schemas.ts";
import { demoPassword } from "./server.ts";

const answerSecondsMax = 20;

export type Order = ReturnType<typeof presentOrder>;

export interface Call {
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** The Idempotency-Key. */
  readonly key?: string | undefined;
  /** The address that the request seems to come from. */
  readonly ip?: string | undefined;
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T;
  /** The error's code; empty on success. */
  readonly code: string;
  /** The cursor of the next page, where there is one. */
  readonly next: string | null;
}

interface Envelope<T> {
  readonly data?: T;
  readonly error?: { readonly code: string };
  readonly pagination?: { readonly nextCursor?: string | null };
}

/** Sends one request. Throws where no answer comes: what it did is unknown then. */
export async function call<T>(
  address: string,
  method: string,
  path: string,
  { token, body, key, ip }: Call = {},
): Promise<Answer<T>> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(key ? { "Idempotency-Key": key } : {}),
      ...(ip ? { "CF-Connecting-IP": ip } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(answerSecondsMax * 1000),
  });
  const text = await answer.text();
  const envelope = (text ? JSON.parse(text) : {}) as Envelope<T>;
  return {
    status: answer.status,
    headers: answer.headers as Headers,
    data: envelope.data as T,
    code: envelope.error?.code ?? "",
    next: envelope.pagination?.nextCursor ?? null,
  };
}

/** Sends a request that has to succeed; gives its data. */
export async function get<T>(address: string, path: string, token?: string): Promise<T> {
  const { status, data, code } = await call<T>(address, "GET", path, { token });
  if (status !== 200) throw new Error(`GET ${path}: ${status} ${code}`);
  return data;
}

/** Signs in; gives the access token. */
export async function logIn(address: string, email: string, password = demoPassword): Promise<string> {
  const { status, data, code } = await call<{ accessToken: string }>(address, "POST", "/auth/login", {
    body: { email, password },
  });
  if (status !== 200) throw new Error(`${email} can't log in: ${status} ${code}`);
  return data.accessToken;
}

export interface Buyer {
  readonly email: string;
  readonly token: string;
}

/** A new customer, signed in. */
export async function register(address: string): Promise<Buyer> {
  const email = `buyer-${randomUUID()}@example.com`;
  const body = { email, password: demoPassword, name: "Bo Buyer" };
  const { status, code } = await call(address, "POST", "/auth/register", { body });
  if (status !== 201) throw new Error(`can't register: ${status} ${code}`);
  return { email, token: await logIn(address, email) };
}

export interface Line {
  readonly sku: string;
  readonly quantity: number;
}

/** The body of an order. */
export const orderOf = (items: readonly Line[], method = "pm_ok", country = "GB") => ({
  items,
  shippingAddress: { name: "Bo Buyer", line1: "1 Quay", city: "London", postalCode: "E1", country },
  payment: { provider: "sandbox", method },
});
