/** Identifiers: a prefix that names the kind, and a UUIDv7 that sorts by time (RFC 9562 §5.7). */
import { z } from "zod";

/** A prefixed identifier such as `ord_01932c5e-…`; the prefix is part of the type. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

export type UserId = Id<"usr">;
export type SessionId = Id<"ses">;
export type ApiKeyId = Id<"key">;
export type ConnectionId = Id<"con">;
export type ProductId = Id<"prd">;
export type VariantId = Id<"var">;
export type OrderId = Id<"ord">;
export type PaymentId = Id<"pay">;
export type RefundId = Id<"ref">;
export type ShipmentId = Id<"shp">;
export type EventId = Id<"evt">;
export type EndpointId = Id<"whe">;
export type DeliveryId = Id<"msg">;
export type JobId = Id<"job">;
export type AttentionId = Id<"att">;
export type AlertId = Id<"alr">;
export type ReturnId = Id<"rma">;
export type FileId = Id<"fil">;

/** An id of this kind, by its prefix. */
export const idSchema = <Prefix extends string>(prefix: Prefix) =>
  z.string().startsWith(`${prefix}_`) as unknown as z.ZodType<Id<Prefix>, Id<Prefix>>;

/** Makes a new identifier: 48 bits of `now` (epoch ms), then 74 random bits. */
export function newId<Prefix extends string>(prefix: Prefix, now: number): Id<Prefix> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = now;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    "-",
  );
  return `${prefix}_${uuid}`;
}

/** When the id was made, in epoch milliseconds. */
export const timeOf = (id: Id<string>): number =>
  Number.parseInt(
    id
      .slice(id.indexOf("_") + 1)
      .replace("-", "")
      .slice(0, 12),
    16,
  );

/** The bound between the ids of before and those from that moment on (epoch ms), as texts are compared. */
export function idBound<Prefix extends string>(prefix: Prefix, at: number): Id<Prefix> {
  const hex = at.toString(16).padStart(12, "0");
  return `${prefix}_${hex.slice(0, 8)}-${hex.slice(8)}`;
}

// Crockford's alphabet: no I, L, O or U, so that a number can be read out on the telephone.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** So many random letters and digits that nobody confuses, each of them five bits. */
export const randomLetters = (count: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => crockford[byte % 32]).join("");

/** A number for people, `7K3F9-Q2M4X`: 50 random bits, so that it tells nobody how many orders there are. */
export function newOrderNumber(): string {
  const letters = randomLetters(10);
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
