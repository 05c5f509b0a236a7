/**
 * Max × the measure. With `from`, nothing below it; with `full`, max × measure ÷ full, and max from `full` on.
 * The measure is a share, or a number where `full` says what all of it is.
 */
import { EVERYTHING, after, before } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import { ONE, type Rational, ZERO, compare, divide, isNegative, isZero } from '../points.ts';
import { at, problem } from '../problem.ts';
import { readEdge } from './numbers.ts';
import type { Scale } from './scale.ts';

export const proportional: Scale<'proportional'> = {
  pieces: (spec, setting) => {
    const { max, pointer, report, space } = setting;
    const edge = (key: 'from' | 'full', plain: Rational): Rational | undefined =>
      spec[key] === undefined ? plain : readEdge(spec[key], at(pointer, key), setting);
    if (spec.full === undefined && space.form !== 'share') {
      report(problem('needs-full', pointer, { measure: space.form }));
      return [];
    }
    const [from, full] = [edge('from', ZERO), edge('full', ONE)];
    if (from === undefined || full === undefined) return [];
    if (isNegative(from) || isZero(full) || compare(from, full) > 0) {
      report(problem('full-below-from', pointer, { from: String(spec.from ?? 0), full: String(spec.full ?? '100%') }));
      return [];
    }
    return [
      { from: EVERYTHING.from, to: before(from), value: ZERO, slope: ZERO, band: 0 },
      { from: before(from), to: after(full), value: ZERO, slope: divide(max, full), band: 1 },
      { from: after(full), to: EVERYTHING.to, value: max, slope: ZERO, band: 2 },
    ] satisfies Piece[];
  },
  cause: (piece) => (isZero(piece.slope) ? 'below-floor' : 'short-of-full'),
};
