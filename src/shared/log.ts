/** Structured logs: one JSON object a line. Callers pass what may be shown; nothing is dumped whole. */
import { mainStoreId } from "./store.ts";
import { currentTraceId } from "./telemetry/trace.ts";

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a record may say: ids, codes, counts and what was thrown; nothing that a person typed, and no secret. */
const shownFields = [
  ...["requestId", "traceId", "orderId", "refundId", "jobId", "endpointId", "eventId", "aggregateId", "id"],
  ...["method", "route", "status", "durationMs", "caller", "d1Trips", "kvTrips", "objectTrips"],
  ...["queue", "type", "attempts", "duty", "policy", "breaker", "provider", "step", "code", "what"],
  ...["template", "about", "isConfigured", "error", "rows", "seq", "hash"],
] as const;
const shown: ReadonlySet<string> = new Set(shownFields);
const masked = "***";
const textMax = 2_000;

export type LogFields = Readonly<
  Partial<Record<(typeof shownFields)[number], string | number | boolean | null | undefined>>
>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

type WrittenLevel = Exclude<LogLevel, "silent">;

export const isWritten = (at: WrittenLevel, level: LogLevel): boolean =>
  logLevels.indexOf(at) >= logLevels.indexOf(level);

/** Addresses, and what looks like a token, a key or a card: what others throw may quote what they were given. */
const secrets =
  /[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+|\b(?:[rsp]k_(?:test|live)|whsec|wk)_[\w+/=-]{8,}|\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b\d(?:[ -]?\d){13,18}\b/g;
const withoutSecrets = (text: string): string => text.slice(0, textMax).replace(secrets, masked);

/** Whatever is not on the list is named, and not shown. */
const presentable = (name: string, value: unknown): unknown => {
  if (!shown.has(name)) return masked;
  return name === "error" ? withoutSecrets(String(value)) : value;
};

/** A record as it is written; it says whose, but for main's, and of which trace. */
export function recordOf(at: WrittenLevel, message: string, storeId: string, fields: LogFields): string {
  const traceId = currentTraceId();
  const whose = storeId === mainStoreId ? {} : { store: storeId };
  const record: Record<string, unknown> = { level: at, message, ...whose, ...(traceId ? { traceId } : {}) };
  for (const name in fields) record[name] = presentable(name, fields[name as keyof LogFields]);
  return JSON.stringify(record);
}

/** Writes records at or above `level` to the console, which Workers Logs collects. */
export function createLogger(level: LogLevel, storeId = mainStoreId): Logger {
  const writer = (at: WrittenLevel) => {
    if (!isWritten(at, level)) return () => {};
    return (message: string, fields: LogFields = {}) => console[at](recordOf(at, message, storeId, fields));
  };
  return { debug: writer("debug"), info: writer("info"), warn: writer("warn"), error: writer("error") };
}

/** The name and message of whatever was thrown, and of its causes: for the log, never for a caller. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // drizzle puts the parameters behind the query: what people typed doesn't belong into a log.
  const [message = ""] = error.message.split("\nparams: ");
  const cause = error.cause === undefined ? "" : ` ← ${describeError(error.cause)}`;
  return `${error.name}: ${message}${cause}`;
}
