/** Jobs: start, read, follow, cancel, and fetch what came out. */
import { createRoute, z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { type App, type AppEnv, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { followable } from "#shared/http/follow.ts";
import { gate } from "#shared/http/gate.ts";
import { failuresOf, securityOf } from "#shared/http/operation.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { JobId, UserId } from "#shared/ids.ts";
import { isFinal, type Job } from "./jobs.model.ts";
import {
  fileExample,
  fileSchema,
  jobExample,
  jobListQuerySchema,
  jobSchema,
  presentFile,
  presentJob,
  startJobExample,
  startJobSchema,
  uploadExample,
} from "./jobs.schemas.ts";
import type { JobsService } from "./jobs.service.ts";

const job = {
  tag: "Jobs",
  data: jobSchema,
  example: jobExample,
  present: presentJob,
  cacheControl: "private, no-cache",
} as const;
const reads = { method: "get", access: "jobs:read" } as const;
const ofJob = ["FORBIDDEN", "NOT_FOUND"] as const;
const uploadBytesMax = 100_000_000;

export function jobsRoutes(jobs: JobsService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...job,
      method: "post",
      path: "/jobs",
      operationId: "startJob",
      summary: "Start long work",
      description: "Each type needs a permission of its own beside, and an API key the scope of it.",
      access: "jobs:write",
      body: startJobSchema(jobs.types),
      bodyExample: startJobExample,
      status: 202,
      location: ({ id }: Job) => `/api/v1/jobs/${id}`,
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, body: { type, params } }) => jobs.start(ctx, type, params),
  );

  endpoint(
    app,
    {
      ...job,
      ...reads,
      path: "/jobs",
      operationId: "listJobs",
      summary: "List my jobs; admins see all",
      query: jobListQuerySchema,
      status: 200,
      list: { sort: "-createdAt" },
      errors: ["FORBIDDEN"],
    },
    ({ ctx, query: { status, type, createdBy }, page }) =>
      jobs.list(ctx, { status, type, createdBy: createdBy as UserId | undefined }, page),
  );

  endpoint(
    app,
    {
      ...job,
      ...reads,
      path: "/jobs/{id}",
      operationId: "getJob",
      summary: "Read a job",
      params: idParam,
      status: 200,
      errors: ofJob,
    },
    ({ ctx, params }) => jobs.get(ctx, params.id as JobId),
  );

  endpoint(
    app,
    {
      ...job,
      method: "post",
      path: "/jobs/{id}/cancel",
      operationId: "cancelJob",
      summary: "Cancel a job; what its pieces have done stays",
      access: "jobs:write",
      params: idParam,
      status: 200,
      errors: [...ofJob, "INVALID_TRANSITION"],
    },
    ({ ctx, params }) => jobs.cancel(ctx, params.id as JobId),
  );

  followable(app, {
    path: "/jobs/{id}/stream",
    operationId: "followJob",
    tag: "Jobs",
    summary: "Follow a job until its end, by server-sent events",
    access: "jobs:read",
    event: "job",
    example: jobExample,
    read: (ctx, id) => jobs.get(ctx, id as JobId),
    present: presentJob,
    isFinal,
  });

  app.openapi(
    createRoute({
      method: "get",
      path: "/jobs/{id}/result",
      operationId: "getJobResult",
      tags: ["Jobs"],
      summary: "Fetch the file of a job's result",
      description: "Orders as CSV or NDJSON; of an import, every error by its line as NDJSON.",
      security: securityOf(reads),
      middleware: [gate(reads)] as const,
      request: { params: idParam },
      responses: {
        200: {
          description: "The file, as a stream.",
          content: {
            "text/csv": { schema: z.string(), example: "number,id\r\n7K3F9-Q2M4X,ord_019a5f0e\r\n" },
            "application/x-ndjson": {
              schema: z.string(),
              example: '{"line":7,"code":"CONFLICT","message":"Another product has this slug."}\n',
            },
          },
        },
        ...failuresOf(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "CONFLICT", "RATE_LIMITED"]),
      },
    }),
    (async (c: HonoContext<AppEnv>) => {
      const file = await jobs.result(c.get("ctx"), c.req.param("id") as JobId);
      return c.body(file.body, 200, {
        "Content-Type": file.contentType,
        "Content-Length": String(file.bytes),
        "Content-Disposition": `attachment; filename="${file.fileName}"`,
        "Cache-Control": "private, no-store",
      });
    }) as never,
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/files",
      operationId: "uploadFile",
      tag: "Jobs",
      summary: "Upload a file for an import",
      description: `Lines of JSON, ${uploadBytesMax / 1_000_000} MB at most, with a Content-Length. Kept for 7 days.`,
      access: "catalog:write",
      idempotency: "none",
      upload: { contentType: "application/x-ndjson", bytesMax: uploadBytesMax, example: uploadExample },
      status: 201,
      data: fileSchema,
      example: fileExample,
      present: presentFile,
    },
    ({ ctx, c }) => jobs.upload(ctx, { bytes: Number(c.req.header("Content-Length")), body: c.req.raw.body }),
  );

  return app;
}
