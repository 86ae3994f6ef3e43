/** `npm run deploy` on an account that only writes down what it is asked for, and what is tried afterwards. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import document from "../../openapi.json" with { type: "json" };
import { type Deployment, deploy } from "../../scripts/local/deployment.ts";
import { Failure } from "../../scripts/local/failure.ts";
import { probesOf, smoke } from "../../scripts/local/smoke.ts";

/** An account; gives the deployment, what was asked of it in order, and what was said. */
function account({
  answers = {},
  ...rest
}: Partial<Deployment> & { answers?: Record<string, string | Error> } = {}) {
  const asked: string[] = [];
  const said: string[] = [];
  const inputs: string[] = [];
  const deployment: Deployment = {
    wrangler(what, args, input) {
      const line = args.join(" ");
      asked.push(line);
      if (input !== undefined) inputs.push(input);
      const [, answer = ""] = Object.entries(answers).find(([begin]) => line.startsWith(begin)) ?? [];
      if (answer instanceof Error) throw new Failure(`${what} failed; see above.`);
      if (answer !== "") return answer;
      if (line.startsWith("secret list")) return "[]";
      if (line.startsWith("d1 time-travel")) return '{"bookmark":"0000-1"}';
      return line === "deploy" ? "Deployed wharf\n  https://wharf.me.workers.dev\n" : "";
    },
    queues: ["wharf-events", "wharf-events-dead"],
    databases: [{ binding: "DB", isCreated: false }],
    address: undefined,
    isUnattended: false,
    smoke: async (address) => void asked.push(`smoke ${address}`),
    say: (line) => said.push(line),
    ...rest,
  };
  return { deployment, asked, said, inputs };
}
const created = [{ binding: "DB", isCreated: true }];

describe("the first deployment", () => {
  it("creates, deploys, migrates, makes the secrets, and is tried", async () => {
    const { deployment, asked, said, inputs } = account();
    await deploy(deployment);
    expect(asked).toEqual([
      "queues list",
      "queues create wharf-events",
      "queues create wharf-events-dead",
      "deploy",
      "d1 migrations apply DB --remote",
      "secret list --format json",
      "secret put SECRET_KEY",
      "secret put SIGNING_KEY_A",
      "smoke https://wharf.me.workers.dev",
    ]);
    expect(inputs[0]?.length).toBeGreaterThanOrEqual(32);
    expect(JSON.parse(inputs[1] ?? "")).toMatchObject({ kty: "EC", d: expect.any(String) });
    expect(said.join("\n")).not.toContain(inputs[0]);
    expect(said.at(-1)).toContain("answers as it should");
  });

  it("is not for a machine that forgets what it wrote into wrangler.toml", async () => {
    const { deployment, asked } = account({ isUnattended: true });
    await expect(deploy(deployment)).rejects.toThrow(/DB has no database_id/);
    expect(asked).toEqual([]);
  });
});

describe("a later deployment", () => {
  const there = {
    "queues list": "│ wharf-events │ wharf-events-dead │",
    "secret list": '[{"name":"SECRET_KEY"},{"name":"SIGNING_KEY_B"},{"name":"SIGNING_KEY_A"}]',
  };

  it("migrates before it deploys, says where Time Travel leads back to, and touches no secret", async () => {
    const { deployment, asked, said } = account({
      answers: there,
      databases: [...created, { binding: "DB_TEA", isCreated: false }],
      address: "https://shop.example",
    });
    await deploy(deployment);
    expect(asked).toEqual([
      "queues list",
      "d1 time-travel info DB --json",
      "d1 migrations apply DB --remote",
      "deploy",
      "d1 migrations apply DB_TEA --remote",
      "secret list --format json",
      "smoke https://shop.example",
    ]);
    expect(said[0]).toContain("0000-1");
  });

  it("stops where a migration fails: the version that is serving goes on", async () => {
    const { deployment, asked } = account({
      answers: { ...there, "d1 migrations": new Error("no") },
      databases: created,
    });
    await expect(deploy(deployment)).rejects.toThrow("Migrating DB failed");
    expect(asked).not.toContain("deploy");
  });

  it("that does not answer as it should says so, and how to go back", async () => {
    const { deployment } = account({
      answers: { ...there, "d1 time-travel": new Error("no") },
      databases: created,
      smoke: async () => {
        throw new Failure("GET https://shop.example/api/v1/system/health answers 500 instead of 200.");
      },
    });
    await expect(deploy(deployment)).rejects.toThrow(/answers 500.*wrangler rollback/);
  });
});

describe("the smoke test", () => {
  const good: Record<string, { status: number; body: unknown }> = {
    "/api/v1/system/health": { status: 200, body: { data: { status: "ok" } } },
    "/api/v1/system/health/ready": {
      status: 200,
      body: {
        data: { status: "degraded", dependencies: [{ name: "cache", required: false, state: "down" }] },
      },
    },
    "/.well-known/jwks.json": { status: 200, body: { keys: [{}] } },
    "/openapi.json": { status: 200, body: document },
    "/api/v1/products?limit=1": { status: 200, body: { data: [] } },
    "/api/v1/orders": { status: 401, body: {} },
  };
  let answers = good;
  const server = createServer(({ url = "" }, response) => {
    const { status, body } = answers[url] ?? { status: 404, body: {} };
    response.writeHead(status).end(JSON.stringify(body));
  });
  let address = "";
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it("tries what can be tried without a change", async () => {
    answers = good;
    const said: string[] = [];
    await smoke(address, (line) => said.push(line), 0);
    expect(said).toHaveLength(probesOf(document).length);
  });

  it.each([
    ["/api/v1/system/health", 500, {}, /health answers 500 instead of 200/],
    ["/api/v1/system/health", 200, "a parked page", /is not Wharf's/],
    [
      "/api/v1/system/health/ready",
      200,
      { data: { dependencies: [{ name: "database", required: true, state: "down" }] } },
      /says that database is down/,
    ],
    ["/.well-known/jwks.json", 200, { keys: [] }, /a secret is missing/],
    ["/openapi.json", 200, { paths: { "/api/v1/products": { get: {} } } }, /another version's/],
    ["/api/v1/products?limit=1", 503, {}, /answers 503/],
    ["/api/v1/orders", 200, { data: [] }, /answers 200 instead of 401/],
  ])("fails where %s answers %i %j", async (path, status, body, message) => {
    answers = { ...good, [path]: { status, body } };
    await expect(smoke(address, () => {}, 0)).rejects.toThrow(message);
  });

  it("waits for a version that takes its time to be everywhere", async () => {
    answers = { ...good, "/openapi.json": { status: 404, body: {} } };
    const tried = smoke(address, () => {}, 5);
    setTimeout(() => {
      answers = good;
    }, 100);
    await tried;
  });

  it("fails where nobody answers", async () => {
    await expect(smoke("http://127.0.0.1:1", () => {}, 0)).rejects.toThrow(/does not answer/);
  });
});
