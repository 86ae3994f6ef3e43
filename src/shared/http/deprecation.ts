/** Routes that are to go: they work until then, and say so in each of their answers. */

export interface Deprecation {
  /** The day (UTC) since which nobody should begin to use it, `2026-11-22`. */
  readonly since: string;
  /** The day from which on it may be gone. */
  readonly sunset: string;
  /** What does the same, by its path below the API's base. */
  readonly successor: string;
}

/** Where people read what goes when, and what comes instead. */
const guide = "/docs/deprecations";

/** `Deprecation` (RFC 9745), `Sunset` (RFC 8594), and where to go (`successor-version`, RFC 5829). */
export function deprecationHead({ since, sunset, successor }: Deprecation): Readonly<Record<string, string>> {
  return {
    Deprecation: `@${Date.parse(since) / 1000}`,
    Sunset: new Date(sunset).toUTCString(),
    Link: `<${guide}>; rel="deprecation"; type="text/html", </api/v1${successor}>; rel="successor-version"`,
  };
}

/** The same for the document's readers. */
export const deprecationNote = ({ since, sunset, successor }: Deprecation): string =>
  `Deprecated since ${since}, and gone from ${sunset} on: use \`${successor}\` ([guide](${guide})).`;
