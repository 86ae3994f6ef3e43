/** Structured logs: one JSON object a line. Callers pass what may be shown; nothing is dumped whole. */

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** Writes records at or above `level` to the console, which Workers Logs collects. */
export function createLogger(level: LogLevel): Logger {
  const threshold = logLevels.indexOf(level);
  const writer = (at: "debug" | "info" | "warn" | "error") => {
    if (logLevels.indexOf(at) < threshold) return () => {};
    return (message: string, fields: LogFields = {}) =>
      console[at](JSON.stringify({ level: at, message, ...fields }));
  };
  return { debug: writer("debug"), info: writer("info"), warn: writer("warn"), error: writer("error") };
}

/** The name and message of whatever was thrown: for the log, never for a caller. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
