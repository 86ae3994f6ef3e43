/** Letters in their two forms. */
import { describe, expect, it } from "vitest";
import * as account from "../../../src/modules/notifications/account-letters.model.ts";
import { type Letter, render } from "../../../src/modules/notifications/letters.model.ts";
import * as orders from "../../../src/modules/notifications/order-letters.model.ts";
import { formatMoney } from "../../../src/shared/money.ts";

const shop = "https://shop.example";
const reset = (name: string, token = "wpr_abc") => render(account.passwordReset({ name, token }), shop);

describe("a letter", () => {
  it("says the same as text and as HTML, with the same link", () => {
    const { subject, text, html } = reset("Grace Hopper");
    expect(subject).toBe("Set a new password");
    for (const form of [text, html]) {
      expect(form).toContain("Hello Grace Hopper,");
      expect(form).toContain(`${shop}/password/reset?token=wpr_abc`);
      expect(form).toContain("within 30 minutes");
    }
  });

  it("leads to the page of its kind", () => {
    const verification = render(account.emailVerification({ name: "x", token: "wev_abc" }), shop);
    expect(verification.text).toContain(`${shop}/email/verify?token=wev_abc`);
    expect(render(account.passwordChanged({ name: "x" }), shop).text).toContain(`${shop}/password/forgot`);
  });

  it.each([
    [`<script>alert("1")</script>`, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"],
    [`O'Brien & <b>Sons</b>`, "O&#39;Brien &amp; &lt;b&gt;Sons&lt;/b&gt;"],
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
  ])("shows the name %s, and does nothing with it", (name, escaped) => {
    const { html, text } = reset(name);
    expect(html).toContain(`Hello ${escaped},`);
    expect(html).not.toMatch(/<(script|b|img)\b/);
    expect(text).toContain(`Hello ${name},`);
  });

  it.each(["You won: www.evil.example", "evil.example", "https://evil.example", "call me@evil", "a//b"])(
    "doesn't repeat %j, which mail programs would make a link of",
    (name) => {
      const { html, text } = reset(name);
      for (const form of [html, text]) {
        expect(form).toContain("Hello,");
        expect(form).not.toContain("evil");
      }
    },
  );

  it("keeps a name in one line, so that it writes no paragraph of its own", () => {
    const { text } = reset("Ada\r\n\r\nYour account is\u2028closed\u0007");
    expect(text.split("\n")[0]).toBe("Hello Ada Your account is closed,");
  });

  it.each(["Dr. Grace Hopper", "J. R. R. Tolkien", "José", "李小龍"])("greets %s by name", (name) => {
    expect(reset(name).text).toContain(`Hello ${name},`);
  });

  it("has only what belongs into a URL in its link", () => {
    const { html, text } = reset("x", `"><script>&`);
    expect(text).toContain("?token=%22%3E%3Cscript%3E%26");
    expect(html).not.toContain("<script>");
  });
});

const both = (letter: Letter): string[] => {
  const { text, html } = render(letter, shop);
  return [text, html];
};

describe("letters about an account", () => {
  const name = "Ada";
  it.each([
    [account.welcome({ name }), "Welcome", "Your account is ready", `${shop}/`],
    [account.mfaEnabled({ name }), "A second factor was turned on", "now takes a code", "/account/security"],
    [account.mfaDisabled({ name }), "The second factor was turned off", "no code", "/account/security"],
    [
      account.identityLinked({ name, provider: "google" }),
      "google can sign in to your account",
      "one at google",
      "/account/security",
    ],
    [
      account.apiKeyCreated({ name }),
      "An API key was made",
      "a program can act for you",
      "/account/api-keys",
    ],
  ])("say what happened, and where to look: %#", (letter, subject, words, path) => {
    expect(letter.subject).toBe(subject);
    for (const form of both(letter)) {
      expect(form).toContain("Hello Ada,");
      expect(form).toContain(words);
      expect(form).toContain(path);
    }
  });
});

describe("letters about an order", () => {
  const eur = (amount: number) => ({ amount, currency: "EUR" });
  const order = {
    id: "ord_1",
    number: "7K3F9-Q2M4X",
    total: eur(123456),
    items: [
      { title: "Blue mug", quantity: 2, lineTotal: eur(2580) },
      { title: `<b>"Sale" & more</b>`, quantity: 1, lineTotal: eur(120876) },
    ],
    shippingAddress: {
      name: "Ada <i>Lovelace</i>",
      line1: "1 Quay",
      city: "London",
      postalCode: "E1 6AN",
      country: "GB",
    },
  };
  const about = { name: "Ada", order };

  it("confirm it with its items, its total and its address, and nothing in them is HTML", () => {
    const letter = orders.orderConfirmed({ ...about, isVerified: true });
    const { subject, text, html } = render(letter, shop);
    expect(subject).toBe("Your order 7K3F9-Q2M4X");
    expect(text).toContain(`2 × Blue mug: €25.80\n1 × <b>"Sale" & more</b>: €1,208.76\nTotal: €1,234.56\n`);
    expect(text).toContain("It goes to:\nAda <i>Lovelace</i>\n1 Quay\nE1 6AN London\nGB\n");
    expect(html).toContain("<tr><td>2 × Blue mug</td><td>€25.80</td></tr>");
    expect(html).toContain("<td>1 × &lt;b&gt;&quot;Sale&quot; &amp; more&lt;/b&gt;</td>");
    expect(html).toContain("It goes to:<br>Ada &lt;i&gt;Lovelace&lt;/i&gt;<br>1 Quay<br>");
    expect(html).not.toMatch(/<[bi]>/);
    for (const form of [text, html]) expect(form).toContain(`${shop}/orders/ord_1`);
  });

  it("say nothing that the orderer wrote to an address that nobody has verified", () => {
    for (const form of both(orders.orderConfirmed({ ...about, name: "", isVerified: false }))) {
      expect(form).toContain("Hello,");
      expect(form).not.toContain("Lovelace");
      expect(form).not.toContain("1 Quay");
      expect(form).toContain("€1,234.56");
    }
  });

  it("keep a title in its line", () => {
    const items = [{ title: "Mug\n\nTotal: free", quantity: 1, lineTotal: eur(1) }];
    const letter = orders.orderConfirmed({ name: "", isVerified: true, order: { ...order, items } });
    expect(render(letter, shop).text).toContain("1 × Mug Total: free: €0.01\n");
  });

  it.each([
    ["customer", "as you asked"],
    ["staff", "since we can't fulfil it"],
    ["payment_failed", "since the payment did not go through"],
    ["shipment_failed", "since no carrier can bring it"],
    ["expired", "since the payment did not come in time"],
  ] as const)("say that it was cancelled by %s", (reason, words) => {
    const cancelled = { ...order, payment: { status: "voided" }, cancellation: { reason } };
    for (const form of both(orders.orderCancelled({ name: "Ada", order: cancelled }))) {
      expect(form.replaceAll("&#39;", "'")).toContain(words);
      expect(form).toContain("You have nothing to pay.");
    }
  });

  it.each(["captured", "partially_refunded", "refunded"])("promise the money back that is %s", (status) => {
    const cancelled = { ...order, payment: { status }, cancellation: { reason: "customer" } } as const;
    for (const form of both(orders.orderCancelled({ name: "Ada", order: cancelled }))) {
      expect(form).toContain("What you paid is given back in full");
      expect(form).not.toContain("nothing to pay");
    }
  });

  it("name the sum that was given back, and of what", () => {
    const part = orders.moneyRefunded({ ...about, amount: eur(50) });
    const all = orders.moneyRefunded({ ...about, amount: order.total });
    for (const form of both(part)) expect(form).toContain("given back €0.50 of the €1,234.56 that you paid");
    for (const form of both(all)) expect(form).toContain("order 7K3F9-Q2M4X: €1,234.56.");
  });

  it("tell of the parcel", () => {
    expect(orders.orderShipped(about).subject).toBe("Your order 7K3F9-Q2M4X is on its way");
    expect(orders.orderDelivered(about).subject).toBe("Your order 7K3F9-Q2M4X has arrived");
  });
});

describe("money for people", () => {
  it.each([
    [1999, "EUR", "€19.99"],
    [1999, "JPY", "¥1,999"],
    [1999, "KWD", "KWD\u00a01.999"],
    [0, "USD", "$0.00"],
    [1_000_000_000_000, "GBP", "£10,000,000,000.00"],
  ])("%i %s is %s", (amount, currency, text) => {
    expect(formatMoney({ amount, currency })).toBe(text);
  });
});
