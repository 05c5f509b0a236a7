/** How many random worlds a law is tried on, and which: all of them in CI, fewer while one works; SEED draws others. */
export const inFull = process.env['CI'] !== undefined;
export const RUNS = inFull ? 1_000 : 200;
export const SEED = Number(process.env['SEED'] ?? 2026);
