/** The file of a job's result: its parts one after the other, none of them ever whole in memory. */
import type { Part } from "../jobs.repository.ts";

export interface ResultFile {
  readonly contentType: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly body: ReadableStream<Uint8Array>;
}

/** Streams the parts as fast as they are read. Fails the stream, whose length is known, where one is not there. */
export function streamParts(bucket: R2Bucket, parts: readonly Part[]) {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const { readable, writable } = new FixedLengthStream(bytes);
  const flow = async () => {
    for (const { key } of parts) {
      const object = await bucket.get(key);
      if (!object) throw new Error(`no ${key}`);
      await object.body.pipeTo(writable, { preventClose: true });
    }
    await writable.close();
  };
  // Whoever reads sees the failure; a reader who has gone away is none.
  flow().catch((error) => writable.abort(error).catch(() => {}));
  return { bytes, body: readable };
}
