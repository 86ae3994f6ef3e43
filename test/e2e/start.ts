/** `npm start` as a newcomer meets it: what it prints, what it keeps, how it ends, and why it fails when it fails. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, conclude } from "./support/checks.ts";
import { type Answer, call, get, logIn } from "./support/client.ts";
import {
  freePort,
  giveUpAfter,
  gone,
  living,
  ready,
  type Server,
  signalGroup,
  start,
  temporaryFolder,
} from "./support/server.ts";

const leftBehindSeconds = 5;
giveUpAfter(180);

const stateDir = temporaryFolder();
const port = await freePort();
const quiet = { LOG_LEVEL: "error" };

interface Product {
  readonly id: string;
}

/** Starts on the shared folder, runs `work` while it serves, and ends whatever is left of it. */
async function whileServing(
  settings: Readonly<Record<string, string>>,
  work: (server: Server, readyMs: number) => Promise<void>,
): Promise<void> {
  const server = start(port, stateDir, { ...quiet, ...settings });
  try {
    await work(server, await ready(server));
  } finally {
    signalGroup(server.group, "SIGKILL");
    await gone(server, leftBehindSeconds);
  }
}

/** Exit codes of an orderly end: none, or the shell's 128 and the signal. */
const orderly = [0, 130, 143];

/** Sends the signal to the launcher alone, and expects that nothing is left. */
async function endsBy(server: Server, signal: NodeJS.Signals): Promise<void> {
  assert.ok(
    living(server).some((line) => line.includes("workerd")),
    "workerd is in the group",
  );
  process.kill(server.group, signal);
  assert.deepEqual(await gone(server, leftBehindSeconds), [], `after ${signal}`);
  await assert.rejects(fetch(server.address), "nobody answers any more");
}

/** What it printed, once the last line is there. */
async function greeting(server: Server): Promise<string> {
  for (let i = 0; i < 100 && !server.printed().includes("Ctrl-C"); i++)
    await new Promise((done) => setTimeout(done, 50));
  return server.printed();
}

const passwordIn = (text: string) => /Password\s+(\S+)/.exec(text)?.[1] ?? "";
let password = "";
let cheapest = "";
let firstMs = 0;

await check("the first start, in an empty folder, says all that a newcomer needs", () =>
  whileServing({}, async (server, readyMs) => {
    firstMs = readyMs;
    const text = await greeting(server);
    for (const part of [`http://localhost:${port}`, "/docs", "admin@wharf.test", "ada@wharf.test"])
      assert.ok(text.includes(part), `prints ${part}`);
    const url = /curl "([^"]+)"/.exec(text)?.[1] ?? "";
    assert.equal((await fetch(url.replace("localhost", "127.0.0.1"))).status, 200, `curl ${url}`);
    const guides = [
      "/docs/guides",
      "/docs/adopt",
      "/docs/rooms",
      "/docs/rooms/orders",
      "/docs/rooms/map.svg",
    ];
    for (const page of ["/", "/docs", "/docs/scalar.js", "/openapi.json", "/docs/guides.css", ...guides])
      assert.equal((await fetch(server.address + page)).status, 200, page);
    const guide = await fetch(`${server.address}/docs/guides`);
    assert.match(
      guide.headers.get("content-security-policy") ?? "",
      /^default-src 'none'; style-src 'self';/,
    );
    assert.equal((await fetch(`${server.address}/docs/nothing`)).status, 404);
    password = passwordIn(text);
    for (const who of ["admin", "manager", "support", "ada"])
      await logIn(server.address, `${who}@wharf.test`, password);
    cheapest = (await get<Product[]>(server.address, "/products?limit=1"))[0]?.id ?? "";
    await endsBy(server, "SIGTERM");
    assert.ok(orderly.includes((await server.exit) ?? -1));
  }),
);

await check("the second start is quicker than the first, and keeps data and password", () =>
  whileServing({}, async (server, readyMs) => {
    assert.ok(readyMs < firstMs, `ready after ${readyMs} ms, at first after ${firstMs} ms`);
    assert.equal(passwordIn(await greeting(server)), password);
    await logIn(server.address, "ada@wharf.test", password);
    assert.equal((await get<Product[]>(server.address, "/products?limit=1"))[0]?.id, cheapest);
    await endsBy(server, "SIGINT");
    assert.ok(orderly.includes((await server.exit) ?? -1));
  }),
);

await check("another WHARF_DEMO_PASSWORD is the demo users' password, as it says", () =>
  whileServing({ WHARF_DEMO_PASSWORD: "another password" }, async (server) => {
    assert.match(await greeting(server), /Password\s+another password/);
    await logIn(server.address, "ada@wharf.test", "another password");
  }),
);

await check("Ctrl-C, a SIGINT to the whole group, ends it", () =>
  whileServing({}, async (server) => {
    signalGroup(server.group, "SIGINT");
    assert.deepEqual(await gone(server, leftBehindSeconds), []);
    assert.ok(orderly.includes((await server.exit) ?? -1));
  }),
);

await check("SIGKILL of the launcher alone leaves nothing behind", () =>
  whileServing({}, (server) => endsBy(server, "SIGKILL")),
);

const addresses = ["203.0.113.7", "203.0.113.8"] as const;
const limit = 5;

await check("each address has its own bucket, and 429 says when to come again", () =>
  whileServing({ RATE_LIMITS: `default=${limit}/60` }, async (server) => {
    for (const ip of addresses) {
      const answers: Answer<unknown>[] = [];
      for (let i = 0; i < limit + 2; i++)
        answers.push(await call(server.address, "GET", "/products?limit=1", { ip }));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [...Array<number>(limit).fill(200), 429, 429],
      );
      assert.equal(answers[0]?.headers.get("RateLimit-Policy"), `"default";q=${limit};w=60`);
      const refused = answers.at(-1);
      assert.equal(refused?.code, "RATE_LIMITED");
      assert.match(refused?.headers.get("Retry-After") ?? "", /^[1-9]\d?$/);
    }
  }),
);

/** Expects that a start fails with exit code 1 and one line that names the fault. */
async function failsWith(
  fault: RegExp,
  settings: Readonly<Record<string, string>>,
  at = { port, folder: stateDir },
): Promise<void> {
  const server = start(at.port, at.folder, { ...quiet, ...settings });
  assert.equal(await server.exit, 1);
  assert.deepEqual(await gone(server, leftBehindSeconds), []);
  await server.silence;
  const lines = server.printed().trim().split("\n");
  assert.equal(lines.length, 1, server.printed());
  assert.match(lines[0] ?? "", fault);
}

await check("a taken port fails with one line", async () => {
  const taken = await freePort();
  const { createServer } = await import("node:net");
  const listener = createServer().listen(taken, "127.0.0.1");
  await failsWith(new RegExp(`Port ${taken} is taken`), {}, { port: taken, folder: stateDir });
  listener.close();
});

const occupied = join(temporaryFolder(), "a-file");
writeFileSync(occupied, "not a folder");
const faults: readonly [string, RegExp, Readonly<Record<string, string>>][] = [
  ["a file in the state folder's place", /WHARF_STATE_DIR .*a-file/, { WHARF_STATE_DIR: occupied }],
  ["a state folder below a file", /WHARF_STATE_DIR .*deep/, { WHARF_STATE_DIR: join(occupied, "deep") }],
  ["a state folder nobody can write", /WHARF_STATE_DIR .*\/sys/, { WHARF_STATE_DIR: "/sys/wharf" }],
  ["a PORT that is no number", /PORT .*harbour/, { PORT: "harbour" }],
  ["a PORT that is too high", /PORT .*70000/, { PORT: "70000" }],
  ["a RATE_LIMITS that is none", /RATE_LIMITS .*many/, { RATE_LIMITS: "default=many" }],
  ["a RATE_LIMITS of an unknown policy", /RATE_LIMITS .*boats/, { RATE_LIMITS: "boats=5/60" }],
  ["a LOG_LEVEL that is none", /LOG_LEVEL/, { LOG_LEVEL: "shout" }],
];
await Promise.all(
  faults.map(([what, fault, settings]) =>
    check(`${what} fails with one line`, () => failsWith(fault, settings)),
  ),
);

conclude();
