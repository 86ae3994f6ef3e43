/** Load over keep-alive connections: HTTP/1.1 by hand, since Node's own client is slower than a bare Worker. */
import { connect, type Socket } from "node:net";

export interface Request {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Expected {
  readonly status: number;
  /** A text that every right answer contains. */
  readonly contains: string;
}

export interface Measured {
  readonly requestsPerSecond: number;
  /** Milliseconds, one a request, unsorted. */
  readonly latencies: readonly number[];
}

interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

const headEnd = Buffer.from("\r\n\r\n");
const replySecondsMax = 10;

const encode = (host: string, { method, path, headers = {}, body = "" }: Request): string => {
  const length = Buffer.byteLength(body);
  const lines = Object.entries({ Host: host, ...headers, ...(length ? { "Content-Length": length } : {}) });
  return `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
};

/** The reply where the bytes hold all of it. */
function decode(bytes: Buffer): Reply | null {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return null;
  const head = bytes.toString("latin1", 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!length) throw new Error(`an answer without a Content-Length:\n${head}`);
  const body = bytes.subarray(end + headEnd.length);
  return body.length < Number(length) ? null : { status: Number(head.slice(9, 12)), body };
}

/** One connection, with one request on it at a time. */
class Connection {
  readonly #socket: Socket;
  #bytes: Buffer = Buffer.alloc(0);
  #waiting: { done: (reply: Reply) => void; fail: (error: Error) => void } | null = null;

  constructor({ hostname, port }: URL) {
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.setTimeout(replySecondsMax * 1000, () => this.#fail(new Error("an answer took too long")));
    this.#socket.on("error", (error) => this.#fail(error));
    this.#socket.on("close", () => this.#fail(new Error("the connection was closed")));
    this.#socket.on("data", (chunk) => this.#take(chunk));
  }

  send(request: string): Promise<Reply> {
    return new Promise((done, fail) => {
      this.#waiting = { done, fail };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#bytes = this.#bytes.length > 0 ? Buffer.concat([this.#bytes, chunk]) : chunk;
    try {
      const reply = decode(this.#bytes);
      if (!reply) return;
      this.#bytes = Buffer.alloc(0);
      this.#waiting?.done(reply);
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  #fail(error: Error): void {
    this.#waiting?.fail(error);
    this.#waiting = null;
  }
}

/** Sends requests for so many seconds, `concurrency` at a time. Throws at the first wrong answer. */
export async function load(
  to: URL,
  nextRequest: () => Request,
  { status, contains }: Expected,
  { seconds, concurrency }: { seconds: number; concurrency: number },
): Promise<Measured> {
  const connections = Array.from({ length: concurrency }, () => new Connection(to));
  const latencies: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  try {
    await Promise.all(
      connections.map(async (connection) => {
        for (let sentAt = startedAt; sentAt < until; ) {
          const request = nextRequest();
          sentAt = performance.now();
          const reply = await connection.send(encode(to.host, request));
          latencies.push(performance.now() - sentAt);
          if (reply.status !== status || !reply.body.includes(contains)) {
            throw new Error(`${request.method} ${request.path}: ${reply.status} ${reply.body}`);
          }
        }
      }),
    );
  } finally {
    for (const connection of connections) connection.close();
  }
  return { requestsPerSecond: (latencies.length * 1000) / (performance.now() - startedAt), latencies };
}
