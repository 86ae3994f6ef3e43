/** Memory for pure functions that are asked the same again and again. */

/** The function with its latest results kept: `sizeMax` of them, then it starts over. */
export function remembering<T>(sizeMax: number, make: (of: string) => T): (of: string) => T {
  const known = new Map<string, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    if (known.size >= sizeMax) known.clear();
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
