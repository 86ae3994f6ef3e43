/** Memory for pure functions that are asked the same again and again. */

import { BoundedMap } from "./bounded-map.ts";

/** The function with its latest results kept: `sizeMax` of them, then it starts over. */
export function remembering<T>(sizeMax: number, make: (of: string) => T): (of: string) => T {
  const known = new BoundedMap<string, T>(sizeMax);
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
