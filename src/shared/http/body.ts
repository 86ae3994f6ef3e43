/** The one way in for bodies: JSON, small and plain, or a stream where the route takes one. */
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AppError, invalid } from "../errors.ts";
import type { AppEnv } from "./app.ts";
import { faultOfJson } from "./json.ts";

/** A body that the route takes as a stream, unread. */
export interface Upload {
  readonly contentType: string;
  readonly bytesMax: number;
  readonly example: string;
}

const jsonBytesMax = 256 * 1024;

const tooLarge = (bytesMax: number): never => {
  throw new AppError("PAYLOAD_TOO_LARGE", `The body is larger than ${bytesMax} bytes.`);
};
const limited = bodyLimit({ maxSize: jsonBytesMax, onError: () => tooLarge(jsonBytesMax) });

// What the validators take for JSON; anything else would be read as an empty body.
const jsonType = /^application\/([a-z-.]+\+)?json(;\s*[a-zA-Z0-9-]+=([^;]+))*$/i;

/** JSON bodies only: in UTF-8, and neither larger, deeper nor stranger than a person would write them. */
export const jsonBody: MiddlewareHandler<AppEnv> = (c, next) =>
  limited(c, async () => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD" && c.req.raw.body) {
      const bytes = await c.req.arrayBuffer();
      if (bytes.byteLength > 0) {
        if (!jsonType.test(c.req.header("Content-Type") ?? ""))
          throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send JSON, with Content-Type: application/json.");
        const fault = faultOfJson(bytes);
        if (fault) throw invalid("", fault);
      }
    }
    await next();
  });

/** The length of a body that is of the route's type and not too large; nothing of it has been read. */
export function requireUpload(c: HonoContext<AppEnv>, { contentType, bytesMax }: Upload): number {
  const [type] = (c.req.header("Content-Type") ?? "").split(";");
  if (type?.trim().toLowerCase() !== contentType)
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", `Send Content-Type: ${contentType}.`);
  const length = c.req.header("Content-Length") ?? "";
  if (!/^[1-9]\d{0,15}$/.test(length))
    throw invalid(
      "Content-Length",
      "says how many bytes there are, one at least; chunked bodies are not taken",
    );
  return Number(length) > bytesMax ? tooLarge(bytesMax) : Number(length);
}
