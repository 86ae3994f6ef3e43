/** How mails leave this Wharf. */
import { createCloudflareMailer, createSandboxMailer } from "#modules/notifications";
import type { Context } from "#shared/context.ts";
import type { Env } from "../env.ts";
import type { Config } from "./config.ts";

/** Null where that, or where their links lead, was not said. */
export function postOf({ EMAIL }: Env, { ENVIRONMENT, MAIL_FROM, storefrontUrl }: Config) {
  if (!storefrontUrl) return null;
  if (ENVIRONMENT === "local") {
    return { mailerOf: ({ db, clock }: Context) => createSandboxMailer(db, clock), storefrontUrl };
  }
  if (!EMAIL || !MAIL_FROM) return null;
  const mailer = createCloudflareMailer(EMAIL, MAIL_FROM);
  return { mailerOf: () => mailer, storefrontUrl };
}
