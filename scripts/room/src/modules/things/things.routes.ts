/** Things: list, read, create, change, take away. */
import { type App, createApp } from "#shared/http/app.ts";
import { parseIfMatch, tagOf } from "#shared/http/conditional.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import type { ThingId, UserId } from "#shared/ids.ts";
import type { Thing } from "./things.model.ts";
import {
  presentThing,
  thingExample,
  thingInputExample,
  thingInputSchema,
  thingListQuerySchema,
  thingPatchSchema,
  thingSchema,
} from "./things.schemas.ts";
import type { ThingsService } from "./things.service.ts";

const shown = {
  tag: "Things",
  access: "user",
  data: thingSchema,
  example: thingExample,
  present: presentThing,
  cacheControl: "private, no-cache",
} as const;
const etag = (thing: Thing) => tagOf(thing);

export function thingsRoutes(things: ThingsService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...shown,
      method: "get",
      path: "/things",
      operationId: "listThings",
      summary: "List my things; staff may ask for anyone's",
      scope: "things:read",
      query: thingListQuerySchema,
      status: 200,
      list: { sort: "-createdAt" },
    },
    ({ ctx, query: { userId }, page }) => things.list(ctx, userId as UserId | undefined, page),
  );

  endpoint(
    app,
    {
      ...shown,
      method: "post",
      path: "/things",
      operationId: "createThing",
      summary: "Create a thing of mine",
      scope: "things:write",
      body: thingInputSchema,
      bodyExample: thingInputExample,
      status: 201,
      etag,
      location: ({ id }) => `/api/v1/things/${id}`,
    },
    ({ ctx, body }) => things.create(ctx, body),
  );

  endpoint(
    app,
    {
      ...shown,
      method: "get",
      path: "/things/{id}",
      operationId: "getThing",
      summary: "Read a thing",
      scope: "things:read",
      params: idParam,
      status: 200,
      etag,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => things.get(ctx, params.id as ThingId),
  );

  endpoint(
    app,
    {
      ...shown,
      method: "patch",
      path: "/things/{id}",
      operationId: "updateThing",
      summary: "Change parts of a thing",
      scope: "things:write",
      params: idParam,
      body: thingPatchSchema,
      bodyExample: { title: "Another title" },
      conditional: true,
      status: 200,
      etag,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, c, params, body }) =>
      things.patch(ctx, params.id as ThingId, parseIfMatch(c.req.header("If-Match")), body),
  );

  endpoint(
    app,
    {
      method: "delete",
      path: "/things/{id}",
      operationId: "deleteThing",
      tag: shown.tag,
      summary: "Take a thing away",
      access: shown.access,
      scope: "things:write",
      params: idParam,
      conditional: true,
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, c, params }) => things.remove(ctx, params.id as ThingId, parseIfMatch(c.req.header("If-Match"))),
  );

  return app;
}
