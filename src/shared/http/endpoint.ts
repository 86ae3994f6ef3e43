/** One operation: its document, validators, limits and idempotency in one description beside its handler. */
import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { type Permission, require, requireUser } from "../access.ts";
import type { Context } from "../context.ts";
import { sha256 } from "../crypto.ts";
import { AppError, type ErrorCode } from "../errors.ts";
import type { PolicyName } from "../rate-limit/policy.ts";
import type { App, AppEnv } from "./app.ts";
import { etagOf, isFresh, type Version } from "./conditional.ts";
import {
  type Beside,
  errorBody,
  errorSchema,
  linksSchema,
  metaSchema,
  paginationSchema,
  successBody,
} from "./envelope.ts";
import { statusOf } from "./errors.ts";
import {
  findAnswer,
  type IdempotencyClaim,
  KeyAlreadyUsed,
  keepAnswer,
  parseIdempotencyKey,
  type StoredAnswer,
} from "./idempotency.ts";
import { describePage, type PageQuery, type PageRequest, parsePage, type Slice } from "./paging.ts";

type Shape = z.ZodType;
type Infer<S> = S extends Shape ? z.output<S> : undefined;

interface Spec<P, Q, B, Data extends Shape, Result> {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Who gets as far as the use case, which then decides on the resource. */
  readonly access: "public" | "user" | Permission;
  /** `none` for what is signed by a provider, and so limited by its signature and the flood shield. */
  readonly limit?: PolicyName | "none";
  /** `none` where an answer must not be kept, such as one with tokens in it. */
  readonly idempotency?: "required" | "none";
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** False where a request without a body is a valid one. */
  readonly bodyRequired?: boolean;
  /** The request must carry If-Match. */
  readonly conditional?: boolean;
  /** The success; 204 has no data. */
  readonly status: 200 | 201 | 202 | 204;
  /** The schema of the data; of one item, where `list` is set. */
  readonly data: Data;
  readonly list?: { readonly sort: string };
  readonly example: z.input<Data> | null;
  readonly bodyExample?: B extends Shape ? z.input<B> : never;
  /** Turns a result (an item of it, where `list` is set) into its public form. */
  readonly present: (result: Result) => z.input<Data>;
  /** The same as text, where it is at hand as text already. */
  readonly presentJson?: (result: Result) => string;
  /** The version that makes the ETag. */
  readonly version?: (result: Result) => Version;
  readonly location?: (result: Result) => string;
  readonly cacheControl?: string;
  readonly errors?: readonly ErrorCode[];
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

const isUnsafe = (method: string) => method !== "get";

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
  app.openapi(createRoute(document(spec as never)), (async (c: HonoContext<AppEnv>) => {
    const ctx = c.get("ctx");
    const query = (spec.query ? c.req.valid("query" as never) : {}) as PageQuery;
    const url = new URL(c.req.url);
    const keyring = c.get("keyring");
    const page = spec.list && (await parsePage(keyring, url.pathname, query, spec.list.sort));
    const claim = ctx.idempotency;
    if (claim) claim.render = (result) => render(spec, result as Result, ctx, {});
    try {
      const result = await handler({
        ctx,
        c,
        params: (spec.params ? c.req.valid("param" as never) : undefined) as Infer<P>,
        query: query as Infer<Q>,
        body: (spec.body ? c.req.valid("json" as never) : undefined) as Infer<B>,
        page: page as PageRequest,
      });
      if (claim?.answer) return respond(claim.answer);
      const beside = page ? await describePage(keyring, url, query, page, result as Slice<Result>) : {};
      const answer = render(spec, result, ctx, beside);
      const etag = answer.headers.ETag;
      if (spec.method === "get" && etag && isFresh(c.req.header("If-None-Match"), etag)) {
        return new Response(null, { status: 304, headers: answer.headers });
      }
      return respond(answer);
    } catch (error) {
      if (!claim) throw error;
      return respondFromKey(ctx, claim, error);
    }
  }) as never);
}

function render<Result>(
  spec: Spec<unknown, unknown, unknown, Shape, Result>,
  result: Result | Slice<Result>,
  ctx: Context,
  beside: Beside,
): StoredAnswer {
  const headers: Record<string, string> = {};
  if (spec.cacheControl) headers["Cache-Control"] = spec.cacheControl;
  if (spec.status === 204) return { status: 204, headers, body: "" };
  const toJson = spec.presentJson ?? ((one: Result) => JSON.stringify(spec.present(one)));
  const json = spec.list
    ? `[${(result as Slice<Result>).items.map(toJson).join(",")}]`
    : toJson(result as Result);
  if (!spec.list && spec.version) headers.ETag = etagOf(spec.version(result as Result));
  if (spec.location) headers.Location = spec.location(result as Result);
  headers["Content-Type"] = "application/json; charset=UTF-8";
  return { status: spec.status, headers, body: successBody(json, ctx.requestId, ctx.clock.now(), beside) };
}

const respond = ({ status, headers, body }: StoredAnswer): Response =>
  new Response(status === 204 ? null : body, { status, headers });

const replay = (answer: StoredAnswer): Response => {
  const response = respond(answer);
  response.headers.set("Idempotent-Replayed", "true");
  return response;
};

/** A failure under a key: an earlier answer holds, and a refusal that is an outcome becomes the key's answer. */
async function respondFromKey(ctx: Context, claim: IdempotencyClaim, error: unknown): Promise<Response> {
  if (error instanceof KeyAlreadyUsed) {
    const answer = await findAnswer(ctx.db, claim);
    if (answer) return replay(answer);
  }
  if (!(error instanceof AppError)) throw error;
  if (!keptRefusals.includes(error.code)) {
    const answer = await findAnswer(ctx.db, claim);
    if (answer) return replay(answer);
    throw error;
  }
  const now = ctx.clock.now();
  const refusal = {
    status: statusOf(error.code),
    headers: { ...error.headers, "Content-Type": "application/json; charset=UTF-8" },
    body: errorBody(error, ctx.requestId, now),
  };
  const kept = await keepAnswer(ctx.db, claim, refusal, now);
  return kept.replayed ? replay(kept.answer) : respond(kept.answer);
}

/** The part of the gateway that depends on the route: who may, how often, and under which key. */
export function gate(
  spec: Pick<Spec<unknown, unknown, unknown, Shape, never>, "access" | "limit" | "idempotency" | "method">,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const ctx = c.get("ctx");
    const policy = spec.limit ?? "default";
    const headers = policy === "none" ? {} : await c.get("limiter").admit(ctx, policy);
    if (spec.access === "user") requireUser(ctx.actor);
    else if (spec.access !== "public") require(ctx.actor, spec.access);
    if (spec.method === "post" && spec.idempotency !== "none") {
      const header = c.req.header("Idempotency-Key");
      if (header !== undefined) {
        c.set("ctx", { ...ctx, idempotency: await claimOf(c, ctx, header) });
      } else if (spec.idempotency === "required") {
        throw new AppError(
          "IDEMPOTENCY_KEY_REQUIRED",
          "Send an Idempotency-Key, so that a repeat can't do it twice.",
        );
      }
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}

async function claimOf(c: HonoContext<AppEnv>, ctx: Context, header: string): Promise<IdempotencyClaim> {
  return {
    caller: ctx.actor.kind === "user" ? ctx.actor.id : `address:${ctx.ip}`,
    route: `${c.req.method} ${c.req.path}`,
    key: parseIdempotencyKey(header),
    fingerprint: await sha256(await c.req.text()),
    render: null,
    answer: null,
  };
}

/** The errors that any operation of this kind may answer with. */
function errorsOf(spec: Spec<never, never, never, never, never>): ErrorCode[] {
  const codes = new Set<ErrorCode>([
    "VALIDATION_ERROR",
    "RATE_LIMITED",
    "SERVICE_UNAVAILABLE",
    "INTERNAL_ERROR",
    "UNAUTHENTICATED",
  ]);
  if (spec.access !== "public" && spec.access !== "user") codes.add("FORBIDDEN");
  if (spec.body) codes.add("UNSUPPORTED_MEDIA_TYPE").add("PAYLOAD_TOO_LARGE");
  if (spec.conditional) codes.add("PRECONDITION_FAILED").add("PRECONDITION_REQUIRED");
  if (spec.method === "post" && spec.idempotency !== "none") codes.add("IDEMPOTENCY_KEY_REUSED");
  for (const code of spec.errors ?? []) codes.add(code);
  return [...codes];
}

const headerParameters = (spec: Spec<never, never, never, never, never>) => {
  const headers: Record<string, Shape> = {};
  if (spec.method === "post" && spec.idempotency !== "none") {
    const key = z.string().openapi({ example: "5f0c5a52-8a57-4d0e-9c0d-6a4f7e1d2b33" });
    headers["Idempotency-Key"] = spec.idempotency === "required" ? key : key.optional();
  }
  if (spec.conditional) headers["If-Match"] = z.string().optional().openapi({ example: '"v1"' });
  return headers;
};

function document(anySpec: Spec<never, never, never, never, never>): RouteConfig {
  const spec = anySpec as unknown as Spec<
    z.ZodObject | undefined,
    z.ZodObject | undefined,
    Shape | undefined,
    Shape,
    never
  >;
  const byStatus = Map.groupBy(errorsOf(anySpec), statusOf);
  const failures = Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(", "), content: { "application/json": { schema: errorSchema } } },
    ]),
  );
  const headers = headerParameters(anySpec);
  const data = spec.list ? z.array(spec.data) : spec.data;
  const envelope = {
    success: z.literal(true),
    data,
    meta: metaSchema,
    ...(spec.list ? { pagination: paginationSchema, links: linksSchema } : {}),
  };
  const example = {
    success: true,
    data: spec.list ? [spec.example] : spec.example,
    ...(spec.list
      ? {
          pagination: { limit: 20, nextCursor: null },
          links: { self: `/api/v1${spec.path}`, next: null, prev: null },
        }
      : {}),
    meta: { requestId: "6f1c7f5e-0b0a-4a6e-9f0e-0f2b8f6f2a11", timestamp: "2026-11-21T10:00:00.000Z" },
  };
  return {
    method: spec.method,
    path: spec.path,
    operationId: spec.operationId,
    tags: [spec.tag],
    summary: spec.summary,
    ...(spec.description ? { description: spec.description } : {}),
    security: spec.access === "public" ? [{}, { bearer: [] }] : [{ bearer: [] }],
    middleware: [gate(spec)] as const,
    request: {
      ...(spec.params ? { params: spec.params } : {}),
      ...(spec.query ? { query: spec.query } : {}),
      ...(spec.body
        ? {
            body: {
              required: spec.bodyRequired ?? true,
              content: {
                "application/json": {
                  schema: spec.body,
                  ...(spec.bodyExample ? { example: spec.bodyExample } : {}),
                },
              },
            },
          }
        : {}),
      ...(isUnsafe(spec.method) && Object.keys(headers).length > 0 ? { headers: z.object(headers) } : {}),
    },
    responses: {
      [spec.status]:
        spec.status === 204
          ? { description: "Done; nothing to say." }
          : {
              description: spec.summary,
              content: { "application/json": { schema: z.object(envelope), example } },
            },
      ...failures,
    },
  } as RouteConfig;
}
