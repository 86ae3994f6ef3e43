/** The route of an outside system's webhooks: proves who sent it, keeps it, answers. */
import { z } from "zod";
import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import type { App } from "../http/app.ts";
import { endpoint } from "../http/endpoint.ts";
import { receiveInbound } from "./inbound.service.ts";
import type { InboundKind, Verified } from "./inbound.ts";

const bodyBytesMax = 64 * 1024;

export interface InboundRoute {
  readonly kind: InboundKind;
  /** What the name in the path is called: `provider`. */
  readonly named: string;
  readonly operationId: string;
  readonly summary: string;
}

/** Proves a webhook of the named system: 404 where there is none, 401 where its signature is wrong or old. */
export type VerifyOf = (ctx: Context, name: string, body: string, headers: Headers) => Promise<Verified>;

/** Registers `POST /inbound/<kind>/{name}`. */
export function inboundEndpoint(app: App, route: InboundRoute, verify: VerifyOf): void {
  const { kind, named, operationId, summary } = route;
  endpoint(
    app,
    {
      method: "post",
      path: `/inbound/${kind}/{${named}}`,
      operationId,
      tag: "Inbound",
      summary,
      description:
        "Signed by its sender; see Standard Webhooks for the sandbox's signature, and `Stripe-Signature` for Stripe's. It is kept and answered at once, and looked at soon after; a repeat is answered alike and changes nothing.",
      access: "public",
      limit: "none",
      idempotency: "none",
      params: z.object({ [named]: z.string().max(32).meta({ example: "sandbox" }) }),
      status: 200,
      data: z.object({ received: z.literal(true) }),
      example: { received: true },
      present: () => ({ received: true as const }),
      errors: ["NOT_FOUND", "PAYLOAD_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"],
    },
    async ({ ctx, c, params }) => {
      const name = String(params[named]);
      const bytes = await c.req.arrayBuffer();
      if (bytes.byteLength > bodyBytesMax)
        throw new AppError("PAYLOAD_TOO_LARGE", `The body is larger than ${bodyBytesMax} bytes.`);
      // To the byte, also where it begins with a byte order mark: that is what was signed.
      const body = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      const verified = await verify(ctx, name, body, c.req.raw.headers);
      await receiveInbound(ctx, `${kind}/${name}`, body, verified);
    },
  );
}
