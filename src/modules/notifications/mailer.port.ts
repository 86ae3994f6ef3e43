/** How mails leave: what a mailer takes. */

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /** Sends a mail, or throws. `id` is the same for a repeat of the same mail, for mailers that can tell. */
  send(mail: Mail, id: string): Promise<void>;
}
