/** What a JSON body may not have, checked before any validator sees it. */

export const jsonDepthMax = 32;

/** The deepest nesting of arrays and objects in a JSON text; brackets inside strings don't count. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x5d || char === 0x7d) depth--;
  }
  return deepest;
}

/** Says what is wrong with a body, or null. Whether it is JSON at all is for the parser to say. */
export function faultOfJson(bytes: ArrayBuffer): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "is not UTF-8";
  }
  if (jsonDepth(text) > jsonDepthMax) return `nests deeper than ${jsonDepthMax} levels`;
  // Looked at closely only where there is reason to: half a surrogate pair, or the key that is no key.
  return /\\u|__proto__/i.test(text) ? faultOfValues(text) : null;
}

function faultOfValues(text: string): string | null {
  let fault: string | null = null;
  const isText = (value: unknown) => typeof value !== "string" || value.isWellFormed();
  try {
    JSON.parse(text, (key, value) => {
      if (key === "__proto__") fault = "has a field __proto__";
      if (!isText(key) || !isText(value)) fault = "has half a surrogate pair";
      return value;
    });
  } catch {
    return null;
  }
  return fault;
}
