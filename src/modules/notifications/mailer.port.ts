/** How mails leave: what a mailer takes. */

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** This mail will never be taken, however often it is tried: its address is none, or wants none of ours. */
export class MailRefused extends Error {}

export interface Mailer {
  /** Sends a mail, or throws; `MailRefused` where another try is in vain. `id` is the same for a repeat of the same mail, for mailers that can tell. */
  send(mail: Mail, id: string): Promise<void>;
}
