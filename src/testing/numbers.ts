/** Random numbers as packs and submissions write them: decimal text, never a float. */
import fc from 'fast-check';

/** Points are drawn in thousandths, so that maxima add up without a float. */
export function decimal(thousandths: number): string {
  const digits = String(Math.abs(thousandths)).padStart(4, '0');
  return `${thousandths < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}

/** From nothing to so many thousandths; often all or nothing. */
export const upTo = (max: number): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max }) }, { weight: 1, arbitrary: fc.constantFrom(0, max) }).map(decimal);

/** Between so many thousandths and so many more. */
export const between = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(decimal);

/** A few different whole numbers in order. */
export const cuts = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 4 }).map((all) => all.sort((a, b) => a - b));
