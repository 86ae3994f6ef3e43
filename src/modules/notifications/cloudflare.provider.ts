/** Mails by Cloudflare's Email Service: a `send_email` binding, and a sender whose domain is onboarded there. */
import { withDeadline } from "#shared/deadline.ts";
import { type Mailer, MailRefused } from "./mailer.port.ts";

const deadlineMs = 10_000;
/** Of the mail itself; what is wrong with our own sender can be mended while a mail waits. */
const permanent: readonly string[] = ["E_VALIDATION_ERROR", "E_RECIPIENT_SUPPRESSED", "E_CONTENT_TOO_LARGE"];

/** What went wrong by its code only: the service's own words may have the address in them. */
const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : error instanceof Error ? error.name : "unknown";
};

export const createCloudflareMailer = (binding: SendEmail, from: string): Mailer => ({
  async send(mail) {
    try {
      await withDeadline("the mail service", deadlineMs, binding.send({ from, ...mail }));
    } catch (error) {
      const reason = reasonOf(error);
      const Kind = permanent.includes(reason) ? MailRefused : Error;
      throw new Kind(`the mail service did not take it: ${reason}`);
    }
  },
});
