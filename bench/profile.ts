/** `node bench/profile.ts [name]`: where the CPU time of the warm product goes, by function, from workerd's own profiler. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../scripts/local/failure.ts";
import { localSecrets } from "../scripts/local/secrets.ts";
import type { Env } from "../src/env.ts";
import { load } from "./load.ts";
import { serveBoth } from "./server.ts";
import { fillShop, product } from "./shop.ts";

main(async () => {
  const what = process.argv[2] ?? "product";
  const stateDir = mkdtempSync(join(tmpdir(), "wharf-profile-"));
  process.on("exit", () => rmSync(stateDir, { recursive: true, force: true }));
  const { demoPassword: _, ...secrets } = await localSecrets(stateDir, undefined);
  const limits = ["default", "auth", "account", "orders"].map((policy) => `${policy}=999999999/60`).join(",");
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: "silent", RATE_LIMITS: limits, ...secrets };
  const { miniflare, wharf, bare } = await serveBoth(stateDir, vars, "stub");
  const shop = await fillShop({ ...(await miniflare.getBindings<Env>("wharf")), ...vars, LOG_LEVEL: "error" } as Env);
  const inspector = String(await miniflare.getInspectorURL()).replace("ws:", "http:");
  const targets = (await (await fetch(new URL("/json", inspector))).json()) as any[];
  const target = targets.find(({ id }) => id.includes(what === "bare" ? "bench-bare" : "wharf"));
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((opened) => socket.addEventListener("open", opened));
  let id = 0;
  const waiting = new Map<number, (r: any) => void>();
  socket.addEventListener("message", ({ data }) => {
    const m = JSON.parse(String(data));
    waiting.get(m.id)?.(m.result ?? m.error);
  });
  const send = (method: string, params = {}) =>
    new Promise<any>((resolve) => {
      waiting.set(++id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
  const json = { "CF-Connecting-IP": "127.0.0.1" };
  const { reader } = await shop.tokens();
  const paths: Record<string, any> = {
    product: [wharf, { method: "GET", path: `/api/v1/products/${product.slug}`, headers: json }, "slug"],
    list: [wharf, { method: "GET", path: "/api/v1/products", headers: json }, "pagination"],
    orders: [wharf, { method: "GET", path: "/api/v1/orders", headers: { ...json, Authorization: `Bearer ${reader}` } }, "userId"],
    bare: [bare, { method: "GET", path: "/", headers: json }, "world"],
  };
  const [url, request, contains] = paths[what];
  const go = (seconds: number) => load(url, () => request, { status: 200, contains }, { seconds, concurrency: 16 });
  await go(1.5);
  await send("Profiler.enable");
  await send("Profiler.setSamplingInterval", { interval: 200 });
  await send("Profiler.start");
  const r = await go(4);
  const { profile } = await send("Profiler.stop");
  console.log(r.requestsPerSecond);
  writeFileSync(`/tmp/${what}.cpuprofile`, JSON.stringify(profile));
  await miniflare.dispose();
  process.exit(0);
});
