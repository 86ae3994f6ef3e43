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

/** Writes records at or above `level` to the console, which Workers Logs collects; they say whose, but for main's. */
export function createLogger(level: LogLevel, storeId = mainStoreId): Logger {
  const whose = storeId === mainStoreId ? {} : { store: storeId };
  const threshold = logLevels.indexOf(level);
  const writer = (at: "debug" | "info" | "warn" | "error") => {
    if (logLevels.indexOf(at) < threshold) return () => {};
    return (message: string, fields: LogFields = {}) =>
      console[at](JSON.stringify({ level: at, message, ...whose, ...fields }));
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
