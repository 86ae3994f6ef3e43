/** Use cases of notifications: one mail for one event. */
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { TryLater } from "#shared/events/consumer.ts";
import { describeError } from "#shared/log.ts";
import { type Letter, render } from "./letters.model.ts";
import { type Mailer, MailRefused } from "./mailer.port.ts";
import { claimMail, markSent, pruneSentMails, releaseMail } from "./notifications.repository.ts";
import { pruneMailbox } from "./sandbox.provider.ts";

/** Longer than a mailer may take, and shorter than an event waits to come again. */
const claimMs = 15_000;
const sentKeptMs = 30 * 86_400_000;
const mailboxKeptMs = 7 * 86_400_000;

/** How mails leave, and where their links lead. */
export interface Post {
  readonly mailerOf: (ctx: Context) => Mailer;
  /** Without a slash at its end. */
  readonly storefrontUrl: string;
}

/** What a mail tells of, and by which template: together they name it. */
export interface Occasion {
  readonly template: string;
  /** The event's id; that of a user for what they are told once whatever happens. */
  readonly about: string;
}

export interface AddressedLetter extends Letter {
  readonly to: string;
}

export interface NotificationsService {
  /**
   * Sends the letter that `write` gives, unless it gives none or the mail went out before. Of deliveries at once one
   * sends, the others try later. A mail goes out a second time only where a crash or a time-out falls between sending
   * and noting it, and then by the same id: a mail can't be taken back, and a lost one is worse.
   */
  send(ctx: Context, occasion: Occasion, write: () => Promise<AddressedLetter | null>): Promise<void>;
  /** Forgets which mails went out after 30 days, and what lies in the local mailbox after 7. */
  prune(ctx: Context): Promise<unknown>;
}

export function createNotificationsService(post: Post | null): NotificationsService {
  return {
    async send(ctx, { template, about }, write) {
      if (!post) {
        ctx.log.warn("mail is not configured", { template, about });
        return;
      }
      const { db, clock } = ctx;
      const id = `${about}:${template}`;
      const claimedUntil = clock.now() + claimMs;
      const state = await claimMail(db, id, clock.now(), claimedUntil);
      if (state === "sent") return;
      if (state === "taken") throw new TryLater("somebody else is sending it");
      const release = () => runBatch(db, [releaseMail(db, id, claimedUntil)]);
      try {
        const letter = await write();
        if (!letter) return void (await release());
        const mail = { to: letter.to, ...render(letter, post.storefrontUrl) };
        await post
          .mailerOf(ctx)
          .send(mail, id)
          .catch((error) => {
            if (!(error instanceof MailRefused)) throw new TryLater(describeError(error));
            // Noted like one that went out: nobody tries it again.
            ctx.log.warn("mail was refused", { template, about, error: error.message });
          });
      } catch (error) {
        // Where even that fails, the claim ends by itself.
        await release().catch(() => {});
        throw error;
      }
      await runBatch(db, [markSent(db, id, clock.now())]);
    },

    prune: ({ db, clock }) =>
      runBatch(db, [
        pruneSentMails(db, clock.now() - sentKeptMs),
        pruneMailbox(db, clock.now() - mailboxKeptMs),
      ]),
  };
}
