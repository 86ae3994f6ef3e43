/** The one way in for bodies: JSON, small and plain, or a stream where the route takes one. */
import type { Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AppError, invalid } from "../errors.ts";
import type { AppEnv, Middleware } from "./app.ts";
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
const isJson = (c: HonoContext<AppEnv>): boolean => jsonType.test(c.req.header("Content-Type") ?? "");

const mayHaveBody = (c: HonoContext<AppEnv>): boolean =>
  c.req.method !== "GET" && c.req.method !== "HEAD" && c.req.raw.body !== null;

const wholeBody = (c: HonoContext<AppEnv>): Promise<ArrayBuffer> =>
  c.req.arrayBuffer().catch(() => {
    throw invalid("", "did not come whole");
  });

/** JSON in UTF-8, and neither larger, deeper nor stranger than a person would write it. Other bodies stay unread. */
export const jsonBody: Middleware = async (c, next) => {
  if (!mayHaveBody(c) || !isJson(c)) return next();
  return limited(c, async () => {
    const bytes = await wholeBody(c);
    c.set("bodyCameAt", performance.now());
    const fault = bytes.byteLength > 0 ? faultOfJson(bytes) : null;
    if (fault) throw invalid("", fault);
    await next();
  });
};

/** Refuses a body that is not JSON, on a route that takes nothing else; an empty one is none. */
export async function refuseOtherBodies(c: HonoContext<AppEnv>): Promise<void> {
  if (!mayHaveBody(c) || isJson(c)) return;
  await limited(c, async () => {
    const { byteLength } = await wholeBody(c);
    if (byteLength > 0)
      throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send JSON, with Content-Type: application/json.");
  });
}

/** The length of a body that is of the route's type and not too large; nothing of it has been read. */
export function requireUpload(c: HonoContext<AppEnv>, { contentType, bytesMax }: Upload): number {
  const [type] = (c.req.header("Content-Type") ?? "").split(";");
  if (type?.trim().toLowerCase() !== contentType)
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", `Send Content-Type: ${contentType}.`);
  if ((c.req.header("Content-Encoding") ?? "identity") !== "identity")
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the body as it is, without a Content-Encoding.");
  const length = c.req.header("Content-Length") ?? "";
  if (!/^[1-9]\d{0,15}$/.test(length))
    throw invalid(
      "Content-Length",
      "says how many bytes there are, one at least; chunked bodies are not taken",
    );
  return Number(length) > bytesMax ? tooLarge(bytesMax) : Number(length);
}
