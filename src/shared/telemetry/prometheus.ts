/** Metrics as Prometheus reads them (text format 0.0.4). */
import { type InstrumentName, instrumentOf, instruments } from "./instruments.ts";
import { namedBy, type Series } from "./tally.ts";

export const prometheusType = "text/plain; version=0.0.4; charset=utf-8";

/** A value of the moment. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];
}

const escaped = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}`;
}

const headOf = (name: string, help: string, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

function histogramOf(
  name: string,
  labels: Readonly<Record<string, string>>,
  bounds: readonly number[],
  { count, sum, buckets }: Series,
): string[] {
  let below = 0;
  const lines = bounds.map((bound, i) => {
    below += buckets[i] ?? 0;
    return sample(`${name}_bucket`, { ...labels, le: String(bound) }, below);
  });
  return [
    ...lines,
    sample(`${name}_bucket`, { ...labels, le: "+Inf" }, count),
    sample(`${name}_sum`, labels, sum),
    sample(`${name}_count`, labels, count),
  ];
}

/** The series of each instrument, and the gauges. */
export function prometheusOf(series: ReadonlyMap<string, Series>, gauges: readonly Gauge[]): string {
  const named = [...series].flatMap(([key, one]) => {
    const known = namedBy(key);
    return known ? [{ ...known, series: one }] : [];
  });
  const lines = (Object.keys(instruments) as InstrumentName[]).flatMap((name) => {
    const { help, labels: labelNames, buckets } = instrumentOf(name);
    const own = named.filter((one) => one.name === name);
    return [
      ...headOf(name, help, buckets ? "histogram" : "counter"),
      ...own.flatMap(({ labels: values, series: one }) => {
        const labels = Object.fromEntries(labelNames.map((label, i) => [label, values[i] ?? ""]));
        return buckets ? histogramOf(name, labels, buckets, one) : [sample(name, labels, one.count)];
      }),
    ];
  });
  const now = gauges.flatMap(({ name, help, samples }) => [
    ...headOf(name, help, "gauge"),
    ...samples.map(([labels, value]) => sample(name, labels, value)),
  ]);
  return `${[...lines, ...now].join("\n")}\n`;
}
