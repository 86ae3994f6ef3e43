/** Network addresses, as the platform states them. */
import ipaddr from "ipaddr.js";
import { remembering } from "./remembering.ts";

const rememberedMax = 1_000;

const processed = remembering(rememberedMax, (text) => {
  try {
    return ipaddr.process(text).toString();
  } catch {
    return "unknown";
  }
});

/** The address in its one spelling (an IPv4 address in IPv6's clothes is an IPv4 address), or `unknown`. */
export const normalizeAddress = (text: string | null | undefined): string => processed(text ?? "");

/** What is counted as one caller: an IPv4 address, or the /64 that one IPv6 customer has to themselves. */
export const networkOf = remembering(rememberedMax, (address) => {
  if (!address.includes(":")) return address;
  const groups = ipaddr.parse(address).toNormalizedString().split(":");
  return `${groups.slice(0, 4).join(":")}::/64`;
});
