/**
 * A stand-in for Stripe's API on loopback: its idempotency keys, its errors, and calls that go wrong on command. What
 * it does is told by the means of payment: Stripe's own test methods, and `pm_stub_…` that misbehave. `/stub/…` is
 * for the test: the ledger, the events, and what customers and staff do at Stripe.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, createStripeAccount, error, type Fault } from "./stripe-account.ts";
import { stripeKey } from "./stripe-keys.ts";

interface Kept {
  readonly fingerprint: string;
  /** Absent while the key's first request is under way. */
  answer?: Answer;
}

const lockMs = 15;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export async function startStripeStub(): Promise<{ origin: string; server: Server }> {
  const account = createStripeAccount();
  const keys = new Map<string, Kept>();

  function spoil(response: ServerResponse, way: Fault["way"]): void {
    if (way === "reset") response.destroy();
    if (way === "garbage") response.writeHead(200).end("<html>a proxy's page</html>");
  }
  const send = (response: ServerResponse, { status, body }: Answer, headers: Record<string, string> = {}) =>
    void response
      .writeHead(status, { "content-type": "application/json", "request-id": "req_stub", ...headers })
      .end(JSON.stringify(body));

  async function post(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const body = await textOf(request);
    const form = new URLSearchParams(body);
    const key = request.headers["idempotency-key"] as string | undefined;
    const fault = account.faultOf(path, form);
    // Rate limits stand before the keys: nothing is kept of them.
    if (fault?.way === 429)
      return send(response, error(429, "invalid_request_error", { code: "rate_limit" }));
    const fingerprint = createHash("sha256").update(`${path} ${body}`).digest("hex");
    const kept = key ? keys.get(key) : undefined;
    if (kept && kept.fingerprint !== fingerprint)
      return send(response, error(400, "idempotency_error", { param: "the key's request was another" }));
    if (kept?.answer) return send(response, kept.answer, { "idempotent-replayed": "true" });
    if (kept) return send(response, error(409, "invalid_request_error", { code: "idempotency_key_in_use" }));
    const entry: Kept = { fingerprint };
    if (key) keys.set(key, entry);
    await new Promise((resume) => setTimeout(resume, lockMs));
    if (fault?.when === "before" && fault.way !== 500) {
      if (key) keys.delete(key);
      return spoil(response, fault.way);
    }
    const broken = error(500, "api_error", {});
    const answer = fault?.way === 500 && fault.when === "before" ? broken : account.post(path, form);
    entry.answer = fault?.way === 500 ? broken : answer;
    if (fault && fault.way !== 500) return spoil(response, fault.way);
    send(response, entry.answer);
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://stub");
    if (pathname.startsWith("/stub/")) send(response, account.command(pathname, searchParams));
    else if (request.headers.authorization !== `Bearer ${stripeKey}`)
      send(response, error(401, "invalid_request_error", {}));
    else if (request.method === "GET") send(response, account.get(pathname, searchParams));
    else void post(request, response, pathname);
  });
  // No connection that workerd would use again is closed under its hands.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
