/** Who takes money and parcels outside: each behind its circuit breaker, but for people who carry parcels themselves. */
import { createSandboxProvider, createStripeProvider, guardedProvider } from "#modules/payments";
import { createSandboxCarrier, guardedCarrier, manualCarrier } from "#modules/shipping";
import type { BreakerName, Breakers } from "#shared/breaker/breaker.ts";
import type { Clock } from "#shared/clock.ts";
import type { Context } from "#shared/context.ts";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import type { Config } from "./config.ts";

const byName = <T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.name, one]));

export function providersOf(config: Config, clock: Clock, world: SandboxWorld, breakers: Breakers) {
  const stripe = config.stripe && createStripeProvider(config.stripe, clock);
  const carriers = config.hasSandbox ? [createSandboxCarrier(world)] : [];
  const guarded: BreakerName[] = [
    ...(config.hasSandbox ? [{ kind: "payments", provider: "sandbox" } as const] : []),
    ...(stripe ? [{ kind: "payments", provider: stripe.name } as const] : []),
    ...carriers.map(({ name }) => ({ kind: "carriers", provider: name }) as const),
  ];
  return {
    paymentProvidersOf({ db }: Context) {
      const sandbox = config.hasSandbox ? createSandboxProvider(db, clock, world) : null;
      const all = [sandbox, stripe].filter((one) => one !== null);
      return byName(all.map((one) => guardedProvider(one, breakers)));
    },
    carriers: byName([...carriers.map((one) => guardedCarrier(one, breakers)), manualCarrier]),
    defaultCarrier: config.hasSandbox ? config.SHIPPING_CARRIER : manualCarrier.name,
    /** The breakers that there are. */
    guarded,
  };
}
