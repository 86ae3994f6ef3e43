/** Stands in the bundle for modules of dependencies that nothing uses (wrangler.toml, `alias`). */
export {};
