/** Draws for what grows step by step: each step hangs on what was drawn before it. */
import fc from 'fast-check';

export interface Draw {
  /** From the first to the last, both with it. */
  readonly whole: (from: number, to: number) => number;
  /** Once in so many. */
  readonly once: (inSoMany: number) => boolean;
  readonly pick: <T>(all: readonly T[]) => T;
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
}

/** Lehmer's generator, by Park and Miller: of whole numbers below a prime, each the last one times another. */
const PRIME = 2_147_483_647;
const TIMES = 48_271;

/** More draws than a world takes. */
const MOST = 4_000;

/** Something of draws. After so many, each draw is its first: so what fails is made smaller. */
export const grown = <T>(grow: (draw: Draw) => T): fc.Arbitrary<T> =>
  fc.record({ seed: fc.noShrink(fc.integer({ min: 1, max: PRIME - 1 })), many: fc.nat(MOST) }).map(({ seed, many }) => {
    let [last, left] = [seed, many];
    const whole = (from: number, to: number): number => {
      last = (last * TIMES) % PRIME;
      left -= 1;
      return left < 0 ? from : from + (last % (to - from + 1));
    };
    const pick = <U>(all: readonly U[]): U => all[whole(0, all.length - 1)] as U;
    const shuffled = <U>(all: readonly U[]): readonly U[] =>
      all.reduce<readonly U[]>((done, one, index) => {
        const at = index - whole(0, index);
        return [...done.slice(0, at), one, ...done.slice(at)];
      }, []);
    return grow({ whole, once: (inSoMany) => whole(0, inSoMany - 1) === inSoMany - 1, pick, shuffled });
  });
