/** Where calls may go: every forbidden address is refused, by its form alone, and those of shops are not. */
import { describe, expect, it } from "vitest";
import { faultOfTarget } from "../../src/shared/outgoing-target.ts";
import { allowedUrls, forbiddenUrls } from "../fixtures/forbidden-urls.ts";

const production = { allowsLoopback: false, ownHosts: [] };
const local = { allowsLoopback: true, ownHosts: [] };

describe("an address for calls to the outside", () => {
  it("is none of these", () => {
    expect(new Set(forbiddenUrls).size).toBe(forbiddenUrls.length);
    expect(forbiddenUrls.length).toBeGreaterThan(100);
    expect(forbiddenUrls.filter((url) => faultOfTarget(url, production) === null)).toEqual([]);
  });

  it("is https at a public name", () => {
    for (const url of allowedUrls) expect([url, faultOfTarget(url, production)]).toEqual([url, null]);
  });

  it("is not Wharf's own, however it is spelt", () => {
    const rules = { ...production, ownHosts: ["api.example.com"] };
    const own = ["https://api.example.com/x", "https://API.example.com.:8443/"];
    expect(own.map((url) => faultOfTarget(url, production))).toEqual([null, null]);
    expect(own.map((url) => faultOfTarget(url, rules))).toEqual(Array(2).fill("is Wharf's own"));
    expect(faultOfTarget("https://hooks.example.com/", rules)).toBeNull();
  });

  it("may be this machine by the setting, and still nothing else that is forbidden", () => {
    const opened = forbiddenUrls.filter((url) => faultOfTarget(url, local) === null);
    for (const url of opened)
      expect(["127.0.0.1", "localhost"]).toContain(new URL(url).hostname.replace(/\.$/, ""));
    expect(opened).toContain("http://127.0.0.1:8787/");
    expect(faultOfTarget("http://10.0.0.1:8787/", local)).toMatch("https");
    expect(faultOfTarget("http://user@127.0.0.1:8787/", local)).toMatch("credentials");
    expect(faultOfTarget("ftp://127.0.0.1/", local)).toMatch("https");
  });
});
