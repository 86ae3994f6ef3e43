/** An import on a started server that is killed in the middle, again and again: it ends by itself, with nothing twice. */
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import { productLines } from "../fixtures/bulk.ts";
import { check, conclude } from "./support/checks.ts";
import { type Answer, call, get, logIn } from "./support/client.ts";
import { freePort, giveUpAfter, kill, ready, start, temporaryFolder, unlimited } from "./support/server.ts";

interface Job {
  readonly id: string;
  readonly status: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly result: { readonly imported: number; readonly failed: number };
}

interface Listed {
  readonly variants: readonly { readonly sku: string }[];
}

const { values } = parseArgs({
  options: { lines: { type: "string", default: "5000" }, kills: { type: "string", default: "3" } },
});
const [lines, kills] = [Number(values.lines), Number(values.kills)];
giveUpAfter(240 + kills * 60);

const [port, folder] = [await freePort(), temporaryFolder()];
let server = start(port, folder, unlimited);
await ready(server);
const { address } = server;
const signIn = () => logIn(address, "manager@wharf.test");

await check(`an import of ${lines} lines that is killed ${kills} times has each product once`, async () => {
  const uploaded = await fetch(`${address}/api/v1/files`, {
    method: "POST",
    headers: { Authorization: `Bearer ${await signIn()}`, "Content-Type": "application/x-ndjson" },
    body: productLines("KILLED", lines),
  });
  const { data: file } = (await uploaded.json()) as { data: { id: string } };
  const body = { type: "products.import", params: { fileId: file.id } };
  const { data: job } = await call<Job>(address, "POST", "/jobs", { token: await signIn(), body });

  /** Looks until it is so, and gives the job as it is then. */
  const until = async (isSo: (job: Job) => boolean): Promise<Job> => {
    const token = await signIn();
    for (;;) {
      const now = await get<Job>(address, `/jobs/${job.id}`, token);
      if (isSo(now)) return now;
      await new Promise((resume) => setTimeout(resume, 20));
    }
  };
  for (let i = 1; i <= kills; i++) {
    const { progress, status } = await until(({ progress: { done } }) => done >= (lines * i) / (kills + 1));
    assert.equal(status, "running", "it was over before it could be killed");
    await kill(server);
    server = start(port, folder, unlimited);
    await ready(server);
    console.log(`        killed at ${progress.done} of ${progress.total}`);
  }
  const { status, result } = await until((now) => now.status !== "running");
  assert.deepEqual([status, result.imported, result.failed], ["succeeded", lines, 0]);
  const token = await signIn();
  const skus = new Set<string>();
  let cursor: string | null = "";
  while (cursor !== null) {
    const path: string = `/products?category=bulk&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const page: Answer<Listed[]> = await call(address, "GET", path, { token });
    for (const { variants } of page.data) for (const { sku } of variants) skus.add(sku);
    cursor = page.next;
  }
  assert.equal(skus.size, lines);
  const moved = await get<unknown[]>(address, `/inventory/KILLED-${lines - 1}/movements`, token);
  assert.equal(moved.length, 1);
});

await kill(server);
conclude();
