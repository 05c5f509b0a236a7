/** Random scales over a measure: bands that cover all its values, lines, rates. */
import fc from 'fast-check';
import type { BandSpec, Numeric, ScaleKind, ScaleSpec } from '../shape/pack.ts';
import { between, cuts } from './numbers.ts';

/** What a scale is drawn for. */
export interface Ground {
  /** What the measure is written as. */
  readonly form: 'number' | 'share' | 'day' | 'label';
  /** Yes and no; of a choice, none yet. */
  readonly labels: readonly string[];
  /** The most that a number goes to. */
  readonly most: number;
  /** Few edges, far apart, so that figures can be tried out in full. */
  readonly isSmall: boolean;
  /** The fewest and the most points, in thousandths. */
  readonly min: number;
  readonly max: number;
}

type Draw = (ground: Ground) => fc.Arbitrary<ScaleSpec> | undefined;

/** A kind that is not drawn here is not in random packs. */
export const scalesOver: { readonly [K in ScaleKind]?: Draw } = {
  bands: (ground) =>
    fc.tuple(bandsOver(ground), fc.boolean()).map(([bands, isFirst]) => (isFirst ? { bands, firstFits: true } : { bands })),
  proportional: ({ form, isSmall }) =>
    form === 'share'
      ? fc.oneof(
          fc.constant<ScaleSpec>('proportional'),
          edgesOf(1, isSmall ? 4 : 100, (edge) => `${isSmall ? edge * 25 : edge}%`),
        )
      : edgesOf(1, 12, (edge) => edge),
  each: ({ form, isSmall }) =>
    form === 'number' ? fc.integer({ min: isSmall ? 500 : 1, max: 3_000 }).map((rate) => ({ each: rate / 1_000 })) : undefined,
  deduct: ({ form, isSmall }) =>
    form === 'number' ? fc.integer({ min: isSmall ? 500 : 1, max: 3_000 }).map((rate) => ({ deduct: rate / 1_000 })) : undefined,
  options: ({ labels, min, max }) =>
    fc
      .tuple(between(min, max), between(min, max), fc.integer({ min: 0, max: 100 }))
      .map(([one, other, share]) =>
        labels.length > 0 ? { options: { yes: one, no: other } } : { options: { tốt: one, khá: `${share}%`, 'chưa đạt': 0 } },
      ),
};

/** From nowhere, from somewhere, full somewhere. */
const edgesOf = (least: number, most: number, write: (edge: number) => Numeric): fc.Arbitrary<ScaleSpec> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: most }), fc.boolean()).map(([full, from, hasFrom]) => ({
    proportional: { full: write(full), ...(hasFrom && { from: write(Math.min(from, full)) }) },
  }));

const days = ['end of Q4 previous', '31/01', '28/02', 'end of Q1', '30/06', 'end of Q3', '31/12', '15/01 next'];

/** Bands that cover everything: each cut belongs to the band above it or to the one below. */
function bandsOver({ form, most, isSmall, min, max }: Ground): fc.Arbitrary<BandSpec[]> {
  if (form === 'day') return fc.subarray(days, { minLength: 1, maxLength: 4 }).chain((at) => dayBands(at, min, max));
  const write = (cut: number): Numeric => (form === 'share' ? `${isSmall ? cut * 25 : cut}%` : cut);
  return cuts(1, form === 'share' ? (isSmall ? 3 : 99) : most).chain((at) =>
    fc
      .record({
        isClosed: fc.array(fc.boolean(), { minLength: at.length, maxLength: at.length }),
        worth: fc.array(worthOf(min, max), { minLength: at.length + 1, maxLength: at.length + 1 }),
        hasElse: fc.boolean(),
      })
      .map(({ isClosed, worth, hasElse }) =>
        worth.map((points, index): BandSpec => {
          const [low, high] = [at[index - 1], at[index]];
          const lower = low === undefined ? {} : isClosed[index - 1] ? { atLeast: write(low) } : { over: write(low) };
          const upper = high === undefined ? {} : isClosed[index] ? { under: write(high) } : { atMost: write(high) };
          const isOpen = low === undefined || high === undefined;
          const [first, last] = points;
          if (hasElse && index === at.length) return { else: first };
          return { ...lower, ...upper, points: isOpen || first === last ? first : [first, last] };
        }),
      ),
  );
}

/** One number of points, or two to draw a line between. */
const worthOf = (min: number, max: number): fc.Arbitrary<readonly [string, string]> =>
  fc.oneof(
    { weight: 2, arbitrary: between(min, max).map((one) => [one, one] as const) },
    { weight: 1, arbitrary: fc.tuple(between(min, max), between(min, max)) },
  );

const dayBands = (at: readonly string[], min: number, max: number): fc.Arbitrary<BandSpec[]> =>
  fc.array(between(min, max), { minLength: at.length + 1, maxLength: at.length + 1 }).map((points) => [
    ...at.map((day, index): BandSpec => ({
      ...(index > 0 && { after: at[index - 1] as string }),
      by: day,
      points: points[index] as string,
    })),
    { else: points[at.length] as string },
  ]);
