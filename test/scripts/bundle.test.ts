/** What is deployed holds nothing of the tests: no fault can be armed in it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundle } from "../../scripts/local/bundle.ts";
import { marks } from "../chaos/points.ts";

/** The sources that a bundle was made of, below the repository's root. */
const sourcesOf = (script: string): string[] => {
  const { sources } = JSON.parse(readFileSync(`${script}.map`, "utf8")) as { sources: string[] };
  return sources.map((source) => source.replace(/^(\.\.\/)+/, ""));
};

test("the product's bundle holds nothing of test/, the chaos one does", { timeout: 60_000 }, () => {
  const [product, chaos] = [bundle(), bundle("chaos", "test/chaos/worker.ts")];
  const ofTests = (script: string) => sourcesOf(script).filter((source) => source.startsWith("test/"));
  expect(ofTests(product)).toEqual([]);
  expect(ofTests(chaos)).toContain("test/faults/intercepted.ts");
  const [deployed, armed] = [product, chaos].map((script) => readFileSync(script, "utf8"));
  expect(deployed).not.toContain(marks.held);
  expect(armed).toContain(marks.held);
});
