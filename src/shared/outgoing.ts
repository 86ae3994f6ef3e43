/** Calls that leave the Worker: each has a deadline, a bounded answer, and follows no redirect. */

import { DeadlineExceeded, withDeadline } from "./deadline.ts";
import { inSpan } from "./telemetry/trace.ts";

/** What a call is given. */
export interface CallBounds {
  readonly deadlineMs: number;
  readonly answerBytesMax: number;
  /** What becomes of a longer answer: it is a failure, or its beginning is taken. */
  readonly longer: "refuse" | "cut";
}

const quick: CallBounds = { deadlineMs: 3_000, answerBytesMax: 128 * 1024, longer: "refuse" };

/** The other side could not be reached, was too slow, or answered without end. */
export class Unreachable extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = "Unreachable";
  }
}

async function readBounded(answer: Response, bounds: CallBounds): Promise<Uint8Array<ArrayBuffer>> {
  const { answerBytesMax, longer } = bounds;
  const whole = new Uint8Array(answerBytesMax);
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    if (bytes + chunk.byteLength > answerBytesMax && longer === "refuse")
      throw new Unreachable(`an answer of more than ${answerBytesMax} bytes`);
    const taken = chunk.subarray(0, answerBytesMax - bytes);
    whole.set(taken, bytes);
    bytes += taken.byteLength;
    if (bytes === answerBytesMax && longer === "cut") break;
  }
  return whole.subarray(0, bytes);
}

/** Like `fetch`, with the answer read when it is given. Throws `Unreachable` where there is none. */
export async function fetchBounded(url: string, init: RequestInit, bounds = quick): Promise<Response> {
  const host = new URL(url).host;
  const abort = new AbortController();
  const call = async () => {
    const answer = await fetch(url, { ...init, redirect: "manual", signal: abort.signal });
    const body = await readBounded(answer, bounds);
    return new Response(body.byteLength > 0 ? body : null, answer);
  };
  const span = { name: `fetch ${host}`, kind: "client" } as const;
  try {
    return await inSpan(span, () => withDeadline(host, bounds.deadlineMs, call()));
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    const what = error instanceof DeadlineExceeded ? error.message : `${host} could not be reached`;
    throw new Unreachable(what, { cause: error });
  } finally {
    abort.abort();
  }
}
