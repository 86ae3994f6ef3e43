/** Letters in their two forms. */
import { describe, expect, it } from "vitest";
import {
  emailVerification,
  passwordChanged,
  passwordReset,
  render,
} from "../../../src/modules/notifications/letters.model.ts";

const shop = "https://shop.example";
const reset = (name: string, token = "wpr_abc") => render(passwordReset({ name, token }), shop);

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
    const verification = render(emailVerification({ name: "x", token: "wev_abc" }), shop);
    expect(verification.text).toContain(`${shop}/email/verify?token=wev_abc`);
    expect(render(passwordChanged({ name: "x" }), shop).text).toContain(`${shop}/password/forgot`);
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
