/** All that is kept of a person, as they take it along. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { apiKeyExample, apiKeySchema, presentApiKey } from "./api-keys.schemas.ts";
import { keptSessionExample, keptSessionSchema, presentKeptSession } from "./sessions.schemas.ts";
import { presentUser, userExample, userSchema } from "./users.schemas.ts";
import type { PersonalExport } from "./users.service.ts";

const linkedProvider = z
  .object({
    provider: z.string(),
    subject: z.string().openapi({ description: "Who the user is there." }),
    createdAt: timeSchema,
  })
  .openapi("LinkedProvider");

export const personalDataSchema = z
  .looseObject({
    user: userSchema,
    sessions: z.array(keptSessionSchema),
    apiKeys: z.array(apiKeySchema),
    identities: z.array(linkedProvider),
  })
  .openapi("PersonalData", {
    description: "Beside the account, what each other part of the shop keeps, in its public form.",
  });

export const personalDataExample = {
  user: userExample,
  sessions: [keptSessionExample],
  apiKeys: [apiKeyExample],
  identities: [
    { provider: "google", subject: "110248495921238986420", createdAt: "2026-11-21T10:00:00.000Z" },
  ],
  orders: [],
  connections: [],
};

export const presentPersonalData = ({ user, sessions, apiKeys, identities, elsewhere }: PersonalExport) => ({
  ...elsewhere,
  user: presentUser(user),
  sessions: sessions.map(presentKeptSession),
  apiKeys: apiKeys.map(presentApiKey),
  identities: identities.map(({ provider, subject, createdAt }) => ({
    provider,
    subject,
    createdAt: isoTime(createdAt),
  })),
});
