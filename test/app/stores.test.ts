/** Which stores there are, who answers at a host, and what of the bindings and settings is a store's own. */
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/app/config.ts";
import { readStores } from "../../src/app/stores.ts";
import type { Env } from "../../src/env.ts";
import { parseStores } from "../../src/shared/store.ts";

const signingKey = JSON.stringify({ kty: "EC", crv: "P-256", kid: "a-1", x: "x", y: "y", d: "d" });
const settings = {
  ENVIRONMENT: "production",
  SECRET_KEY: "0123456789abcdefghijklmnopqrstuv",
  SIGNING_KEY_A: signingKey,
  PUBLIC_URL: "https://shop.example",
  STORES: "tea=tea.example|www.tea.example,wine=wine.example",
  DB: "the database of main",
  DB_TEA: "the database of tea",
  DB_WINE: "the database of wine",
};
const envOf = (more: object = {}) => ({ ...settings, ...more }) as unknown as Env;
const storesOf = (more: object = {}) => readStores(envOf(more));

describe("the list of stores", () => {
  it("has main and each store with its hosts", () => {
    expect(parseStores("")).toEqual([{ id: "main", hosts: [] }]);
    expect(parseStores(" wine=wine.example , main=a.example,tea=tea.example | b.tea.example")).toEqual([
      { id: "main", hosts: ["a.example"] },
      { id: "wine", hosts: ["wine.example"] },
      { id: "tea", hosts: ["tea.example", "b.tea.example"] },
    ]);
  });

  it.each([
    ["tea", "is not id=host"],
    ["tea=", "is not a host name"],
    ["tea=tea", "is not a host name"],
    ["tea=https://tea.example", "is not a host name"],
    ["tea=tea.example:8443", "is not a host name"],
    ["tea=Tea.example", "is not a host name"],
    ["tea=tea.example.", "is not a host name"],
    ["tea=203.0.113.7", "is not a host name"],
    ["tea=*.example", "is not a host name"],
    ["Tea=tea.example", "is not an id"],
    ["t=tea.example", "is not an id"],
    ["my-tea=tea.example", "is not an id"],
    ["tea:x=tea.example", "is not an id"],
    ["toolonganidforone=tea.example", "is not an id"],
    ["tea=a.example,tea=b.example", "twice"],
    ["tea=a.example,wine=a.example", "of both tea and wine"],
    ["tea=wine.localhost,wine=a.example", "of both wine and tea"],
  ])("does not have %s", (text, fault) => {
    expect(() => parseStores(text)).toThrow(fault);
  });
});

describe("a host", () => {
  it("is of the store that has it, whatever port, path and case", () => {
    const { idAt } = storesOf();
    expect(idAt("https://tea.example/api/v1/products?x=https://wine.example")).toBe("tea");
    expect(idAt("https://www.tea.example/")).toBe("tea");
    expect(idAt("https://WINE.example:8443/")).toBe("wine");
    expect(idAt("https://shop.example/")).toBe("main");
    expect(idAt("https://wine.localhost/")).toBe("wine");
  });

  it("that nobody has is nobody's in production, and main's on a laptop", () => {
    for (const url of ["https://x.tea.example/", "https://tea.example.org/", "https://tea@other.example/"]) {
      expect(storesOf().idAt(url)).toBeNull();
      expect(storesOf({ ENVIRONMENT: "local" }).idAt(url)).toBe("main");
    }
  });

  it("is main's whatever it is where main is the only store", () => {
    expect(storesOf({ STORES: "" }).idAt("https://any.example/")).toBe("main");
  });

  it("must be known of main, too, where it is not alone in production", () => {
    expect(() => storesOf({ PUBLIC_URL: undefined })).toThrow("main needs a PUBLIC_URL or hosts");
    const named = storesOf({ PUBLIC_URL: undefined, STORES: "main=a.example,tea=tea.example" });
    expect(named.idAt("https://a.example/")).toBe("main");
    expect(parseConfig(named.envOf("main")).publicUrl).toBe("https://a.example");
  });

  it("of main's PUBLIC_URL is no other store's", () => {
    expect(() => storesOf({ PUBLIC_URL: "https://tea.example" })).toThrow("its host tea's");
  });
});

describe("a store's bindings and settings", () => {
  it("have its own database and no other", () => {
    for (const id of ["main", "tea", "wine"]) {
      const env = storesOf().envOf(id);
      expect(Object.entries(env).filter(([name]) => name.startsWith("DB"))).toEqual([
        ["DB", `the database of ${id}`],
      ]);
      expect(env.STORE_ID).toBe(id);
    }
  });

  it("never take over from main what would lead to main's customers, mails or money", () => {
    const ofMain = {
      ...{ MAIL_FROM: "a@shop.example", STOREFRONT_URL: "https://www.shop.example" },
      CORS_ORIGINS: "https://www.shop.example",
      STRIPE_SECRET_KEY: `sk_live_${"x".repeat(20)}`,
      STRIPE_WEBHOOK_SECRET: `whsec_${"x".repeat(32)}`,
      CURRENCY: "CHF",
    };
    const stores = storesOf({ ...ofMain, CURRENCY_WINE: "USD", MAIL_FROM_WINE: "a@wine.example" });
    const config = (id: string) => parseConfig(stores.envOf(id));
    expect(config("main")).toMatchObject({ publicUrl: "https://shop.example", MAIL_FROM: "a@shop.example" });
    expect(config("tea")).toMatchObject({
      ...{ publicUrl: "https://tea.example", storefrontUrl: "https://tea.example" },
      ...{ CORS_ORIGINS: [], stripe: null, CURRENCY: "CHF", STORE_ID: "tea" },
    });
    expect(config("tea").MAIL_FROM).toBeUndefined();
    expect(config("wine")).toMatchObject({ CURRENCY: "USD", MAIL_FROM: "a@wine.example" });
  });

  it("are asked for by name where they are missing, and main is not stopped by it", () => {
    const stores = storesOf({ DB_TEA: undefined });
    expect(() => stores.envOf("tea")).toThrow("DB_TEA is missing");
    expect(() => stores.envOf("beer")).toThrow("STORES has no beer");
    expect(stores.envOf("main").DB).toBe("the database of main");
  });

  it("lead to the inner host beside main's on a laptop", () => {
    const local = storesOf({ ENVIRONMENT: "local", PUBLIC_URL: "http://localhost:8787" });
    expect(parseConfig(local.envOf("tea")).publicUrl).toBe("http://tea.localhost:8787");
  });
});
