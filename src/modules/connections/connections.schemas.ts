/** Connections, as clients see them. */
import { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { type Connection, connectionStatuses } from "./connections.model.ts";

export const connectionSchema = z
  .object({
    id: z.string(),
    provider: z.string(),
    externalId: z.string().openapi({ description: "Who the user is there." }),
    scopes: z.array(z.string()),
    status: z.enum(connectionStatuses).openapi({ description: "`broken`: to be connected again." }),
    expiresAt: timeSchema
      .nullable()
      .openapi({ description: "When the access token ends; it is replaced by itself." }),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Connection");

export const connectionExample: z.input<typeof connectionSchema> = {
  id: "con_019a5f0e-6c00-7000-8000-00000000000c",
  provider: "google",
  externalId: "110248495921238986420",
  scopes: ["openid", "https://www.googleapis.com/auth/spreadsheets"],
  status: "active",
  expiresAt: "2026-11-21T11:00:00.000Z",
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};

export const presentConnection = (connection: Connection) => ({
  id: connection.id,
  provider: connection.provider,
  externalId: connection.externalId,
  scopes: [...connection.scopes],
  status: connection.status,
  expiresAt: isoTimeOrNull(connection.expiresAt),
  createdAt: isoTime(connection.createdAt),
  updatedAt: isoTime(connection.updatedAt),
});
