/**
 * A receiver of webhooks as a shop's developer would build it, on the `standardwebhooks` package. Each inbox,
 * `/inbox/<name>`, keeps what came with the package's verdict, and misbehaves on command.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

/** What the next call gets instead of a plain 200. */
export interface Behaviour {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A body of so many bytes. */
  readonly bytes?: number;
  readonly delayMs?: number;
  /** Never answers; begins to answer and never ends; closes the connection; answers what is no HTTP. */
  readonly way?: "hang" | "drip" | "close" | "garbage";
}

/** What an inbox knows and does. */
export interface Orders {
  readonly secrets?: readonly string[];
  /** How far the sender's clock, and so this one's, is ahead. */
  readonly aheadMs?: number;
  /** One for each call to come, in their order. */
  readonly next?: readonly Behaviour[];
  /** For all after those. */
  readonly always?: Behaviour;
}

export interface Received {
  readonly id: string;
  readonly timestamp: number;
  readonly signatures: number;
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  /** The secrets, by their place, with which the package verifies it. */
  readonly verifiedBy: readonly number[];
  /** When it came, by the real clock. */
  readonly at: number;
}

interface Inbox extends Required<Omit<Orders, "next">> {
  readonly next: Behaviour[];
  readonly received: Received[];
}

const realNow = Date.now;

function verifies(
  secret: string,
  body: string,
  headers: IncomingMessage["headers"],
  aheadMs: number,
): boolean {
  // The package asks the clock itself; it answers at once, so nobody else sees the moved one.
  Date.now = () => realNow() + aheadMs;
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  } finally {
    Date.now = realNow;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(response: ServerResponse, behaviour: Behaviour): Promise<void> {
  const { status = 200, headers = {}, body = "ok", bytes, delayMs = 0, way } = behaviour;
  if (delayMs > 0) await new Promise((resume) => setTimeout(resume, delayMs));
  switch (way) {
    case "hang":
      return;
    case "close":
      response.destroy();
      return;
    case "garbage":
      response.socket?.end("\u0000\u0001 this is no HTTP\r\n\r\n");
      return;
    case "drip": {
      response.writeHead(status, headers);
      const timer = setInterval(() => response.write("."), 200);
      response.on("close", () => clearInterval(timer));
      return;
    }
    case undefined:
      response.writeHead(status, headers).end(bytes === undefined ? body : "x".repeat(bytes));
  }
}

/** Starts it on a port of its own. `POST …/orders` and `GET …/received` are for the test; `/trap` must never be called. */
export async function startWebhookReceiver(): Promise<{ origin: string; server: Server }> {
  const inboxes = new Map<string, Inbox>();
  const inboxOf = (name: string): Inbox => {
    const inbox = inboxes.get(name) ?? { secrets: [], aheadMs: 0, next: [], always: {}, received: [] };
    inboxes.set(name, inbox);
    return inbox;
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, area = "", name = "", act] = (request.url ?? "").split(/[/?]/);
    const inbox = inboxOf(name);
    const body = await textOf(request);
    if (act === "orders") {
      const { next = inbox.next, ...rest } = JSON.parse(body) as Orders;
      inboxes.set(name, { ...inbox, ...rest, next: [...next] });
      response.end();
      return;
    }
    if (act === "received") {
      response.end(JSON.stringify(inbox.received));
      return;
    }
    const { headers, method = "", url: path = "" } = request;
    const verified = inbox.secrets.map((secret) => verifies(secret, body, headers, inbox.aheadMs));
    inbox.received.push({
      id: String(headers["webhook-id"]),
      timestamp: Number(headers["webhook-timestamp"]),
      signatures: String(headers["webhook-signature"]).split(" ").length,
      method,
      path,
      contentType: String(headers["content-type"]),
      body,
      verifiedBy: verified.flatMap((is, place) => (is ? [place] : [])),
      at: realNow(),
    });
    await answer(response, area === "inbox" ? (inbox.next.shift() ?? inbox.always) : {});
  }

  const server = createServer((request, response) => void take(request, response));
  // No connection that workerd would use again is closed under its hands.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
