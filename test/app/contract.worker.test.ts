/** The published contract against the real thing: every operation, its examples, its answers and its refusals. */
import { describe, expect, it } from "vitest";
import { buildHttp } from "../../src/app/http.ts";
import { documentOf } from "../../src/app/openapi.ts";
import { type Document, judgeOf, type Operation, operationsOf } from "../fixtures/contract.ts";
import { callAs, fill, keyed, validCalls } from "../fixtures/operations.ts";
import { callerOf } from "../fixtures/orders.ts";
import { type Answer, call, services } from "../fixtures/shop.ts";

const document = documentOf(buildHttp(services())) as unknown as Document;
const operations = operationsOf(document);
const judge = judgeOf(document);

/** What a customer may call; everything else that isn't public is for staff. */
const forCustomers = new Set([
  "activateTotp",
  "cancelOrder",
  "changePassword",
  "connect",
  "createApiKey",
  "deleteConnection",
  "deleteUser",
  "endSession",
  "enrolTotp",
  "exportUser",
  "followOrder",
  "getCsrfToken",
  "getMfa",
  "getOrder",
  "getPayment",
  "getShipment",
  "getReturn",
  "getUser",
  "listOrderEvents",
  "listApiKeys",
  "listConnections",
  "listOrderHistory",
  "listOrders",
  "listReturns",
  "linkProvider",
  "listSessions",
  "logout",
  "placeOrder",
  "removeTotp",
  "renewRecoveryCodes",
  "refreshPayment",
  "reportOrderHistory",
  "requestEmailVerification",
  "requestReturn",
  "revokeApiKey",
  "unlinkProvider",
  "updateUser",
]);

/** Fails unless the answer's status is documented and its body is what the document says. */
function expectDocumented(operation: Operation, { status, headers, body }: Answer): void {
  const documented = operation.answers[status];
  expect(documented, `${operation.id} answers ${status}, which is not documented`).toBeDefined();
  const types = Object.keys(documented?.content ?? {});
  if (types.length === 0) {
    expect(body).toBe("");
    return;
  }
  expect(types).toContain(headers.get("Content-Type")?.split(";")[0]);
  if (types.includes("application/json")) {
    expect(judge(body, operation, "responses", String(status)), JSON.stringify(body)).toBe("");
  }
}

describe("the contract", () => {
  it("is what /openapi.json publishes, in OpenAPI 3.1", async () => {
    const { status, body } = await call("GET", "/api/v1/openapi.json");
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(document)));
    expect(body.openapi).toMatch(/^3\.1\./);
  });

  it("names each operation once, and the tests know each", () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(validCalls).toSorted());
  });
});

const when = (applies: boolean) => (name: string, test: () => Promise<void>) => {
  if (applies) it(name, test);
};

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  const { method, path, isPublic, success, body, answers } = operation;

  it("has an example of its success and of its body, and they are valid", () => {
    const content = answers[success]?.content;
    if (success !== "204" && success !== "302") {
      const [example] = Object.values(content ?? {}).map((media) => media.example);
      expect(example).toBeDefined();
      if (content?.["application/json"]) expect(judge(example, operation, "responses", success)).toBe("");
    }
    if (body) {
      expect(body.example).toBeDefined();
      expect(judge(body.example, operation, "requestBody")).toBe("");
    }
  });

  it("answers as documented", async () => {
    const owner = await callerOf();
    const valid = await validCalls[id]?.(owner);
    const fitting = forCustomers.has(id) ? owner : await callerOf("admin");
    const answer = await callAs(isPublic ? {} : { token: fitting.token }, operation, valid ?? {});
    expect([answer.status, answer.body?.error]).toEqual([Number(success), undefined]);
    expectDocumented(operation, answer);
  });

  when(!isPublic)("is closed to the anonymous", async () => {
    const answer = await call(method, fill(path));
    expect([answer.status, answer.body.error?.code]).toEqual([401, "UNAUTHENTICATED"]);
    expect(answer.headers.get("WWW-Authenticate")).toContain("Bearer");
    expectDocumented(operation, answer);
  });

  when(!isPublic && !forCustomers.has(id))("is closed to customers", async () => {
    const answer = await call(method, fill(path), { token: (await callerOf()).token });
    expect([answer.status, answer.body.error?.code]).toEqual([403, "FORBIDDEN"]);
    expectDocumented(operation, answer);
  });

  when(body !== undefined)("refuses a body that isn't one, and fields that it doesn't know", async () => {
    const token = isPublic ? undefined : (await callerOf(forCustomers.has(id) ? "customer" : "admin")).token;
    const headers = { "If-Match": "*", ...keyed() };
    const bodies = ["{", "[]", "7", '"text"', { ...(body?.example as object), unknownField: 1 }];
    for (const bad of bodies) {
      const answer = await call(method, fill(path), { token, headers, body: bad });
      expect([bad, answer.status, answer.body.error?.code]).toEqual([bad, 400, "VALIDATION_ERROR"]);
      expectDocumented(operation, answer);
    }
  });

  // `me` or anybody: a user is another matter, and in the tests of identity.
  when(/\{(?:id|sku)\}/.test(path) && id !== "getUser")(
    "says 404 for what isn't there, and nothing worse",
    async () => {
      const { token } = await callerOf("admin");
      const given = body ? { body: body.example } : {};
      const answer = await call(method, fill(path), {
        token,
        headers: { "If-Match": "*", ...keyed() },
        ...given,
      });
      expect([answer.status, answer.body.error?.code]).toEqual([404, "NOT_FOUND"]);
      expectDocumented(operation, answer);
    },
  );
});
