/** Alerts: an objective that is not kept, from when it was crossed until it is kept again. Pure. */
import type { AlertId } from "#shared/ids.ts";
import type { ObjectiveName, Standing } from "#shared/telemetry/objectives.ts";

export interface Alert {
  readonly id: AlertId;
  readonly objective: ObjectiveName;
  /** Epoch milliseconds. */
  readonly raisedAt: number;
  /** Null while it is open. */
  readonly resolvedAt: number | null;
}

/** What is to be done about an objective that stands so; in between the two nothing, so that an alert does not flicker. */
export function verdictOn(
  { isBroken, isWell }: Pick<Standing, "isBroken" | "isWell">,
  isOpen: boolean,
): "raise" | "resolve" | "nothing" {
  if (isBroken && !isOpen) return "raise";
  if (isWell && isOpen) return "resolve";
  return "nothing";
}
