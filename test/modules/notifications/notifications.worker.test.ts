/** Mails: once for each event, to whom they are for, and to nobody else's eyes. */
import { describe, expect, it, vi } from "vitest";
import { compose } from "../../../src/app/compose.ts";
import { buildHttp } from "../../../src/app/http.ts";
import { createCloudflareMailer } from "../../../src/modules/notifications/cloudflare.provider.ts";
import type { Mailer } from "../../../src/modules/notifications/mailer.port.ts";
import { MailRefused } from "../../../src/modules/notifications/mailer.port.ts";
import { createNotificationsService } from "../../../src/modules/notifications/notifications.service.ts";
import { newId } from "../../../src/shared/ids.ts";
import type { LogFields } from "../../../src/shared/log.ts";
import { countingMailer } from "../../fixtures/counting-mailer.ts";
import { deliver, eventsOf, mailsTo, mailTo, settled, subjects } from "../../fixtures/mails.ts";
import { callerOf } from "../../fixtures/orders.ts";
import {
  bindings,
  call,
  eventually,
  inProduction,
  password,
  services,
  signIn,
  unique,
} from "../../fixtures/shop.ts";

const address = () => `${unique("person")}@example.com`;
const registered = (email: string, name = "A Person") =>
  eventsOf((ctx) => services().rooms.identity.users.register(ctx, { email, password, name }));
const sentOf = (eventId: string) =>
  bindings.DB.prepare("SELECT id, sent_at FROM sent_mails WHERE id LIKE ?").bind(`${eventId}:%`).all();
const outboxOf = (id: string) =>
  bindings.DB.prepare("SELECT consumed_at, last_error FROM outbox WHERE queue = 'notification' AND id = ?")
    .bind(id)
    .first();
const thrower = (error: Error) => () => {
  throw error;
};

const letter = (to: string) => ({ to, name: "A Person", subject: "Test", paragraphs: ["A test."] });
const occasion = () => ({ template: "test", about: newId("evt", Date.now()) });

describe("a mail", () => {
  it("goes out once, though its event comes five times, and three of them at once from cold", async () => {
    const { wharf, sent } = countingMailer();
    const [event] = await registered(address());
    if (!event) throw new Error("no event");
    const atOnce = await Promise.all(Array.from({ length: 3 }, () => deliver([event, event], wharf)));
    expect([...atOnce, await deliver([event], wharf)]).toEqual([2, 2, 2, 1]);
    expect(sent).toHaveLength(1);
    const mark = { id: `${event.id}:email-verification`, sent_at: expect.any(Number) };
    expect((await sentOf(event.id)).results).toEqual([mark]);
  });

  it("is the business of one delivery at a time, and the others keep their event for later", async () => {
    const { wharf, sent, hold } = countingMailer();
    const [event] = await registered(address());
    if (!event) throw new Error("no event");
    const finish = hold();
    const first = deliver([event], wharf);
    await eventually(
      () => Promise.resolve(sent.length),
      (n) => n === 1,
    );
    await deliver([event], wharf);
    expect(await outboxOf(event.id)).toEqual({
      consumed_at: null,
      last_error: expect.stringContaining("somebody else is sending it"),
    });
    finish();
    await first;
    expect(sent).toHaveLength(1);
    expect(await outboxOf(event.id)).toEqual({ consumed_at: expect.any(Number), last_error: null });
  });

  it("goes out again where a crash falls between sending and noting it, and by the same id", async () => {
    const ids: string[] = [];
    const about = occasion();
    const crash = new Error("crashed");
    const mailer: Mailer = { send: async (_, id) => void ids.push(id) };
    const { send } = createNotificationsService({
      mailerOf: () => mailer,
      storefrontUrl: "https://x.example",
    });
    const now = Date.now();
    const once = (later: number, dies = false) =>
      services().runAs(
        "test",
        (ctx) => {
          const db = new Proxy(ctx.db, {
            get: (target, key) => (dies && key === "update" ? thrower(crash) : Reflect.get(target, key)),
          });
          return send({ ...ctx, db }, about, async () => letter("a@b.example"));
        },
        { clock: { now: () => now + later } },
      );
    await expect(once(0, true)).rejects.toBe(crash);
    await expect(once(14_999)).rejects.toThrow("somebody else is sending it");
    expect(ids).toHaveLength(1);
    await once(15_000);
    await once(30_000);
    expect(ids).toEqual([`${about.about}:test`, `${about.about}:test`]);
  });

  it("for an address without an account is never written", async () => {
    const email = address();
    await deliver(await eventsOf((ctx) => services().rooms.identity.passwords.forgot(ctx, email)));
    expect(await mailsTo(email)).toEqual([]);
  });

  it("greets whoever is called <script> without becoming one", async () => {
    const email = address();
    const { rooms, runAs } = services();
    const input = { email, password, name: "<script>alert(1)</script>", isEmailVerified: true };
    await runAs("test", (ctx) => rooms.identity.users.register(ctx, input));
    await deliver(await eventsOf((ctx) => rooms.identity.passwords.forgot(ctx, email)));
    const { html } = await mailTo(email, subjects.reset);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script");
  });

  it("to an address that nobody has verified doesn't say the name that somebody gave", async () => {
    const email = address();
    await deliver(await registered(email, "Your account is blocked"));
    const { text } = await mailTo(email, subjects.verification);
    expect(text).toMatch(/^Hello,\n/);
  });

  it("waits in the outbox while the mailer is down, and goes out once when it is back", async () => {
    const { wharf, sent, state } = countingMailer();
    const [event] = await registered(address());
    if (!event) throw new Error("no event");
    state.isDown = true;
    expect([await deliver([event], wharf), await deliver([event], wharf)]).toEqual([1, 1]);
    expect(await outboxOf(event.id)).toEqual({
      consumed_at: null,
      last_error: expect.stringContaining("did not take it: Error"),
    });
    expect((await sentOf(event.id)).results).toEqual([]);
    state.isDown = false;
    expect([await deliver([event], wharf), await deliver([event], wharf)]).toEqual([1, 1]);
    expect(sent).toHaveLength(1);
    expect(await outboxOf(event.id)).toEqual({ consumed_at: expect.any(Number), last_error: null });
  });

  it("that the mailer will never take is tried once, and its event is done with", async () => {
    const { wharf, sent, state } = countingMailer();
    const [event] = await registered(address());
    if (!event) throw new Error("no event");
    state.refuses = true;
    expect(await deliver([event], wharf)).toBe(1);
    expect(await outboxOf(event.id)).toEqual({ consumed_at: expect.any(Number), last_error: null });
    await deliver([event], wharf);
    expect(sent).toHaveLength(1);
  });

  it("that can't go out for a day goes to the queue's own retries, and so to the dead letters", async () => {
    const [event] = await registered(address());
    if (!event) throw new Error("no event");
    const { wharf, state } = countingMailer({ now: () => event.at + 86_400_000 });
    state.isDown = true;
    const reset = { ...event, type: "user.password_changed", data: { userId: event.aggregateId } };
    expect(await deliver([reset], wharf)).toBe(0);
  });

  it("is not written to somebody who has left", async () => {
    const email = address();
    const events = await registered(email);
    const userId = events[0]?.aggregateId;
    await bindings.DB.prepare("UPDATE users SET deleted_at = 1 WHERE id = ?").bind(userId).run();
    const { wharf, sent } = countingMailer();
    const told = events.map((event) => ({ ...event, type: "user.password_changed", data: { userId } }));
    expect(await deliver([...events, ...told], wharf)).toBe(2);
    expect(sent).toEqual([]);
  });

  it("without a mailer is a warning that tells nothing of it, and no failure", async () => {
    const lines: [string, LogFields | undefined][] = [];
    const warn = (message: string, fields?: LogFields) => void lines.push([message, fields]);
    const about = occasion();
    const log = { ...services().log, warn };
    const { send } = createNotificationsService(null);
    await services().runAs("test", (ctx) => send(ctx, about, async () => letter("a@b.example")), { log });
    expect(lines).toEqual([["mail is not configured", about]]);
    expect((await sentOf(about.about)).results).toEqual([]);
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

  it.each([
    ["E_VALIDATION_ERROR", true],
    ["E_RECIPIENT_SUPPRESSED", true],
    ["E_SENDER_NOT_VERIFIED", false],
    ["E_DAILY_LIMIT_EXCEEDED", false],
  ])("says of %s whether another try is in vain: %s", async (code, isInVain) => {
    const binding = { send: () => Promise.reject(Object.assign(new Error("x"), { code })) };
    const mail = { to: "a@example.com", subject: "x", text: "x", html: "x" };
    const sending = createCloudflareMailer(binding as unknown as SendEmail, "shop@example.com").send(
      mail,
      "id",
    );
    const failure = await sending.catch((error) => error);
    expect(failure instanceof MailRefused).toBe(isInVain);
  });

  it("waits ten seconds and no longer for an answer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const binding = { send: () => new Promise(() => {}) } as unknown as SendEmail;
      const mail = { to: "a@example.com", subject: "x", text: "x", html: "x" };
      const sending = createCloudflareMailer(binding, "shop@example.com").send(mail, "id");
      const refused = expect(sending).rejects.toThrow("did not take it: DeadlineExceeded");
      await vi.advanceTimersByTimeAsync(10_000);
      await refused;
    } finally {
      vi.useRealTimers();
    }
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

  it("forgets mails after 7 days, and that they went out after 30, and nothing else", async () => {
    const email = address();
    const [event] = await registered(email);
    if (!event) throw new Error("no event");
    await deliver([event]);
    const { rooms, runAs } = services();
    const left = async (days: number) => {
      const clock = { now: () => Date.now() + days * 86_400_000 };
      await runAs("test", (ctx) => rooms.notifications.prune(ctx), { clock });
      return [(await mailsTo(email)).length, (await sentOf(event.id)).results.length];
    };
    expect([await left(6.9), await left(7.1), await left(29.9), await left(30.1)]).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
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
