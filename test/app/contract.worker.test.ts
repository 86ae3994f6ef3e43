/** The published contract against the real thing: every operation, its examples, its answers and its refusals. */
import { describe, expect, it } from "vitest";
import { buildHttp } from "../../src/app/http.ts";
import { documentOf } from "../../src/app/openapi.ts";
import { keepDeadLetters } from "../../src/app/queue.ts";
import { begin } from "../../src/shared/db/unit-of-work.ts";
import { connectingShop } from "../fixtures/connections.ts";
import { type Document, judgeOf, type Operation, operationsOf } from "../fixtures/contract.ts";
import { honest, person, shopWith } from "../fixtures/oauth.ts";
import { callerOf, orderAt } from "../fixtures/orders.ts";
import {
  type Answer,
  type Call,
  call,
  orderOf,
  password,
  productWithStock,
  services,
  signIn,
  unique,
} from "../fixtures/shop.ts";
import { deliver } from "../fixtures/webhooks.ts";

const document = documentOf(buildHttp(services())) as unknown as Document;
const operations = operationsOf(document);
const judge = judgeOf(document);

/** What a customer may call; everything else that isn't public is for staff. */
const forCustomers = new Set([
  "cancelOrder",
  "connect",
  "createApiKey",
  "deleteConnection",
  "deleteUser",
  "endSession",
  "exportUser",
  "followOrder",
  "getCsrfToken",
  "getOrder",
  "getPayment",
  "getShipment",
  "getUser",
  "listOrderEvents",
  "listApiKeys",
  "listConnections",
  "listOrders",
  "linkProvider",
  "listSessions",
  "logout",
  "placeOrder",
  "revokeApiKey",
  "unlinkProvider",
  "updateUser",
]);

const fill = (path: string, values: Readonly<Record<string, string>> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? "none"));

const keyed = () => ({ "Idempotency-Key": unique("key") });
const staff = async (more: Call = {}): Promise<Call> => ({ token: (await callerOf("admin")).token, ...more });

type Real = (operation: Operation) => Promise<Answer>;
const withPath =
  (make: () => Promise<{ values?: Record<string, string>; more?: Call; query?: string }>): Real =>
  async ({ method, path }) => {
    const { values, more, query = "" } = await make();
    return call(method, fill(path, values) + query, more);
  };
const webhook =
  (
    provider: string,
    path: string,
    event: () => Promise<{ type: string; data: Record<string, string> }>,
  ): Real =>
  async () =>
    deliver(`${path}/${provider}`, await event());
const product = () => ({
  title: "Contract",
  category: "tests",
  variants: [{ sku: unique("C"), title: "One", price: { amount: 1, currency: "EUR" } }],
});
const ofProduct = (body?: () => object) =>
  withPath(async () => {
    const { id } = await productWithStock(1);
    const more = await staff({ headers: { "If-Match": "*" }, ...(body ? { body: body() } : {}) });
    return { values: { id }, more };
  });
const ofOrder = (stage: Parameters<typeof orderAt>[0], value: "id" | "payment" | "shipment" = "id") =>
  withPath(async () => {
    const { id, order, buyer } = await orderAt(stage);
    const values = { id, payment: order.payment.id, shipment: order.shipment?.id ?? "" };
    return { values: { id: values[value] }, more: { token: buyer.token } };
  });
const ofParcel = withPath(async () => {
  const { order } = await orderAt("fulfilling");
  return { values: { id: order.shipment?.id ?? "" }, more: await staff() };
});
const ofStock = (more?: () => Call) =>
  withPath(async () => {
    const { sku } = await productWithStock(3);
    return { values: { sku }, more: await staff(more?.()) };
  });
const asStaff = withPath(async () => ({ more: await staff() }));

const asCustomer = withPath(async () => ({ more: { token: (await callerOf()).token } }));
const ofMyself = (body?: () => object) =>
  withPath(async () => {
    const { token } = await callerOf();
    const more = { token, headers: { "If-Match": "*" }, ...(body ? { body: body() } : {}) };
    return { values: { id: "me" }, more };
  });

/** Each operation, called for real by a fitting caller. */
const real: Readonly<Record<string, Real>> = {
  isAlive: withPath(async () => ({})),
  isReady: withPath(async () => ({})),
  readOutbox: asStaff,
  listDeadLetters: async (operation) => {
    await buryOne();
    return asStaff(operation);
  },
  replayDeadLetter: withPath(async () => ({ values: { id: await buryOne() }, more: await staff() })),
  register: withPath(async () => ({
    more: { body: { email: `${unique("new")}@example.com`, password, name: "New" } },
  })),
  login: withPath(async () => ({ more: { body: { email: (await signIn()).email, password } } })),
  refreshTokens: withPath(async () => ({ more: { body: { refreshToken: (await signIn()).refreshToken } } })),
  logout: withPath(async () => ({ more: { token: (await signIn()).token } })),
  getUser: withPath(async () => ({ values: { id: "me" }, more: { token: (await signIn()).token } })),
  getCsrfToken: asCustomer,
  listSessions: asCustomer,
  endSession: withPath(async () => {
    const { actor, token } = await callerOf();
    return { values: { id: actor.sessionId }, more: { token } };
  }),
  startOAuth: () => shopWith([honest()]).browser().get("/auth/oauth/honest"),
  finishOAuth: () => shopWith([honest()]).browser().signIn("honest", person()),
  linkProvider: async () =>
    shopWith([honest()])
      .browser()
      .call("POST", "/auth/oauth/honest/link", { token: (await callerOf()).token }),
  unlinkProvider: withPath(async () => {
    const { email, token } = await signIn();
    await shopWith([honest()]).browser().link("honest", token, person({ email }));
    return { values: { provider: "honest" }, more: { token } };
  }),
  listUsers: asStaff,
  updateUser: ofMyself(() => ({ name: "Changed" })),
  deleteUser: ofMyself(),
  exportUser: ofMyself(),
  setUserRole: withPath(async () => {
    const more = await staff({ body: { role: "support" }, headers: { "If-Match": "*" } });
    return { values: { id: (await callerOf()).id }, more };
  }),
  createApiKey: withPath(async () => ({
    more: { token: (await callerOf()).token, body: { name: "test", scopes: ["orders:read"] } },
  })),
  listApiKeys: asCustomer,
  revokeApiKey: withPath(async () => {
    const { token } = await callerOf();
    const body = { name: "test", scopes: ["orders:read"] };
    const { id } = (await call("POST", "/api-keys", { token, body })).body.data;
    return { values: { id }, more: { token } };
  }),
  connect: async () =>
    connectingShop().call("POST", "/connections/honest", { token: (await callerOf()).token }),
  finishConnecting: async () => connectingShop().connect((await callerOf()).token),
  listConnections: async (operation) => {
    const { token } = await callerOf();
    await connectingShop().connect(token);
    return call(operation.method, operation.path, { token });
  },
  deleteConnection: withPath(async () => {
    const { token } = await callerOf();
    const { id } = (await connectingShop().connect(token)).body.data;
    return { values: { id }, more: { token } };
  }),
  listProducts: withPath(async () => ({ query: `?q=${(await productWithStock(1)).sku}` })),
  getProduct: withPath(async () => ({ values: { id: (await productWithStock(1)).slug } })),
  createProduct: withPath(async () => ({ more: await staff({ body: product() }) })),
  replaceProduct: ofProduct(product),
  updateProduct: ofProduct(() => ({ title: "Changed" })),
  deleteProduct: ofProduct(),
  listStock: ofStock(),
  getStock: ofStock(),
  adjustStock: ofStock(() => ({ body: { delta: 1, reason: "test" }, headers: keyed() })),
  listMovements: ofStock(),
  placeOrder: withPath(async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(3), callerOf()]);
    return { more: { token, body: orderOf(sku), headers: keyed() } };
  }),
  listOrders: ofOrder("fulfilling"),
  getOrder: ofOrder("fulfilling"),
  cancelOrder: ofOrder("fulfilling"),
  listOrderEvents: ofOrder("fulfilling"),
  followOrder: async (operation) => {
    const { id, buyer } = await orderAt("pending");
    await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    return call(operation.method, fill(operation.path, { id }), { token: buyer.token });
  },
  getPayment: ofOrder("paid", "payment"),
  refundPayment: withPath(async () => {
    const { order } = await orderAt("paid");
    const more = await staff({ body: { amount: 1, reason: "test" }, headers: keyed() });
    return { values: { id: order.payment.id }, more };
  }),
  receivePaymentWebhook: webhook("sandbox", "/inbound/payments", async () => {
    const { order } = await orderAt("pending");
    return { type: "charge.succeeded", data: { paymentId: order.payment.id } };
  }),
  readSandboxLedger: async (operation) => {
    await orderAt("paid");
    return asStaff(operation);
  },
  getShipment: ofOrder("fulfilling", "shipment"),
  handOverShipment: ofParcel,
  deliverShipment: ofParcel,
  receiveShippingWebhook: webhook("sandbox", "/inbound/shipping", async () => {
    const { order } = await orderAt("fulfilling");
    return { type: "parcel.handed_over", data: { shipmentId: order.shipment?.id ?? "" } };
  }),
  listAuditLog: asStaff,
};

/** An event that no consumer could take; gives its id. */
async function buryOne(): Promise<string> {
  const buried: string[] = [];
  await services().runAs(
    "test",
    (ctx) => begin(ctx).record({ type: "test.happened", aggregateId: "x", data: {} }).commit(null),
    {
      publish: async (messages) => {
        const batch = { messages: messages.map((body) => ({ body })), ackAll: () => {} };
        await keepDeadLetters(services(), batch as unknown as MessageBatch<unknown>);
        buried.push(...messages.map(({ id }) => id));
      },
    },
  );
  return buried[0] ?? "";
}

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
    expect(ids.toSorted()).toEqual(Object.keys(real).toSorted());
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
    const answer = await (real[id] as Real)(operation);
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
