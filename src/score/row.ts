/** What the rows of a total and of a node share. A row closes as printed: score = applicable max − lost + bonus − penalty. */
import { write, writeFraction } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Enclosed, enclosed, exactly, isUnits, negated, roundedUnits, textOfUnits, unitsOf } from '../enclosed.ts';
import { defineLazy } from '../lazy.ts';
import { type Rational, add, equal, isFinite, isZero, negate, subtract } from '../points.ts';
import { exactly as exactlyAt } from '../interval.ts';
import type { Framework } from '../shape/framework.ts';
import type { Bounds, Row } from '../shape/scorecard.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedNode } from './plan.ts';

export type Writing<T> = { -readonly [K in keyof T]: T[K] };

/** What rows tell of an outcome. */
export type Told = Pick<Outcome, 'score' | 'still' | 'exact' | 'exactStill' | 'applicableMax' | 'bonus' | 'penalty' | 'rounding' | 'why'>;

type Amounts = Pick<Row, 'score' | 'applicableMax' | 'lost'> & { readonly isExact: boolean };

/** The amounts that every row has, as they are published. */
export function amountsOf(framework: Framework, planned: PlannedNode, told: Told): Amounts {
  const { score, exact, applicableMax, bonus, penalty } = told;
  const { places, mode } = framework.rounding;
  const { low, slack } = planned.sign < 0 ? negated(score) : score;
  const units = roundedUnits(low, slack, places, mode);
  const most = applicableMax === planned.node.max ? planned.max : unitsOf(applicableMax);
  const beside = isZero(bonus) && isZero(penalty) ? 0 : besideOf(framework, bonus, penalty);
  if (units === undefined || most === undefined || beside === undefined) return longAmountsOf(framework, planned, told);
  const printed = planned.sign < 0 && units !== 0 ? -units : units;
  return {
    score: textOfUnits(printed),
    applicableMax: most === planned.max ? planned.maxText : textOfUnits(most),
    lost: textOfUnits(most + beside - printed),
    isExact: isUnits(exact, printed),
  };
}

/** Bonus less penalty as they are published, in units. */
function besideOf({ rounding: { places, mode } }: Framework, bonus: Rational, penalty: Rational): number | undefined {
  const [given, taken] = [enclosed(bonus), enclosed(penalty)];
  const more = roundedUnits(given.low, given.slack, places, mode);
  const less = roundedUnits(taken.low, taken.slack, places, mode);
  return more === undefined || less === undefined ? undefined : more - less;
}

/** The same where small numbers do not hold it. */
function longAmountsOf(framework: Framework, planned: PlannedNode, { score, exact, applicableMax, bonus, penalty }: Told): Amounts {
  const printed = publisher(framework, planned)(exactly(score));
  const lost = subtract(add(applicableMax, roundedIn(framework, bonus)), add(roundedIn(framework, penalty), printed));
  return {
    score: write(printed),
    applicableMax: write(applicableMax),
    lost: write(lost),
    isExact: equal(printed, exactly(exact)),
  };
}

const roundedIn = ({ rounding: { places, mode } }: Framework, amount: Rational): Rational =>
  isFinite(amount) ? round(amount, places, mode) : amount;

/** Rounded as the positive number it is given as, in every mode. */
const publisher =
  (framework: Framework, { sign }: PlannedNode) =>
  (value: Rational): Rational =>
    sign < 0 ? negate(roundedIn(framework, negate(value))) : roundedIn(framework, value);

/** An amount beside the score, as it is published. */
export const published = (framework: Framework, amount: Rational): string => (isZero(amount) ? '0' : write(roundedIn(framework, amount)));

/** What the score can still be: reckoned when it is read. */
export const addBounds = (row: Partial<Writing<Row>>, framework: Framework, planned: PlannedNode, told: Told): void =>
  defineLazy(row, 'bounds', () => boundsOf(framework, planned, told));

/** The exact score, where the printed one is not it; of a sum, added up when it is read. */
export function addExact(row: Partial<Writing<Row>>, exact: Enclosed): void {
  if (typeof exact.value === 'function') addLongExact(row, exact);
  else row.exact = writeFraction(exact.value);
}

const addLongExact = (row: Partial<Writing<Row>>, exact: Enclosed): void =>
  defineLazy(row as Required<Row>, 'exact', () => writeFraction(exactly(exact)));

/** What rounding added, exactly. */
export const addRounding = (row: Partial<Writing<Row>>, rounding: Enclosed): void =>
  defineLazy(row as Required<Row>, 'rounding', () => write(exactly(rounding)));

/** The ends as published; what is only approached is marked. */
function boundsOf(framework: Framework, planned: PlannedNode, { still, why, score }: Told): Bounds {
  const publish = publisher(framework, planned);
  const { from, to } = still?.() ?? exactlyAt(exactly(score));
  const open = [...(from.after ? (['low'] as const) : []), ...(to.after ? [] : (['high'] as const))];
  return {
    low: write(publish(from.at)),
    high: write(publish(to.at)),
    ...(open.length > 0 && { open }),
    ...(why.mayDrop && { mayDrop: true as const }),
  };
}

/** A part of the loss, where there is one. */
export const writePart = (part: Rational): string | undefined => (isZero(part) ? undefined : write(part));
