/** What each of several switches changes, as the mean over all orders of switching them: an exact fraction each. */
import { type Rational, ZERO, add, multiply, rational, subtract } from '../points.ts';

/** Which of the switches are on, a bit each. */
export type Switched = number;

/** For each switch, each state in which it is switched: the switches that are on before it, and how often that is so. */
export interface Moment {
  readonly before: Switched;
  readonly weight: Rational;
}

const factorial = (many: number): number => (many < 2 ? 1 : many * factorial(many - 1));

/** The moments at which one of so many switches is switched, over all orders: |S|! (n − |S| − 1)! ÷ n! for the set S before it. */
export function momentsOf(which: number, many: number): readonly Moment[] {
  const all = Array.from({ length: 2 ** many }, (_, before) => before).filter((before) => (before & (1 << which)) === 0);
  return all.map((before) => {
    const on = bits(before);
    return { before, weight: rational(factorial(on) * factorial(many - on - 1), factorial(many)) };
  });
}

const bits = (switched: Switched): number => (switched === 0 ? 0 : (switched & 1) + bits(switched >> 1));

/** The mean over the moments. */
export const meanOver = (moments: readonly Moment[], value: (before: Switched) => Rational): Rational =>
  moments.reduce((all, { before, weight }) => add(all, multiply(value(before), weight)), ZERO);

/** The mean of what a switch changes in a value. */
export const changeBy = (which: number, moments: readonly Moment[], value: (switched: Switched) => Rational): Rational =>
  meanOver(moments, (before) => subtract(value(before | (1 << which)), value(before)));
