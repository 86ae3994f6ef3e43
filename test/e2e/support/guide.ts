/** A guide as a reader follows it: the commands and edits of its fenced blocks, in their order. */

export type Step =
  | { readonly kind: "command"; readonly line: string }
  | { readonly kind: "edit"; readonly file: string; readonly hunks: readonly Hunk[] };

interface Hunk {
  readonly before: string;
  readonly after: string;
}

/** Lines of a diff block without numbers: what stays begins with a space, `@@` parts two places. */
function hunksOf(block: string): Hunk[] {
  const keep = (lines: readonly string[], sign: string) =>
    lines.filter((line) => !line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  return block.split(/^@@\n/m).map((hunk) => {
    const lines = hunk.replace(/\n$/, "").split("\n");
    return { before: keep(lines, "+").join(""), after: keep(lines, "-").join("") };
  });
}

/** The steps of a guide. Throws where a diff does not say its file: "In `path`:", on a line of its own before it. */
export function stepsOf(guide: string): Step[] {
  const blocks = guide.matchAll(/(?:^In `([^`]+)`:\n\n)?^```(sh|diff)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, file, language, block = ""]): Step[] => {
    if (language === "sh")
      return block
        .trim()
        .split("\n")
        .map((line) => ({ kind: "command", line }));
    if (!file) throw new Error(`no file is said for the diff:\n${block}`);
    return [{ kind: "edit", file, hunks: hunksOf(block) }];
  });
}

/** The text after the edit. Throws where what it is to stand beside is not there, or twice. */
export function edited(text: string, file: string, hunks: readonly Hunk[]): string {
  let after = text;
  for (const { before, after: wanted } of hunks) {
    const found = after.split(before).length - 1;
    if (found !== 1) throw new Error(`${file} has this ${found} times, not once:\n${before}`);
    after = after.replace(before, () => wanted);
  }
  return after;
}
