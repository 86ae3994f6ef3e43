/** The planted bugs still fit the code that they are planted in. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readMutants } from "./mutants.ts";

const root = join(import.meta.dirname, "../..");
const mutants = readMutants();

it("there are forty", () => {
  expect(mutants).toHaveLength(40);
});

it.each(mutants.map((one) => [one.name, one] as const))("%s applies, at one place only", (_, mutant) => {
  const { status, stderr } = spawnSync("git", ["apply", "--recount", "--check", mutant.file], { cwd: root });
  expect([status, String(stderr)]).toEqual([0, ""]);
  // With so little around it, git could find another place for a hunk whose own one has moved.
  for (const { path, before } of mutant.hunks)
    expect(readFileSync(join(root, path), "utf8").split(before)).toHaveLength(2);
});

it.each(mutants.map((one) => [one.name, one] as const))(
  "%s names suites that there are",
  (_, { catchers }) => {
    expect(catchers.filter((file) => !/\.test\.ts$/.test(file) || !existsSync(join(root, file)))).toEqual([]);
  },
);
