/** Calls that leave the Worker: each has a deadline, a bounded answer, and follows no redirect. */
import { DeadlineExceeded, withDeadline } from "./deadline.ts";

const deadlineMs = 3_000;
const answerBytesMax = 128 * 1024;

/** The other side could not be reached, was too slow, or answered without end. */
export class Unreachable extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = "Unreachable";
  }
}

async function readBounded(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > answerBytesMax) throw new Unreachable(`an answer of more than ${answerBytesMax} bytes`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Like `fetch`, with the whole answer read when it is given. Throws `Unreachable` where there is none. */
export async function fetchBounded(url: string, init: RequestInit): Promise<Response> {
  const host = new URL(url).host;
  const abort = new AbortController();
  const call = async () => {
    const answer = await fetch(url, { ...init, redirect: "manual", signal: abort.signal });
    const body = await readBounded(answer);
    return new Response(body.byteLength > 0 ? body : null, answer);
  };
  try {
    return await withDeadline(host, deadlineMs, call());
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    const what = error instanceof DeadlineExceeded ? error.message : `${host} could not be reached`;
    throw new Unreachable(what, { cause: error });
  } finally {
    abort.abort();
  }
}
