/** Mails: once for each event, to whom they are for, and to nobody else's eyes. */
import { describe, expect, it } from "vitest";
import { compose } from "../../../src/app/compose.ts";
import { buildHttp } from "../../../src/app/http.ts";
import { createCloudflareMailer } from "../../../src/modules/notifications/cloudflare.provider.ts";
import type { Mail, Mailer } from "../../../src/modules/notifications/mailer.port.ts";
import { createNotificationsService } from "../../../src/modules/notifications/notifications.service.ts";
import { newId } from "../../../src/shared/ids.ts";
import type { LogFields } from "../../../src/shared/log.ts";
import { deliver, eventsOf, mailsTo, mailTo, settled, subjects } from "../../fixtures/mails.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { bindings, call, inProduction, password, services, signIn, unique } from "../../fixtures/shop.ts";

const address = () => `${unique("person")}@example.com`;
const registered = (email: string, name = "A Person") =>
  eventsOf((ctx) => services().rooms.identity.users.register(ctx, { email, password, name }));
const sentOf = (eventId: string) =>
  bindings.DB.prepare("SELECT id FROM sent_mails WHERE id LIKE ?").bind(`${eventId}:%`).all();
const letter = (to: string) => ({ to, name: "A Person", subject: "Test", paragraphs: ["A test."] });
const occasion = () => ({ template: "test", eventId: newId("evt", Date.now()) });

describe("a mail", () => {
  it("goes out once, though its event comes three times, and twice of them at once", async () => {
    const email = address();
    const [event] = await registered(email);
    if (!event) throw new Error("no event");
    expect(await deliver([event])).toBe(1);
    expect(await Promise.all([deliver([event]), deliver([event])])).toEqual([1, 1]);
    expect(await mailsTo(email)).toHaveLength(1);
    expect((await sentOf(event.id)).results).toEqual([{ id: `${event.id}:email-verification` }]);
  });

  it("goes out once also after the inbox has forgotten its event", async () => {
    const email = address();
    const [event] = await registered(email);
    if (!event) throw new Error("no event");
    await deliver([event]);
    await bindings.DB.prepare("DELETE FROM inbox WHERE event_id = ?").bind(event.id).run();
    await bindings.DB.prepare('DELETE FROM sandbox_mailbox WHERE "to" = ?').bind(email).run();
    expect(await deliver([event])).toBe(1);
    expect(await mailsTo(email)).toEqual([]);
  });

  it("for an address without an account is never written", async () => {
    const email = address();
    await deliver(await eventsOf((ctx) => services().rooms.identity.passwords.forgot(ctx, email)));
    expect(await mailsTo(email)).toEqual([]);
  });

  it("greets whoever is called <script> without becoming one", async () => {
    const email = address();
    await deliver(await registered(email, "<script>alert(1)</script>"));
    const { html } = await mailTo(email, subjects.verification);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script");
  });

  it("that the mailer refuses is not noted as sent, and goes out with the next try", async () => {
    const sent: { mail: Mail; id: string }[] = [];
    let isDown = true;
    const mailer: Mailer = {
      async send(mail, id) {
        if (isDown) throw new Error("down");
        sent.push({ mail, id });
      },
    };
    const { send } = createNotificationsService({
      mailerOf: () => mailer,
      storefrontUrl: "https://x.example",
    });
    const about = occasion();
    const once = () => services().runAs("test", (ctx) => send(ctx, about, async () => letter("a@b.example")));
    await expect(once()).rejects.toThrow("down");
    isDown = false;
    await once();
    await once();
    expect(sent.map(({ mail, id }) => [mail.to, id])).toEqual([["a@b.example", `${about.eventId}:test`]]);
  });

  it("without a mailer is a warning that tells nothing of it, and no failure", async () => {
    const lines: [string, LogFields | undefined][] = [];
    const warn = (message: string, fields?: LogFields) => void lines.push([message, fields]);
    const about = occasion();
    const log = { ...services().log, warn };
    const { send } = createNotificationsService(null);
    await services().runAs("test", (ctx) => send(ctx, about, async () => letter("a@b.example")), { log });
    expect(lines).toEqual([["mail is not configured", about]]);
    expect((await sentOf(about.eventId)).results).toEqual([]);
  });

  it.each([
    ["no binding", { MAIL_FROM: "shop@example.com" }],
    ["no sender", { EMAIL: { send: () => Promise.reject(new Error("asked")) } as unknown as SendEmail }],
  ])("in production with %s leaves its event consumed and the local mailbox empty", async (_, settings) => {
    const email = address();
    const events = await registered(email);
    const wharf = compose({ ...bindings, ...inProduction, ...settings });
    expect(await deliver(events, wharf)).toBe(1);
    expect(await mailsTo(email)).toEqual([]);
  });

  it("in production goes to the binding, once", async () => {
    const sent: unknown[] = [];
    const EMAIL = {
      send: async (mail: unknown) => void sent.push(mail),
    } as unknown as SendEmail;
    const email = address();
    const events = await registered(email);
    const settings = { MAIL_FROM: "shop@example.com", STOREFRONT_URL: "https://pages.example/", EMAIL };
    const wharf = compose({ ...bindings, ...inProduction, ...settings });
    expect([await deliver(events, wharf), await deliver(events, wharf)]).toEqual([1, 1]);
    expect(sent).toEqual([
      {
        from: "shop@example.com",
        to: email,
        subject: subjects.verification,
        text: expect.stringContaining("https://pages.example/email/verify?token=wev_"),
        html: expect.stringContaining("https://pages.example/email/verify?token=wev_"),
      },
    ]);
    expect(await mailsTo(email)).toEqual([]);
  });
});

describe("Cloudflare's mailer", () => {
  it("says of a failure its code, and nothing that the service said", async () => {
    const failure = Object.assign(new Error("canary@example.com is suppressed"), { code: "E_SUPPRESSED" });
    const binding = { send: () => Promise.reject(failure) } as unknown as SendEmail;
    const mail = { to: "canary@example.com", subject: "x", text: "x", html: "x" };
    const sending = createCloudflareMailer(binding, "shop@example.com").send(mail, "id");
    await expect(sending).rejects.toThrow(/^the mail service did not take it: E_SUPPRESSED$/);
  });
});

describe("the local mailbox", () => {
  it("is open to staff, and closed to everybody else", async () => {
    const path = "/sandbox/mailbox";
    for (const role of ["support", "manager", "admin"] as const) {
      expect((await call("GET", path, { token: (await callerOf(role)).token })).status).toBe(200);
    }
    expect((await call("GET", path, { token: (await callerOf()).token })).status).toBe(403);
    expect((await call("GET", path)).status).toBe(401);
  });

  it("lists the newest first, at most 100, of one address in any case or of all", async () => {
    const email = address();
    const to = email;
    const insert = bindings.DB.prepare(
      "INSERT INTO sandbox_mailbox (id, \"to\", subject, text, html, at) VALUES (?, ?, ?, '', '', ?)",
    );
    const now = Date.now() + 60_000;
    await bindings.DB.batch(
      Array.from({ length: 101 }, (_, i) => insert.bind(unique("mail"), to, String(i), now + i)),
    );
    const mails = await mailsTo(` ${email.toUpperCase()} `);
    expect(mails.map(({ subject }) => subject)).toEqual(Array.from({ length: 100 }, (_, i) => `${100 - i}`));
    const { token } = await callerOf("manager");
    const { body } = await call("GET", "/sandbox/mailbox", { token });
    expect(body.data).toEqual(mails);
  });

  it("forgets what is older than it is asked to keep, and nothing else", async () => {
    const [old, fresh] = [address(), address()];
    await deliver([...(await registered(old)), ...(await registered(fresh))]);
    const [{ at } = { at: "" }] = await mailsTo(fresh);
    await bindings.DB.prepare('UPDATE sandbox_mailbox SET at = ? WHERE "to" = ?')
      .bind(Date.parse(at) - 1_000, old)
      .run();
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.notifications.prune(ctx, Date.parse(at) - 500));
    expect([(await mailsTo(old)).length, (await mailsTo(fresh)).length]).toEqual([0, 1]);
  });

  it("is not there in production", async () => {
    const env = { ...bindings, ...inProduction };
    const app = buildHttp(compose(env));
    const { token } = await signIn("admin");
    const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} };
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await app.fetch(
      new Request("https://shop.test/api/v1/sandbox/mailbox", { headers }),
      env,
      context,
    );
    expect(answer.status).toBe(404);
    await settled();
  });
});
