/** Use cases of notifications: one mail for one event. */
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { TryLater } from "#shared/events/consumer.ts";
import type { EventId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { type Letter, render } from "./letters.model.ts";
import type { Mailer } from "./mailer.port.ts";
import { insertSentMail, wasSent } from "./notifications.repository.ts";
import { pruneMailbox } from "./sandbox.provider.ts";

/** How mails leave, and where their links lead. */
export interface Post {
  readonly mailerOf: (ctx: Context) => Mailer;
  /** Without a slash at its end. */
  readonly storefrontUrl: string;
}

/** What a mail tells of, and by which template: together they name it. */
export interface Occasion {
  readonly template: string;
  readonly eventId: EventId;
}

export interface AddressedLetter extends Letter {
  readonly to: string;
}

export interface NotificationsService {
  /**
   * Sends the letter that `write` gives, unless it gives none or the mail went out before. A crash between sending
   * and noting it sends a second one, except to a mailer that knows the mail by its id: a mail can't be taken back.
   */
  send(ctx: Context, occasion: Occasion, write: () => Promise<AddressedLetter | null>): Promise<void>;
  /** Forgets the local mailbox's mails from before `before` (epoch ms). */
  prune(ctx: Context, before: number): Promise<unknown>;
}

export function createNotificationsService(post: Post | null): NotificationsService {
  return {
    async send(ctx, { template, eventId }, write) {
      if (!post) {
        ctx.log.warn("mail is not configured", { template, eventId });
        return;
      }
      const id = `${eventId}:${template}`;
      if (await wasSent(ctx.db, id)) return;
      const letter = await write();
      if (!letter) return;
      const mail = { to: letter.to, ...render(letter, post.storefrontUrl) };
      await post
        .mailerOf(ctx)
        .send(mail, id)
        .catch((error) => {
          throw new TryLater(describeError(error));
        });
      const unit = begin(ctx).onceFor(`notifications.${template}`, eventId);
      await unit.add(insertSentMail(ctx.db, id, unit.now)).commit(null);
    },

    prune: ({ db }, before) => runBatch(db, [pruneMailbox(db, before)]),
  };
}
