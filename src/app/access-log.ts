/** The access log: one line a request, with what identifies it and nothing that is secret: no query, body or header. */
import { isWritten, type LogLevel, recordOf } from "#shared/log.ts";
import { mainStoreId } from "#shared/store.ts";

export interface Access {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** Since the request came. */
  readonly durationMs: number;
  readonly caller: string;
  readonly traceId: string | null;
  /** Storage round trips that were begun by then. */
  readonly d1Trips: number;
  readonly kvTrips: number;
  readonly objectTrips: number;
}

export interface AccessLog {
  write(access: Access): void;
  /** Writes it a moment later, together with others: writing costs more than an answer that is at hand. */
  gather(access: Access, background: (work: Promise<unknown>) => void): void;
}

const gatheredMax = 50;
const gatherMs = 1_000;

export function createAccessLog(level: LogLevel, storeId = mainStoreId): AccessLog {
  if (!isWritten("info", level)) return { write() {}, gather() {} };
  const lineOf = (access: Access): string => recordOf("info", "request", storeId, { ...access });
  let gathered: string[] = [];
  const flush = () => {
    if (gathered.length > 0) console.info(gathered.join("\n"));
    gathered = [];
  };
  return {
    write: (access) => console.info(lineOf(access)),
    gather(access, background) {
      gathered.push(lineOf(access));
      if (gathered.length >= gatheredMax) flush();
      else if (gathered.length === 1) background(scheduler.wait(gatherMs).then(flush));
    },
  };
}
