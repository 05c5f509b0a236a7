/** How many random worlds a law is tried on, and which: sixty while one works, a thousand and more where `RUNS` asks; SEED draws others. */
export const RUNS = Number(process.env['RUNS'] ?? 60);
export const inFull = RUNS >= 1_000;
export const SEED = Number(process.env['SEED'] ?? 2026);
