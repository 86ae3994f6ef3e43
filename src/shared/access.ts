/** Who acts, and what a role may do. Ownership and attributes are decided in each room's policy. */
import { forbidden, unauthenticated } from "./errors.ts";
import type { ApiKeyId, SessionId, UserId } from "./ids.ts";

export const roles = ["customer", "support", "manager", "admin"] as const;
export type Role = (typeof roles)[number];

export type Permission =
  | "catalog:read-drafts"
  | "catalog:write"
  | "inventory:read"
  | "inventory:write"
  | "orders:place"
  | "orders:read-all"
  | "orders:cancel-all"
  | "payments:read-all"
  | "payments:refund"
  | "returns:manage"
  | "attention:read"
  | "attention:resolve"
  | "shipments:read-all"
  | "shipments:write"
  | "reports:read"
  | "jobs:read"
  | "jobs:write"
  | "users:read-all"
  | "users:manage"
  | "webhooks:read"
  | "webhooks:manage"
  | "system:read"
  | "system:operate"
  | "audit:read";

/** What an API key may be given: a part of what its owner may do, never more. */
export const scopes = [
  "catalog:read",
  "catalog:write",
  "inventory:read",
  "inventory:write",
  "orders:read",
  "orders:write",
  "payments:read",
  "payments:write",
  "attention:read",
  "attention:write",
  "shipments:read",
  "shipments:write",
  "reports:read",
  "jobs:read",
  "jobs:write",
  "users:read",
  "webhooks:read",
  "webhooks:write",
  "audit:read",
  "system:read",
  "system:write",
] as const;
export type Scope = (typeof scopes)[number];

export type Actor =
  | { readonly kind: "anonymous" }
  | { readonly kind: "user"; readonly id: UserId; readonly role: Role; readonly sessionId: SessionId }
  /** A program that acts for a user, within the key's scopes. */
  | {
      readonly kind: "apiKey";
      readonly id: ApiKeyId;
      readonly userId: UserId;
      readonly role: Role;
      readonly scopes: readonly Scope[];
    }
  /** Wharf itself: a consumer, the saga, the caretaker. It may do everything. */
  | { readonly kind: "system"; readonly name: string };

export type UserActor = Extract<Actor, { kind: "user" }>;
export type ApiKeyActor = Extract<Actor, { kind: "apiKey" }>;

const supportMay: readonly Permission[] = [
  "inventory:read",
  "orders:place",
  "orders:read-all",
  "orders:cancel-all",
  "payments:read-all",
  "attention:read",
  "shipments:read-all",
  "users:read-all",
];
const managerMay: readonly Permission[] = [
  ...supportMay,
  "catalog:read-drafts",
  "catalog:write",
  "inventory:write",
  "payments:refund",
  "returns:manage",
  "attention:resolve",
  "shipments:write",
  "webhooks:read",
  "webhooks:manage",
  "reports:read",
  "jobs:read",
  "jobs:write",
];

const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  customer: ["orders:place"],
  support: supportMay,
  manager: managerMay,
  admin: [...managerMay, "users:manage", "system:read", "system:operate", "audit:read"],
};

/** The scope that a key needs for a permission; people are managed by people only. */
const scopeOfPermission: Readonly<Record<Permission, Scope | null>> = {
  "catalog:read-drafts": "catalog:read",
  "catalog:write": "catalog:write",
  "inventory:read": "inventory:read",
  "inventory:write": "inventory:write",
  "orders:place": "orders:write",
  "orders:read-all": "orders:read",
  "orders:cancel-all": "orders:write",
  "payments:read-all": "payments:read",
  "payments:refund": "payments:write",
  "returns:manage": "orders:write",
  "attention:read": "attention:read",
  "attention:resolve": "attention:write",
  "shipments:read-all": "shipments:read",
  "shipments:write": "shipments:write",
  "reports:read": "reports:read",
  "jobs:read": "jobs:read",
  "jobs:write": "jobs:write",
  "users:read-all": "users:read",
  "users:manage": null,
  "webhooks:read": "webhooks:read",
  "webhooks:manage": "webhooks:write",
  "system:read": "system:read",
  "system:operate": "system:write",
  "audit:read": "audit:read",
};

/** True for what no key will ever do. */
export const isForPeopleOnly = (permission: Permission): boolean => scopeOfPermission[permission] === null;

export function may(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case "anonymous":
      return false;
    case "user":
      return permissionsOfRole[actor.role].includes(permission);
    case "apiKey": {
      const scope = scopeOfPermission[permission];
      return (
        scope !== null && actor.scopes.includes(scope) && permissionsOfRole[actor.role].includes(permission)
      );
    }
    case "system":
      return true;
  }
}

const customerScopes: readonly Scope[] = [
  "orders:read",
  "orders:write",
  "payments:read",
  "shipments:read",
  "users:read",
  "catalog:read",
];

/** The scopes that somebody of the role may give to a key: those of their permissions, and of what is their own. */
export const scopesOf = (role: Role): readonly Scope[] =>
  scopes.filter(
    (scope) =>
      customerScopes.includes(scope) ||
      permissionsOfRole[role].some((permission) => scopeOfPermission[permission] === scope),
  );

/** Goes on only where the actor has the permission; 401 for the unknown, 403 for the known. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  throw actor.kind === "anonymous" ? unauthenticated() : forbidden();
}

/** The user who has signed in, in person: 401 for the unknown, 403 for a program. */
export function requireUser(actor: Actor): UserActor {
  if (actor.kind === "user") return actor;
  throw actor.kind === "apiKey" ? forbidden("An API key can't do this; sign in.") : unauthenticated();
}

/** The user for whom the actor acts, in person or by a key; null where there is none. */
export function userIdOf(actor: Actor): UserId | null {
  switch (actor.kind) {
    case "user":
      return actor.id;
    case "apiKey":
      return actor.userId;
    case "anonymous":
    case "system":
      return null;
  }
}

/** The same, or 401. */
export function requireUserId(actor: Actor): UserId {
  const id = userIdOf(actor);
  if (id === null) throw unauthenticated();
  return id;
}

/** The actor as it is written into events and audit rows. */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case "anonymous":
      return "anonymous";
    case "user":
    case "apiKey":
      return actor.id;
    case "system":
      return `system:${actor.name}`;
  }
}
