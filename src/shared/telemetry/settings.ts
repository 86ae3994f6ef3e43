/** The settings of telemetry. Those of OpenTelemetry have its names, and mean what its specification says. */
import { z } from "zod";
import type { OtlpSettings } from "./otlp.ts";

export interface TelemetrySettings {
  /** How long an isolate gathers counts and spans before it tells them; 0 is at once. */
  readonly everyMs: number;
  /** Where traces go; null where nobody said it, and none are kept. */
  readonly otlp: OtlpSettings | null;
}

/** `name=value` pairs by commas, values percent-encoded. */
function headersOf(text: string): Readonly<Record<string, string>> | null {
  const pairs = text
    .split(",")
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => /^([\w-]+)\s*=\s*([\x21-\x7e]+(?: [\x21-\x7e]+)*)$/.exec(pair));
  if (pairs.includes(null)) return null;
  try {
    return Object.fromEntries(
      pairs.map((pair) => [pair?.[1] as string, decodeURIComponent(pair?.[2] as string)]),
    );
  } catch {
    return null;
  }
}

/** As the environment has them; the address is read by whoever knows what an address is. */
export const telemetryShape = {
  TELEMETRY_SECONDS: z
    .string()
    .regex(/^(\d|1\d|2[0-5])$/, "is not 0 to 25 seconds")
    .transform(Number)
    .default(5),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform(headersOf)
    .refine((headers) => headers !== null, "is not a list of name=value")
    .default({}),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, "is not 0 to 1")
    .transform(Number)
    .default(1),
};

type Parsed = { readonly [Name in keyof typeof telemetryShape]: z.output<(typeof telemetryShape)[Name]> };

export const telemetryOf = (
  { TELEMETRY_SECONDS, OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER_ARG }: Parsed,
  endpoint: string | undefined,
): TelemetrySettings => ({
  everyMs: TELEMETRY_SECONDS * 1000,
  otlp: endpoint
    ? { endpoint, headers: OTEL_EXPORTER_OTLP_HEADERS ?? {}, ratio: OTEL_TRACES_SAMPLER_ARG }
    : null,
});
