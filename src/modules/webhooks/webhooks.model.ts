/** Endpoints, what is delivered to them, and when it is tried again, pure. */
import type { DeliveryId, EndpointId, UserId } from "#shared/ids.ts";

export const endpointStatuses = ["active", "paused", "disabled"] as const;
/** What is for a paused one waits; a disabled one is given nothing. */
export type EndpointStatus = (typeof endpointStatuses)[number];

export const disabledReasons = ["gone", "failing"] as const;
/** It answered 410, or failed for days on end. */
export type DisabledReason = (typeof disabledReasons)[number];

export const deliveryStatuses = ["pending", "delivered", "failed"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export const attemptErrors = ["timeout", "unreachable", "redirected", "refused", "forbidden_target"] as const;
/** `refused`: an answer that is neither 2xx nor 3xx; `forbidden_target`: the address is not called at all. */
export type AttemptError = (typeof attemptErrors)[number];

export interface Endpoint {
  readonly id: EndpointId;
  readonly url: string;
  /** `order.paid`, `order.*` or `*`. */
  readonly events: readonly string[];
  readonly description: string;
  readonly status: EndpointStatus;
  readonly disabledReason: DisabledReason | null;
  /** Since when nothing was taken (epoch ms); null where the last attempt was a success. */
  readonly failingSince: number | null;
  /** Whom to tell of it. */
  readonly createdBy: UserId | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface SealedSecret {
  readonly sealed: string;
  /** Until when it signs, epoch ms; null while it is the current one. */
  readonly until: number | null;
}

/** As it is stored, with the secrets that it has or had, newest first. */
export interface StoredEndpoint extends Endpoint {
  readonly secrets: readonly SealedSecret[];
  /** The key that sealed the secrets. */
  readonly keyVersion: string;
}

export interface Attempt {
  readonly deliveryId: DeliveryId;
  /** From 1, over all replays. */
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly latencyMs: number;
  /** Null where there was no answer. */
  readonly statusCode: number | null;
  /** Null where it was taken. */
  readonly error: AttemptError | null;
  /** The beginning of what was answered. */
  readonly answer: string | null;
}

export interface Delivery {
  readonly id: DeliveryId;
  readonly endpointId: EndpointId;
  readonly eventId: string;
  readonly type: string;
  readonly status: DeliveryStatus;
  /** Epoch ms; null once it is settled. */
  readonly nextAttemptAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface StoredDelivery extends Delivery {
  /** What is sent, byte for byte the same with every attempt. */
  readonly body: string;
  /** Of the present run through the schedule; a replay begins a new one. */
  readonly tries: number;
  /** Of all runs. */
  readonly attemptCount: number;
  /** Until then (epoch ms) one lane has it; 0 where none does. */
  readonly leaseUntil: number;
}

export const endpointsMax = 50;
/** Calls to one endpoint at a time. */
export const lanesMax = 5;
/** Longer than a call can take with all that belongs to it. */
export const leaseMs = 30_000;
/** What is that late was lost on its way, and is sent for again. */
export const overdueMs = 15_000;
/** A queue that is down is not heaped with messages. */
export const sweptEveryMs = 60_000;
/** A message may come a little early: clocks differ. */
const earlyMs = 1_000;
export const replaysMax = 10_000;
export const attemptsKept = 50;
export const deliveriesKeptMs = 30 * 86_400_000;

const daySeconds = 86_400;
/** What a secret that was replaced goes on signing. */
export const overlapMs = daySeconds * 1000;
/** As many secrets sign at once, at most. */
export const secretsMax = 4;
const failingMaxMs = 5 * daySeconds * 1000;

/** Seconds between the attempts, as Standard Webhooks 1.0 proposes; there is one attempt more than there are waits. */
const waitsSeconds = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, daySeconds];
const jitter = 0.1;

/** The latest moment of what may be tried now. */
export const dueBy = (now: number): number => now + earlyMs;

/** Seconds until the next try after this many, or null where it was the last; `random` is from 0 to 1. */
export function waitAfter(tries: number, retryAfterSeconds: number | null, random: number): number | null {
  const wait = waitsSeconds[tries - 1];
  if (wait === undefined) return null;
  const spread = Math.ceil(wait * (1 - jitter + 2 * jitter * random));
  return Math.max(spread, Math.min(retryAfterSeconds ?? 0, daySeconds));
}

/** Seconds that a `Retry-After` asks for (RFC 9110 §10.2.3), or null where it says nothing that is to come. */
export function retryAfterSecondsOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return seconds > 0 ? seconds : null;
}

/** Whether an event of the type is for somebody who asked for these. */
export const wants = (filters: readonly string[], type: string): boolean =>
  filters.some((filter) => filter === "*" || filter === type || filter === groupOf(type));

/** `order.*` of `order.paid`. */
const groupOf = (type: string): string => `${type.split(".")[0]}.*`;

/** The filters that ask for nothing there is, by their place. */
export const unknownFilters = (filters: readonly string[], types: readonly string[]): number[] =>
  filters.flatMap((filter, i) => (types.some((type) => wants([filter], type)) ? [] : [i]));

/** The secrets that sign now, the current one first. */
export const signingSecrets = (secrets: readonly SealedSecret[], now: number): SealedSecret[] =>
  secrets.filter(({ until }) => until === null || until > now);

/** The secrets with a new one before them; null where too many still sign. */
export function rotated(
  secrets: readonly SealedSecret[],
  sealed: string,
  now: number,
): readonly SealedSecret[] | null {
  const before = signingSecrets(secrets, now).map((one) => ({ ...one, until: one.until ?? now + overlapMs }));
  return before.length < secretsMax ? [{ sealed, until: null }, ...before] : null;
}

/** Whoever has failed since then, or longer, is given up. */
export const failingSinceMax = (now: number): number => now - failingMaxMs;

/** Why an attempt disables the endpoint, or null where it does not. */
export function reasonToDisable(
  { failingSince }: Pick<Endpoint, "failingSince">,
  { error, statusCode }: Pick<Attempt, "error" | "statusCode">,
  now: number,
): DisabledReason | null {
  if (statusCode === 410) return "gone";
  const isTooLong = failingSince !== null && failingSince <= failingSinceMax(now);
  return error !== null && isTooLong ? "failing" : null;
}

/** What a delivery becomes, beside its lease being given back. */
export type Outcome = Pick<StoredDelivery, "status" | "nextAttemptAt">;

/** What an attempt makes of its delivery, which has had `tries` before; and the seconds until the next one. */
export function outcomeOf(
  { error, statusCode }: Pick<Attempt, "error" | "statusCode">,
  tries: number,
  retryAfterSeconds: number | null,
  random: number,
): { status: DeliveryStatus; waitSeconds: number | null } {
  if (error === null) return { status: "delivered", waitSeconds: null };
  const isGone = statusCode === 410;
  const waitSeconds = isGone ? null : waitAfter(tries + 1, retryAfterSeconds, random);
  return { status: waitSeconds === null ? "failed" : "pending", waitSeconds };
}

/** The host, which tells staff which endpoint it is; path and query may be secret. */
export const hostOf = ({ url }: Pick<Endpoint, "url">): string => URL.parse(url)?.host ?? "unknown";

/** What the audit log sees of an endpoint. */
export const auditable = (endpoint: Endpoint) => {
  const { events, description, status, disabledReason, version } = endpoint;
  return { host: hostOf(endpoint), events, description, status, disabledReason, version };
};

/** An answer as it is kept: readable, and a kilobyte of it. */
export const cutAnswer = (text: string): string =>
  text.replaceAll("\0", "\uFFFD").slice(0, 1_024).toWellFormed();
