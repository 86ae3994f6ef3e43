/** Where calls may go that somebody else named: to public names only, so that nobody reaches Wharf's own surroundings. */
import ipaddr from "ipaddr.js";

const lengthMax = 2_048;
const ports = ["", "8443"];

/** Names that lead nowhere outside (RFC 6761, 6762, 7686, 8375, ICANN's `internal`), and those that clusters use. */
const insideNames =
  "localhost local internal localdomain private intranet lan home corp arpa svc test invalid onion".split(
    " ",
  );

/** Public names that lead to whatever address is written into them, or to the caller's own machine. */
const mirrors = ["nip.io", "sslip.io", "xip.io", "localtest.me", "lvh.me", "vcap.me", "lacolhost.com"];

export interface TargetRules {
  /** `http` and `https` to this machine, on any port; never true in production. */
  readonly allowsLoopback: boolean;
  /** Wharf's own, which are nobody's outside. */
  readonly ownHosts: readonly string[];
}

const hostOf = ({ hostname }: URL) => hostname.replace(/\.$/, "");
const isWithin = (host: string, name: string) => host === name || host.endsWith(`.${name}`);

/**
 * Says why this is no address for calls to the outside, or null where it is one. It judges the form that `fetch` would
 * use, in which every spelling of an IP address looks the same. What a public name resolves to can't be seen from here.
 */
export function faultOfTarget(text: string, { allowsLoopback, ownHosts }: TargetRules): string | null {
  if (text.length > lengthMax) return `has more than ${lengthMax} characters`;
  const url = URL.parse(text);
  if (!url) return "is not an address";
  if (url.username !== "" || url.password !== "") return "has credentials in it";
  if (text.includes("#")) return "has a fragment";
  const host = hostOf(url);
  if (allowsLoopback && /^https?:$/.test(url.protocol) && ["127.0.0.1", "localhost"].includes(host))
    return null;
  if (url.protocol !== "https:") return "is not https";
  if (ipaddr.isValid(host.replace(/^\[(.*)\]$/, "$1"))) return "names an IP address instead of a host";
  const labels = host.split(".");
  if (labels.length < 2 || labels.some((label) => !/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label)))
    return "has no public host name";
  if ([...insideNames, ...mirrors].some((name) => isWithin(host, name)))
    return "has a host that is not public";
  if (ownHosts.includes(host)) return "is Wharf's own";
  if (!ports.includes(url.port)) return "has another port than 443 or 8443";
  return null;
}
