/** The part of the gateway that depends on the route: how often, who, with what body, and under which key. */
import type { Context as HonoContext } from "hono";
import { type Actor, actorId, may, requirePermission, requireUser } from "../access.ts";
import type { Context } from "../context.ts";
import { base64url } from "../crypto.ts";
import { AppError, forbidden } from "../errors.ts";
import type { AppEnv, Middleware } from "./app.ts";
import { refuseOtherBodies, requireUpload } from "./body.ts";
import { deprecationHead } from "./deprecation.ts";
import { addHeader } from "./head.ts";
import { type IdempotencyClaim, parseIdempotencyKey } from "./idempotency.ts";
import type { GateRules } from "./operation.ts";

/** Counts the request, lets in who may, looks at the body, and claims the idempotency key. */
export function gate(rules: GateRules): Middleware {
  const deprecation = Object.entries(rules.deprecated ? deprecationHead(rules.deprecated) : {});
  return async (c, next) => {
    // First of all, so that refusals say it, too.
    for (const [name, value] of deprecation) addHeader(c, name, value);
    const policy = rules.limit ?? "default";
    if (policy !== "none") c.set("rateLimit", await c.get("limiter").admit(c.get("ctx"), policy));
    if (rules.orRefreshCookie) await c.get("admitRefreshCookie")();
    const ctx = c.get("ctx");
    if (rules.access !== "public") c.get("requireCsrfToken")();
    requireAccess(ctx.actor, rules);
    if (rules.access !== "public" || (rules.moreFor && may(ctx.actor, rules.moreFor))) {
      c.get("demandStanding")();
    }
    if (rules.replica) c.get("allowReplica")();
    if (rules.upload) requireUpload(c, rules.upload);
    else await refuseOtherBodies(c);
    if (rules.method === "post" && rules.idempotency !== "none") {
      const header = c.req.header("Idempotency-Key");
      if (header !== undefined) {
        c.set("ctx", { ...ctx, idempotency: await claimOf(c, ctx, header) });
      } else if (rules.idempotency === "required") {
        throw new AppError(
          "IDEMPOTENCY_KEY_REQUIRED",
          "Send an Idempotency-Key, so that a repeat can't do it twice.",
        );
      }
    }
    await next();
  };
}

function requireAccess(actor: Actor, { access, scope }: GateRules): void {
  if (access === "public") return;
  if (access !== "user") requirePermission(actor, access);
  else if (actor.kind !== "apiKey" || !scope) requireUser(actor);
  else if (!actor.scopes.includes(scope)) throw forbidden(`The API key lacks the scope ${scope}.`);
}

async function claimOf(c: HonoContext<AppEnv>, ctx: Context, header: string): Promise<IdempotencyClaim> {
  return {
    caller: ctx.actor.kind === "anonymous" ? `address:${ctx.ip}` : actorId(ctx.actor),
    route: `${c.req.method} ${c.req.path}`,
    key: parseIdempotencyKey(header),
    // Keyed: a body may hold a password, and a plain hash of one can be guessed.
    fingerprint: base64url(await c.get("keyring").sign("idempotency", await c.req.text())),
    vault: c.get("vault"),
    render: null,
    answer: null,
  };
}
