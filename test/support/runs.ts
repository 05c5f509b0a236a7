/** How many random worlds a law is tried on, and which: 100 while one works, a thousand and more where `RUNS` asks; SEED draws others. */
export const RUNS = Number(process.env['RUNS'] ?? 100);
export const inFull = RUNS >= 1_000;
export const SEED = Number(process.env['SEED'] ?? 2026);
