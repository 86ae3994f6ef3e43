/** Structured logs: one JSON object a line. Callers pass what may be shown; nothing is dumped whole. */
import { mainStoreId } from "./store.ts";

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

type WrittenLevel = Exclude<LogLevel, "silent">;

export const isWritten = (at: WrittenLevel, level: LogLevel): boolean =>
  logLevels.indexOf(at) >= logLevels.indexOf(level);

/** A record as it is written; it says whose, but for main's. */
export const recordOf = (at: WrittenLevel, message: string, storeId: string, fields: LogFields): string =>
  JSON.stringify({ level: at, message, ...(storeId === mainStoreId ? {} : { store: storeId }), ...fields });

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
