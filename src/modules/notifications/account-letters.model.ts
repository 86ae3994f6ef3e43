/** What Wharf writes to people about their accounts. */
import type { Letter, Words } from "./letters.model.ts";

const withToken = (path: string, token: string) => `${path}?token=${encodeURIComponent(token)}`;

export const passwordReset: Words<{ name: string; token: string }> = ({ name, token }) => ({
  subject: "Set a new password",
  name,
  paragraphs: ["Somebody, hopefully you, asked for a new password for your account."],
  action: { label: "Set a new password", path: withToken("/password/reset", token) },
  closing: [
    "The link works once, within 30 minutes.",
    "If it wasn't you, there is nothing to do: your password stays as it is.",
  ],
});

export const emailVerification: Words<{ name: string; token: string }> = ({ name, token }) => ({
  subject: "Verify your e-mail address",
  name,
  paragraphs: ["An account was opened with this e-mail address. Please show that it is yours."],
  action: { label: "Verify the address", path: withToken("/email/verify", token) },
  closing: ["The link works for 24 hours.", "If it wasn't you, please ignore this mail."],
});

export const passwordChanged: Words<{ name: string }> = ({ name }) => ({
  subject: "Your password was changed",
  name,
  paragraphs: ["The password of your account was changed, and every other session was ended."],
  action: { label: "If it wasn't you, set a new one at once", path: "/password/forgot" },
});

export const connectionBroken: Words<{ name: string; provider: string }> = ({ name, provider }) => ({
  subject: `Your connection to ${provider} has ended`,
  name,
  paragraphs: [
    `${provider} does not let us act for you any more. What relied on it waits until you connect again.`,
  ],
  action: { label: "Connect again", path: "/account/connections" },
});

export const welcome: Words<{ name: string }> = ({ name }) => ({
  subject: "Welcome",
  name,
  paragraphs: ["Your account is ready, and this address is yours."],
  action: { label: "Go to the shop", path: "/" },
});

const security = (name: string, subject: string, paragraph: string, path: string): Letter => ({
  subject,
  name,
  paragraphs: [paragraph],
  action: { label: "If it wasn't you, look at your account at once", path },
});

export const mfaEnabled: Words<{ name: string }> = ({ name }) =>
  security(
    name,
    "A second factor was turned on",
    "Signing in to your account now takes a code of an authenticator, and every other session was ended.",
    "/account/security",
  );

export const mfaDisabled: Words<{ name: string }> = ({ name }) =>
  security(
    name,
    "The second factor was turned off",
    "Signing in to your account takes no code of an authenticator any more.",
    "/account/security",
  );

export const identityLinked: Words<{ name: string; provider: string }> = ({ name, provider }) =>
  security(
    name,
    `${provider} can sign in to your account`,
    `Your account was linked with one at ${provider}: who signs in there is signed in here.`,
    "/account/security",
  );

export const apiKeyCreated: Words<{ name: string }> = ({ name }) =>
  security(
    name,
    "An API key was made",
    "A key was made with which a program can act for you, within what the key may do.",
    "/account/api-keys",
  );

const whyDisabled = {
  gone: "It answered that it is gone (410).",
  failing: "It took nothing for five days.",
} as const;

export const webhookDisabled: Words<{ name: string; host: string; reason: keyof typeof whyDisabled }> = ({
  name,
  host,
  reason,
}) => ({
  subject: `Your webhook endpoint at ${host} was disabled`,
  name,
  paragraphs: [
    `${whyDisabled[reason]} It is given no more webhooks until you set its status to active.`,
    "What has failed is kept for 30 days and can be sent again.",
  ],
});

interface Alerted {
  readonly name: string;
  readonly summary: string;
  readonly burnRates: Readonly<Record<string, number>>;
  /** Epoch milliseconds. */
  readonly raisedAt: number;
}

const ratesOf = ({ burnRates }: Alerted) =>
  Object.entries(burnRates).map(([window, rate]) => [`Burn rate, ${window}`, String(rate)] as const);

export const alertRaised: Words<Alerted> = (alerted) => ({
  subject: `Alert: ${alerted.summary}`,
  name: alerted.name,
  paragraphs: [
    `The shop does not keep this objective: ${alerted.summary}. Its error budget burns so many times too fast:`,
  ],
  rows: ratesOf(alerted),
  closing: ["We write again when it is kept."],
});

export const alertResolved: Words<Alerted> = (alerted) => ({
  subject: `Over: ${alerted.summary}`,
  name: alerted.name,
  paragraphs: [
    `The shop keeps this objective again: ${alerted.summary}. It did not since ${new Date(alerted.raisedAt).toISOString()}.`,
  ],
  rows: ratesOf(alerted),
});
