/**
 * An identity provider that misbehaves in the way that its issuer's path names: `/lie/<mode>/<anything>`. It keeps
 * nothing but counts: the `code` is the account itself, as JSON in base64url, and carries the nonce along.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { liarClient } from "./oauth-clients.ts";

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const hour = 3_600;

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

const html: Answer = { type: "text/html", body: "<h1>canary</h1>" };

async function keys() {
  const [published, hidden] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const jwks = {
    keys: [{ ...(await exportJWK(published.publicKey)), kid: "one", alg: "RS256", use: "sig" }],
  };
  return { published, hidden, jwks };
}

type Keys = Awaited<ReturnType<typeof keys>>;

/** The ID token with the lie of this mode in it. */
async function idToken(mode: string, issuer: string, claims: JWTPayload, { published, hidden }: Keys) {
  const now = Math.floor(Date.now() / 1000);
  const honest = { iss: issuer, aud: liarClient.id, iat: now, exp: now + hour, ...claims };
  const lies: Record<string, JWTPayload> = {
    "wrong-nonce": { nonce: "another" },
    "wrong-iss": { iss: "https://elsewhere.example" },
    "wrong-aud": { aud: "somebody-else" },
    "more-aud": { aud: [liarClient.id, "somebody-else"] },
    "wrong-azp": { azp: "somebody-else" },
    expired: { iat: now - 2 * hour, exp: now - hour },
    "not-yet": { nbf: now + hour },
  };
  const { nonce, ...withoutNonce } = honest as JWTPayload & { nonce?: string };
  const payload = mode === "no-nonce" ? withoutNonce : { ...withoutNonce, nonce, ...lies[mode] };
  if (mode === "alg-none") return `${base64url({ alg: "none" })}.${base64url(payload)}.`;
  if (mode === "hs256") {
    const secret = new TextEncoder().encode(liarClient.secret);
    return new SignJWT(payload).setProtectedHeader({ alg: "HS256" }).sign(secret);
  }
  const kid = mode === "unknown-kid" ? "two" : "one";
  const key = mode === "other-key" ? hidden.privateKey : published.privateKey;
  const signed = await new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid }).sign(key);
  const [header, , signature] = signed.split(".");
  return mode === "changed" ? `${header}.${base64url({ ...payload, sub: "admin" })}.${signature}` : signed;
}

function metadata(mode: string, issuer: string): Answer {
  if (mode === "discovery-500") return { status: 500, body: { error: "canary" } };
  if (mode === "discovery-html") return html;
  const algorithms = ["RS256", "HS256", "none"];
  return {
    body: {
      issuer: mode === "discovery-other-issuer" ? "https://elsewhere.example" : issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: mode === "plain-http" ? "http://shop.internal/token" : `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
      revocation_endpoint: `${issuer}/revoke`,
      authorization_response_iss_parameter_supported: true,
      id_token_signing_alg_values_supported: mode === "hs256-only" ? ["HS256"] : algorithms,
    },
  };
}

async function token(mode: string, issuer: string, form: URLSearchParams, known: Keys): Promise<Answer> {
  if (mode === "token-500") return { status: 500, body: { error: "canary" } };
  if (mode === "token-html") return html;
  if (mode === "token-huge") return { body: { access_token: "x".repeat(1_000_000), token_type: "Bearer" } };
  if (mode === "token-redirect") return { status: 307, headers: { Location: `${issuer}/stolen` } };
  if (mode === "invalid-grant")
    return { status: 400, body: { error: "invalid_grant", error_description: "canary" } };
  if (mode === "invalid-client")
    return { status: 401, body: { error: "invalid_client", error_description: "canary" } };
  const code = form.get("code") ?? "";
  const { email, email_verified, name, ...rest } = JSON.parse(Buffer.from(code, "base64url").toString());
  const inToken = mode.startsWith("userinfo") ? rest : { ...rest, email, email_verified, name };
  const tokens = { access_token: code, token_type: "Bearer", expires_in: 60 };
  if (mode === "no-id-token") return { body: tokens };
  return { body: { ...tokens, id_token: await idToken(mode, issuer, inToken, known) } };
}

function userinfo(mode: string, { headers }: IncomingMessage): Answer {
  const account = headers.authorization?.replace("Bearer ", "") ?? "";
  const { nonce: _, ...claims } = JSON.parse(Buffer.from(account, "base64url").toString());
  return { body: mode === "userinfo-other-sub" ? { ...claims, sub: "somebody-else" } : claims };
}

/** GitHub as it is, below `/github/<mode>/<anything>`: no ID token, and errors with status 200. */
function github(mode: string, path: string, request: IncomingMessage, form: URLSearchParams): Answer {
  const accept = request.headers.accept ?? "";
  if (path === "login/oauth/access_token") {
    if (!accept.includes("application/json")) return { type: "text/plain", body: "access_token=x" };
    if (mode === "bad-code") return { body: { error: "bad_verification_code", error_description: "canary" } };
    return { body: { access_token: form.get("code"), token_type: "bearer", scope: "read:user,user:email" } };
  }
  const account = request.headers.authorization?.replace("Bearer ", "") ?? "";
  const {
    id,
    login,
    email,
    verified,
    name = null,
  } = JSON.parse(Buffer.from(account, "base64url").toString());
  if (path === "api/v3/user") return { body: { id, login, name, email: "public@example.com" } };
  const [, status] = /^emails-(\d{3})$/.exec(mode) ?? [];
  if (status) return { status: Number(status), body: { message: "canary" } };
  const other = { email: "other@example.com", primary: false, verified: true };
  return { body: [other, { email, primary: true, verified }] };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

const send = (response: ServerResponse, { status = 200, body, type, headers }: Answer) =>
  response
    .writeHead(status, { "Content-Type": type ?? "application/json", ...headers })
    .end(typeof body === "string" ? body : JSON.stringify(body ?? {}));

/** Starts it on a port of its own. `GET <issuer>/count/<part>` says how often that part was asked for. */
export async function startLyingServer(): Promise<{ origin: string; server: Server }> {
  const known = await keys();
  const counts = new Map<string, number>();
  const used = new Set<string>();
  const server = createServer();
  // No connection that workerd would use again is closed under its hands.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage): Promise<Answer | null> {
    const url = new URL(request.url ?? "", origin);
    const [, kind = "", mode = "", name = "", ...rest] = url.pathname.split("/");
    const path = rest.join("/");
    const issuer = `${origin}/${kind}/${mode}/${name}`;
    if (rest[0] === "count") return { body: counts.get(`${issuer}/${rest.slice(1).join("/")}`) ?? 0 };
    counts.set(`${issuer}/${path}`, (counts.get(`${issuer}/${path}`) ?? 0) + 1);
    const form = await formOf(request);
    if (mode === `${path}-hangs`) return null;
    if (kind === "github") return github(mode, path, request, form);
    const code = form.get("code");
    if (code && path === "token") {
      if (used.has(code)) return { status: 400, body: { error: "invalid_grant" } };
      used.add(code);
    }
    switch (path) {
      case ".well-known/openid-configuration":
        return metadata(mode, issuer);
      case "token":
        return token(mode, issuer, form, known);
      case "jwks":
        return mode === "jwks-500" ? { status: 500 } : { body: known.jwks };
      case "userinfo":
        return userinfo(mode, request);
      default:
        return { status: path === "revoke" ? 200 : 404 };
    }
  }

  server.on("request", (request, response) => {
    answer(request).then(
      (given) => given && send(response, given),
      (error) => send(response, { status: 500, body: { error: String(error) } }),
    );
  });
  return { origin, server };
}
