/** The planted bugs: each is a patch, headed by the bug in a sentence and the suites that are to catch it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Patches with too much around them stop to apply when a neighbour changes: `git diff -U1`. */
export interface Mutant {
  readonly name: string;
  /** The whole path of the patch. */
  readonly file: string;
  readonly bug: string;
  /** Test files, from the repository's root. */
  readonly catchers: readonly string[];
  /** A suite that hangs has caught it, where its head says so. */
  readonly mayHang: boolean;
  readonly hunks: readonly Hunk[];
}

export interface Hunk {
  readonly path: string;
  /** What stands there before the patch. */
  readonly before: string;
}

/** All of them, by name. Throws where a head is not as it should be. */
export const readMutants = (folder = import.meta.dirname): readonly Mutant[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".patch"))
    .sort()
    .map((file) => read(join(folder, file)));

const heads =
  /^# (?<bug>.+\.)\n# caught by: (?<catchers>test\/\S+(?: test\/\S+)*)(?<mayHang>, or a time-out)?\n/;

function read(file: string): Mutant {
  const text = readFileSync(file, "utf8");
  const name = basename(file, ".patch");
  const { bug = "", catchers = "", mayHang } = heads.exec(text)?.groups ?? {};
  if (!bug) throw new Error(`${name}: begins with "# <bug>." and "# caught by: <test files>"`);
  return {
    name,
    file,
    bug,
    catchers: catchers.split(" "),
    mayHang: mayHang !== undefined,
    hunks: hunksOf(text),
  };
}

function hunksOf(patch: string): Hunk[] {
  return patch
    .split(/^--- a\//m)
    .slice(1)
    .flatMap((part) => {
      const [path = ""] = part.split("\n", 1);
      const bodies = part.split(/^@@ .*\n/m).slice(1);
      return bodies.map((body) => ({ path, before: body.replace(/^\+.*\n/gm, "").replace(/^[ -]/gm, "") }));
    });
}
