/** Network addresses, as the platform states them. */
import ipaddr from "ipaddr.js";

/** The address in its one spelling (an IPv4 address in IPv6's clothes is an IPv4 address), or `unknown`. */
export function normalizeAddress(text: string | undefined): string {
  try {
    return ipaddr.process(text ?? "").toString();
  } catch {
    return "unknown";
  }
}

/** What is counted as one caller: an IPv4 address, or the /64 that one IPv6 customer has to themselves. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const groups = ipaddr.parse(address).toNormalizedString().split(":");
  return `${groups.slice(0, 4).join(":")}::/64`;
}
