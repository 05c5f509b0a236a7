/** The numbers of a scale as a pack writes them: points, shares of max, and edges of a measure. */
import { readNumber, readShare } from '../decimal.ts';
import { dayOfYear } from '../day.ts';
import { ONE, type Rational, ZERO, compare, multiply, rational } from '../points.ts';
import { badNumber, badYearDay, percentSign } from '../problem/written.ts';
import type { Setting } from './scale.ts';

/** `points` are points, a `share` is one of max, and `either` is told by its percent sign. */
export type Worth = 'points' | 'share' | 'either';

/** What a band or an option is worth. Reports what cannot be read and gives 0 for it. */
export function readPoints(found: unknown, pointer: string, setting: Setting, worth: Worth): Rational {
  const isShare = worth === 'share' || (worth === 'either' && typeof found === 'string' && found.endsWith('%'));
  const number = isShare ? readShare(found) : readNumber(found);
  if (typeof number === 'string') {
    setting.report(badNumber(found, number, pointer));
    return ZERO;
  }
  return isShare ? multiply(number, setting.max) : number;
}

/** What an edge is read against. */
export interface EdgeSetting extends Pick<Setting, 'year' | 'report'> {
  readonly space: Pick<Setting['space'], 'form'>;
}

/** An edge of the measure: a day of the assessed year, a share or a number. Nothing where it cannot be read. */
export function readEdge(found: unknown, pointer: string, setting: EdgeSetting): Rational | undefined {
  if (setting.space.form === 'day') {
    const day = dayOfYear(String(found), setting.year);
    if (day !== undefined) return rational(day);
    setting.report(badYearDay(found, setting.year, pointer));
    return undefined;
  }
  const number = setting.space.form === 'share' ? readShare(found) : readNumber(found);
  const isBare = setting.space.form === 'share' && !String(found).endsWith('%');
  if (typeof number !== 'string' && isBare && compare(number, ONE) > 0) {
    setting.report(percentSign(found, pointer));
    return undefined;
  }
  if (typeof number !== 'string') return number;
  setting.report(badNumber(found, number, pointer));
  return undefined;
}
