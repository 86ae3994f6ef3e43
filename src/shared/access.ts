/** Who acts, and what a role may do. Ownership and attributes are decided in each room's policy. */
import { forbidden, unauthenticated } from "./errors.ts";
import type { SessionId, UserId } from "./ids.ts";

export const roles = ["customer", "support", "manager", "admin"] as const;
export type Role = (typeof roles)[number];

export type Permission =
  | "catalog:write"
  | "inventory:read"
  | "inventory:write"
  | "orders:place"
  | "orders:read-all"
  | "orders:cancel-all"
  | "payments:read-all"
  | "payments:refund"
  | "shipments:read-all"
  | "shipments:write"
  | "users:read-all"
  | "users:write"
  | "system:read"
  | "system:operate"
  | "audit:read";

export type Actor =
  | { readonly kind: "anonymous" }
  | { readonly kind: "user"; readonly id: UserId; readonly role: Role; readonly sessionId: SessionId }
  /** Wharf itself: a consumer, the saga, the caretaker. It may do everything. */
  | { readonly kind: "system"; readonly name: string };

export type UserActor = Extract<Actor, { kind: "user" }>;

const supportMay: readonly Permission[] = [
  "inventory:read",
  "orders:place",
  "orders:read-all",
  "orders:cancel-all",
  "payments:read-all",
  "shipments:read-all",
];
const managerMay: readonly Permission[] = [
  ...supportMay,
  "catalog:write",
  "inventory:write",
  "payments:refund",
  "shipments:write",
];

const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  customer: ["orders:place"],
  support: supportMay,
  manager: managerMay,
  admin: [...managerMay, "users:read-all", "users:write", "system:read", "system:operate", "audit:read"],
};

export function may(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case "anonymous":
      return false;
    case "user":
      return permissionsOfRole[actor.role].includes(permission);
    case "system":
      return true;
  }
}

/** Goes on only where the actor has the permission; 401 for the unknown, 403 for the known. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  throw actor.kind === "anonymous" ? unauthenticated() : forbidden();
}

/** The signed-in user, or 401. */
export function requireUser(actor: Actor): UserActor {
  if (actor.kind === "user") return actor;
  throw unauthenticated();
}

/** The actor as it is written into events and audit rows. */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case "anonymous":
      return "anonymous";
    case "user":
      return actor.id;
    case "system":
      return `system:${actor.name}`;
  }
}
