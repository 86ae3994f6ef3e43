/** Who may see and cancel an order: its customer and staff. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { CancellationReason, Order } from "./orders.model.ts";

const owns = (actor: Actor, { userId }: Order): boolean => userIdOf(actor) === userId;

export const mayRead = (actor: Actor, order: Order): boolean =>
  owns(actor, order) || may(actor, "orders:read-all");

export const mayCancel = (actor: Actor, order: Order): boolean =>
  owns(actor, order) || may(actor, "orders:cancel-all");

/** In whose name an order is cancelled. */
export const reasonFor = (actor: Actor, order: Order): CancellationReason =>
  owns(actor, order) ? "customer" : "staff";
