/** The local mailer: it puts mails into a table, where staff and tests read them. */
import { desc, eq, lt } from "drizzle-orm";
import type { Clock } from "#shared/clock.ts";
import type { Database, Statement } from "#shared/db/database.ts";
import type { Mail, Mailer } from "./mailer.port.ts";
import { sandboxMailbox } from "./sandbox.table.ts";

export interface SandboxMail extends Mail {
  /** Epoch milliseconds. */
  readonly at: number;
}

const listMax = 100;

export const createSandboxMailer = (db: Database, clock: Clock): Mailer => ({
  async send(mail, id) {
    await db
      .insert(sandboxMailbox)
      .values({ id, ...mail, at: clock.now() })
      .onConflictDoNothing();
  },
});

/** The last mails to an address, or to anybody, newest first. */
export const readMailbox = (db: Database, to: string | undefined): Promise<SandboxMail[]> =>
  db
    .select()
    .from(sandboxMailbox)
    .where(to === undefined ? undefined : eq(sandboxMailbox.to, to))
    .orderBy(desc(sandboxMailbox.at), desc(sandboxMailbox.id))
    .limit(listMax);

export const pruneMailbox = (db: Database, before: number): Statement =>
  db.delete(sandboxMailbox).where(lt(sandboxMailbox.at, before));
