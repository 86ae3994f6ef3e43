/** An operation as the OpenAPI document tells of it, from the same validators that judge its requests. */
import { type RouteConfig, z } from "@hono/zod-openapi";
import { isForPeopleOnly, type Permission, type Scope } from "../access.ts";
import type { ErrorCode } from "../errors.ts";
import type { PolicyName } from "../rate-limit/policy.ts";
import type { Upload } from "./body.ts";
import { type Deprecation, deprecationHead, deprecationNote } from "./deprecation.ts";
import { errorSchema, linksSchema, metaSchema, paginationSchema } from "./envelope.ts";
import { statusOf } from "./errors.ts";

/** Who gets as far as the use case, which then decides on the resource; `user` is anybody who has signed in. */
export type Access = "public" | "user" | Permission;

/** What the gate of an operation has to know. */
export interface GateRules {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly access: Access;
  /** With access `user`: what an API key needs; without one, keys are refused. A permission has a scope of its own. */
  readonly scope?: Scope;
  /** With access `user`: a browser whose access cookie has run out may come by its refresh cookie. */
  readonly orRefreshCookie?: boolean;
  /** On a public route: callers with this permission are shown more. */
  readonly moreFor?: Permission;
  /** `none` for what is signed by a provider, and so limited by its signature and the flood shield. */
  readonly limit?: PolicyName | "none";
  /** `none` where an answer must not be kept, such as one with tokens in it. */
  readonly idempotency?: "required" | "none";
  /**
   * A customer may be answered by a read replica. For what is theirs alone and fills no cache; a session that has been
   * ended may go on reading this until the replica hears of it, or its access token ends.
   */
  readonly replica?: true;
  /** The body is a stream of this type instead of JSON. It goes without an idempotency key, which would have to read it. */
  readonly upload?: Upload;
  /** It is to go, and each of its answers says so. */
  readonly deprecated?: Deprecation;
}

export interface TextForm {
  /** What `?format` calls it. */
  readonly format: string;
  readonly contentType: string;
  readonly example: string;
}

export interface Operation extends GateRules {
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject | undefined;
  readonly query?: z.ZodObject | undefined;
  readonly body?: z.ZodType | undefined;
  readonly bodyExample?: unknown;
  /** False where a request without a body is a valid one. */
  readonly bodyRequired?: boolean;
  /** The request must carry If-Match. */
  readonly conditional?: boolean;
  /** The success; 204 and 302 have no data. */
  readonly status: 200 | 201 | 202 | 204 | 302;
  /** Where a browser goes on instead of being answered (303); null where it is answered. */
  readonly sendOn?: (result: never) => string | null;
  /** The schema of the data; of one item, where `list` is set. */
  readonly data: z.ZodType;
  readonly example: unknown;
  /** Another form of the answer, as text, for who asks for it by `Accept` or `?format`. */
  readonly text?: TextForm;
  /** A list, sorted like this unless asked otherwise. */
  readonly list?: { readonly sort: string };
  /** Errors beside those that every operation of its kind has. */
  readonly errors?: readonly ErrorCode[];
}

/** Tells that an operation has this access in the document's words. */
export function securityOf({ access, scope, moreFor }: Pick<GateRules, "access" | "scope" | "moreFor">) {
  const inPerson = [{ bearer: [] }, { cookie: [] }];
  if (access === "public") return moreFor ? [{}, ...inPerson, { apiKey: [] }] : [{}];
  const takesKeys = access === "user" ? scope !== undefined : !isForPeopleOnly(access);
  return takesKeys ? [...inPerson, { apiKey: [] }] : inPerson;
}

/** The failures with these codes, by status. */
export const failuresOf = (codes: Iterable<ErrorCode>) =>
  Object.fromEntries(
    [...Map.groupBy(codes, statusOf)].map(([status, group]) => [
      status,
      { description: group.join(", "), content: { "application/json": { schema: errorSchema } } },
    ]),
  );

/** The errors that any operation of this kind may answer with. */
export function errorsOf(operation: Operation): Set<ErrorCode> {
  const { access, body, upload, conditional, method, idempotency, errors = [] } = operation;
  const codes = new Set<ErrorCode>(["VALIDATION_ERROR", "UNAUTHENTICATED", "RATE_LIMITED"]);
  codes.add("INTERNAL_ERROR").add("SERVICE_UNAVAILABLE");
  // A program's key may lack the scope, and a browser the proof that it is no other site's doing.
  if (access !== "public") codes.add("FORBIDDEN");
  if (access !== "public" && method !== "get") codes.add("CSRF_FAILED");
  if (body || upload) codes.add("UNSUPPORTED_MEDIA_TYPE").add("PAYLOAD_TOO_LARGE");
  if (conditional) codes.add("PRECONDITION_FAILED").add("PRECONDITION_REQUIRED");
  if (method === "post" && idempotency !== "none") codes.add("IDEMPOTENCY_KEY_REUSED");
  if (idempotency === "required") codes.add("IDEMPOTENCY_KEY_REQUIRED");
  for (const code of errors) codes.add(code);
  return codes;
}

function headersOf({ method, idempotency, conditional }: Operation): z.ZodObject | null {
  const headers: Record<string, z.ZodType> = {};
  if (method === "post" && idempotency !== "none") {
    const key = z.string().openapi({ example: "5f0c5a52-8a57-4d0e-9c0d-6a4f7e1d2b33" });
    headers["Idempotency-Key"] = idempotency === "required" ? key : key.optional();
  }
  // Optional to the validator only: a missing one is a 428, not a 400.
  if (conditional)
    headers["If-Match"] = z
      .string()
      .optional()
      .openapi({ example: '"prd_019a5f0e-6c00-7000-8000-000000000003.v1"' });
  return Object.keys(headers).length > 0 ? z.object(headers) : null;
}

const metaExample = {
  requestId: "6f1c7f5e-0b0a-4a6e-9f0e-0f2b8f6f2a11",
  timestamp: "2026-11-21T10:00:00.000Z",
};

const redirectTo = (description: string) => ({
  description,
  headers: { Location: { schema: { type: "string" as const }, required: true } },
});

/** The headers of an answer that says of itself that its route is to go. */
const headersOfDeprecated = (deprecated: Deprecation) =>
  Object.fromEntries(
    Object.entries(deprecationHead(deprecated)).map(([name, example]) => [
      name,
      { schema: { type: "string" as const }, required: true, example },
    ]),
  );

function successOf({ status, summary, data, example, list, path, deprecated, text }: Operation) {
  if (status === 302) return redirectTo(summary);
  if (status === 204) return { description: "Done; nothing to say." };
  const schema = list ? { data: z.array(data), pagination: paginationSchema, links: linksSchema } : { data };
  const shown = list
    ? {
        data: [example],
        pagination: { limit: 20, nextCursor: null },
        links: { self: `/api/v1${path}`, next: null, prev: null },
      }
    : { data: example };
  const content = {
    schema: z.object({ success: z.literal(true), ...schema, meta: metaSchema }),
    example: { success: true, ...shown, meta: metaExample },
  };
  const plain = text && { [text.contentType]: { schema: z.string(), example: text.example } };
  return {
    description: summary,
    ...(deprecated ? { headers: headersOfDeprecated(deprecated) } : {}),
    content: { "application/json": content, ...plain },
  };
}

// A typo never passes silently, also where no parameter is known.
const noQuery = z.strictObject({});

const contentOf = ({ contentType, example }: Upload) => ({ [contentType]: { schema: z.string(), example } });

/** The operation as zod-openapi takes it. */
export function routeOf(operation: Operation) {
  const { params, query, body, upload, bodyExample: example, bodyRequired: required = true } = operation;
  const { method, path, operationId, tag, summary, status, deprecated } = operation;
  const headers = headersOf(operation);
  const description = [deprecated && deprecationNote(deprecated), operation.description]
    .filter((part) => part !== undefined)
    .join(" ");
  return {
    method,
    path,
    operationId,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(deprecated ? { deprecated: true } : {}),
    security: securityOf(operation),
    request: {
      ...(params ? { params } : {}),
      query: query ?? noQuery,
      ...(headers ? { headers } : {}),
      ...(body ? { body: { required, content: { "application/json": { schema: body, example } } } } : {}),
      ...(upload ? { body: { required, content: contentOf(upload) } } : {}),
    },
    responses: {
      [status]: successOf(operation),
      ...(operation.sendOn ? { 303: redirectTo("The browser goes on there.") } : {}),
      ...failuresOf(errorsOf(operation)),
    },
  } satisfies RouteConfig;
}
