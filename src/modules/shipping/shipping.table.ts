/** Shipments: one an order. */

import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, updatedAt, version } from "#shared/db/columns.ts";
import type { OrderId, ShipmentId, UserId } from "#shared/ids.ts";
import type { PostalAddress } from "#shared/postal-address.ts";
import type { ShipmentStatus } from "./shipping.model.ts";

export const shipments = sqliteTable("shipments", {
  /** Also the operation id under which the carrier knows it. */
  id: text("id").$type<ShipmentId>().primaryKey(),
  orderId: text("order_id").$type<OrderId>().notNull().unique(),
  userId: text("user_id").$type<UserId>().notNull(),
  carrier: text("carrier").notNull(),
  status: text("status").$type<ShipmentStatus>().notNull(),
  address: text("address", { mode: "json" }).$type<PostalAddress>().notNull(),
  failureCode: text("failure_code"),
  version: version(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});
