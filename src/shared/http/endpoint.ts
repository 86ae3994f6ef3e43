/** One operation: its document, validators, limits and idempotency in one description beside its handler. */
import { createRoute, type z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { routePath } from "hono/route";
import { may } from "../access.ts";
import type { Context } from "../context.ts";
import type { PageRequest, Slice } from "../db/keyset.ts";
import { AppError, type ErrorCode } from "../errors.ts";
import { inSpan } from "../telemetry/trace.ts";
import type { App, AppEnv } from "./app.ts";
import { type Beside, errorBody, successPart } from "./envelope.ts";
import { statusOf } from "./errors.ts";
import { gate } from "./gate.ts";
import { answerWith, respond, withMeta } from "./head.ts";
import {
  findAnswer,
  type IdempotencyClaim,
  KeyAlreadyUsed,
  keepAnswer,
  type StoredAnswer,
} from "./idempotency.ts";
import { type Operation, routeOf } from "./operation.ts";
import { describePage, type PageQuery, parsePage } from "./paging.ts";

type Shape = z.ZodType;
/** A request whose parts have passed the validators of its route. */
type Validated = HonoContext<AppEnv, string, { out: { query: unknown; param: unknown; json: unknown } }>;
type Infer<S> = S extends Shape ? z.output<S> : undefined;

interface Spec<P, Q, B, Data extends Shape, Result> extends Operation {
  readonly params?: P & (z.ZodObject | undefined);
  readonly query?: Q & (z.ZodObject | undefined);
  readonly body?: B & (Shape | undefined);
  readonly bodyExample?: B extends Shape ? z.input<B> : never;
  readonly data: Data;
  readonly example: z.input<Data> | null;
  /** Turns a result (an item of it, where `list` is set) into its public form. */
  readonly present: (result: Result) => z.input<Data>;
  /** The same as text, where it is at hand as text already. */
  readonly presentJson?: (result: Result) => string;
  /** The result as `text` describes it. */
  readonly presentText?: (result: Result) => string;
  /** What the ETag says. */
  readonly etag?: (result: Result) => string;
  readonly location?: (result: Result) => string;
  readonly sendOn?: (result: Result) => string | null;
  readonly cacheControl?: string;
}

interface Input<P, Q, B> {
  readonly ctx: Context;
  readonly c: HonoContext<AppEnv>;
  readonly params: Infer<P>;
  readonly query: Infer<Q>;
  readonly body: Infer<B>;
  /** What a list was asked for; only where `list` is set. */
  readonly page: PageRequest;
}

/** Refusals that are the outcome of the request, and so are kept under its key; others may be tried again. */
const keptRefusals: readonly ErrorCode[] = ["NOT_FOUND", "CONFLICT", "OUT_OF_STOCK", "INVALID_TRANSITION"];

/** Registers one operation. A list handler gives a `Slice`, any other one the result that `present` takes. */
export function endpoint<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends Shape | undefined = undefined,
  Data extends Shape = Shape,
  Result = unknown,
>(
  app: App,
  spec: Spec<P, Q, B, Data, Result>,
  handler: (input: Input<P, Q, B>) => Promise<Result | Slice<Result>>,
): void {
  // What is kept for anybody has no headers of its own.
  const isForAnybody =
    spec.access === "public" && spec.cacheControl?.startsWith("public") === true && !spec.deprecated;
  const route = createRoute({ ...routeOf(spec), middleware: [gate(spec)] as const });
  app.openapi(route, (async (c: Validated) => {
    const ctx = c.get("ctx");
    const query = (spec.query ? c.req.valid("query") : {}) as PageQuery;
    const keyring = c.get("keyring");
    const url = spec.list ? new URL(c.req.url) : null;
    const page = url && spec.list ? await parsePage(keyring, url.pathname, query, spec.list.sort) : null;
    const claim = ctx.idempotency;
    if (claim) claim.render = (result) => withMeta(render(spec, result as Result, ctx, {}), ctx);
    const hot = c.get("hot");
    const begun = hot.begin();
    try {
      const input = {
        ctx,
        c,
        params: (spec.params ? c.req.valid("param") : undefined) as Infer<P>,
        query: query as Infer<Q>,
        body: (spec.body ? c.req.valid("json") : undefined) as Infer<B>,
        page: page as PageRequest,
      };
      const result = await inSpan({ name: spec.operationId }, () => handler(input));
      if (claim?.answer) return respond(c, claim.answer);
      if (spec.presentText && wantsText(c, spec, query))
        return respond(c, {
          status: spec.status,
          headers: { ...cachingOf(spec, ctx), "Content-Type": spec.text?.contentType ?? "text/plain" },
          body: spec.presentText(result as Result),
        });
      const beside =
        url && page ? await describePage(keyring, url, query, page, result as Slice<Result>) : {};
      const part = render(spec, result, ctx, beside);
      if (isForAnybody && ctx.actor.kind === "anonymous")
        hot.keep(c.req.url, routePath(c, -1), part, begun, Date.now());
      return answerWith(c, part);
    } catch (error) {
      if (!claim) throw error;
      return respondFromKey(c, ctx, claim, error);
    }
  }) as never);
}

/** By name, or by an `Accept` that has its type and not JSON. */
function wantsText(c: HonoContext<AppEnv>, { text }: Operation, query: object): boolean {
  const { format } = query as { readonly format?: string };
  if (format !== undefined) return format === text?.format;
  const accepted = c.req.header("Accept") ?? "";
  return accepted.includes("text/plain") && !accepted.includes("application/json");
}

/** Who may keep the answer: nobody, unless the operation says otherwise; and never one caller's for another. */
export function cachingOf(
  {
    access,
    moreFor,
    cacheControl,
  }: Pick<Operation, "access" | "moreFor"> & { readonly cacheControl?: string },
  { actor }: Context,
): Record<string, string> {
  const varies = { Vary: "Authorization, Cookie, X-API-Key" };
  if (access !== "public") return { ...varies, "Cache-Control": cacheControl ?? "no-store" };
  const isForStaff = moreFor !== undefined && may(actor, moreFor);
  if (isForStaff) return { ...varies, "Cache-Control": "private, no-cache" };
  return { ...(moreFor ? varies : {}), ...(cacheControl ? { "Cache-Control": cacheControl } : {}) };
}

/** The answer, but for the meta of its body. */
function render<Result>(
  spec: Spec<unknown, unknown, unknown, Shape, Result>,
  result: Result | Slice<Result>,
  ctx: Context,
  beside: Beside,
): StoredAnswer {
  const headers = cachingOf(spec, ctx);
  if (spec.status === 204) return { status: 204, headers, body: "" };
  const elsewhere = spec.sendOn?.(result as Result);
  if (elsewhere) return { status: 303, headers: { ...headers, Location: elsewhere }, body: "" };
  if (spec.location) headers.Location = spec.location(result as Result);
  if (spec.status === 302) return { status: 302, headers, body: "" };
  const toJson = spec.presentJson ?? ((one: Result) => JSON.stringify(spec.present(one)));
  const json = spec.list
    ? `[${(result as Slice<Result>).items.map(toJson).join(",")}]`
    : toJson(result as Result);
  if (!spec.list && spec.etag) headers.ETag = `"${spec.etag(result as Result)}"`;
  headers["Content-Type"] = "application/json; charset=UTF-8";
  return { status: spec.status, headers, body: successPart(json, beside) };
}

const replay = (c: HonoContext<AppEnv>, answer: StoredAnswer): Response =>
  respond(c, { ...answer, headers: { ...answer.headers, "Idempotent-Replayed": "true" } });

/** A failure under a key: an earlier answer holds, and a refusal that is an outcome becomes the key's answer. */
async function respondFromKey(
  c: HonoContext<AppEnv>,
  ctx: Context,
  claim: IdempotencyClaim,
  error: unknown,
): Promise<Response> {
  if (error instanceof KeyAlreadyUsed) {
    const answer = await findAnswer(ctx.db, claim);
    if (answer) return replay(c, answer);
  }
  if (!(error instanceof AppError)) throw error;
  if (!keptRefusals.includes(error.code)) {
    const answer = await findAnswer(ctx.db, claim);
    if (answer) return replay(c, answer);
    throw error;
  }
  const now = ctx.clock.now();
  const refusal = {
    status: statusOf(error.code),
    headers: { ...error.headers, "Content-Type": "application/json; charset=UTF-8" },
    body: errorBody(error, ctx.requestId, now),
  };
  const kept = await keepAnswer(ctx.db, claim, refusal, now);
  return kept.replayed ? replay(c, kept.answer) : respond(c, kept.answer);
}
