/** Letters: what Wharf writes to people, each said once and rendered as text and as HTML. */

/** A letter before it has a form. Everything in it is plain text; rendering escapes it. */
export interface Letter {
  readonly subject: string;
  readonly name: string;
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
  /** Where the reader may go: a path of the storefront, which the letter names before the closing paragraphs. */
  readonly action?: { readonly label: string; readonly path: string };
  readonly closing?: readonly string[];
}

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

// Anybody may register anybody's address under any name: one that reads as a link would make Wharf send it.
const readsAsLink = /\/\/|\w\.\w{2,}|@/;

const greetingOf = (name: string): string => {
  const inOneLine = name.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return inOneLine === "" || readsAsLink.test(inOneLine) ? "Hello," : `Hello ${inOneLine},`;
};

/** The letter in its two forms; `storefrontUrl` has no slash at its end. */
export function render(letter: Letter, storefrontUrl: string): RenderedLetter {
  const { subject, paragraphs, action, closing = [] } = letter;
  const greeting = greetingOf(letter.name);
  const link = action && { label: action.label, url: `${storefrontUrl}${action.path}` };
  const p = (html: string) => `<p>${html}</p>`;
  const html = [
    ...[greeting, ...paragraphs].map(escapeHtml).map(p),
    ...(link ? [p(`<a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a>`)] : []),
    ...closing.map(escapeHtml).map(p),
  ];
  const text = [greeting, ...paragraphs, ...(link ? [`${link.label}: ${link.url}`] : []), ...closing];
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>${html.join("")}</body></html>`,
  };
}

const withToken = (path: string, token: string) => `${path}?token=${encodeURIComponent(token)}`;

type Words<To> = (to: To) => Letter;

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
