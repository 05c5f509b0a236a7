/** The arithmetic that a case writes out: does each line follow from those before it, and the expected parts from the last? */
import { readFraction, readNumber } from '../../src/decimal.ts';
import { type Rational, ZERO, add, compare, divide, equal, multiply, negate, rational, subtract, sum } from '../../src/points.ts';
import { round } from '../../src/rounding.ts';

type Text = Readonly<Record<string, string>>;
/** A unit's figures of one year on the rules of one year. */
interface State {
  readonly figures: string;
  readonly rules: string;
  readonly lost: Text;
  readonly bonus?: string;
  readonly penalty?: string;
  readonly of: string;
  readonly points: string;
  readonly index: string;
}
type Order = { readonly order: readonly string[] } & Readonly<Record<string, string | readonly string[]>>;

export interface Worked {
  readonly unit: string;
  readonly indexes: Readonly<Record<string, readonly State[]>>;
  readonly indexOrders: readonly Order[];
  readonly places: readonly Text[];
  readonly orders: readonly Order[];
  readonly sums: Text;
}
/** The parts that a case expects of its unit. */
export interface Parts {
  readonly index: Text;
  readonly place: Text;
}

const number = (text: string): Rational => readNumber(text) as Rational;
const total = (texts: readonly string[]): Rational => sum(texts.map(number));
const YEARS = ['2022', '2023'];
const SWITCHED = ['own', 'others', 'rules', 'ranked'];

/** What does not follow, in words; nothing where all does. */
export function faultsOf(worked: Worked, parts: Parts): readonly string[] {
  return [...indexFaults(worked), ...indexOrderFaults(worked, parts.index), ...placeFaults(worked), ...orderFaults(worked, parts.place)];
}

/** The index of a unit by figures and rules; its own year's where it was ranked in one only. */
export const indexOf = ({ indexes }: Worked, unit: string, figures: string, rules: string): string | undefined => {
  const states = indexes[unit] ?? [];
  return (states.length === 1 ? states[0] : states.find((one) => one.figures === figures && one.rules === rules))?.index;
};

const indexFaults = ({ indexes }: Worked): readonly string[] =>
  Object.entries(indexes).flatMap(([unit, states]) =>
    states.flatMap(({ figures, rules, lost, bonus = '0', penalty = '0', of, points, index }) => {
      const left = subtract(add(number(of), number(bonus)), total([...Object.values(lost), penalty]));
      const share = round(multiply(divide(left, number(of)), rational(100)), 2, 'half-up');
      return equal(left, number(points)) && equal(share, number(index)) ? [] : [`${unit}, figures ${figures}, rules ${rules}`];
    }),
  );

/** own and rules of either order, their means, and that rules, added and dropped make up all that the rules changed. */
function indexOrderFaults({ indexes, indexOrders, unit }: Worked, parts: Text): readonly string[] {
  const faults = indexOrders.flatMap((one) => {
    const on = stepsOf(one.order, ['own', 'rules']).map(([figures, rules]) =>
      indexOf({ indexes } as Worked, unit, figures as string, rules as string),
    );
    const won = one.order.map((_, step) => subtract(number(on[step + 1] as string), number(on[step] as string)));
    const follows = same(one['indexes'], on) && one.order.every((name, step) => equal(won[step] as Rational, number(one[name] as string)));
    return follows ? [] : [`index, ${one.order.join(', ')}`];
  });
  const mean = (name: string): Rational => divide(total(indexOrders.map((one) => one[name] as string)), rational(indexOrders.length));
  const part = (name: string): Rational => readFraction(parts[name] as string);
  const byRules = sum(['rules', 'added', 'dropped'].map(part));
  const closes = equal(mean('own'), part('own')) && equal(mean('rules'), byRules) && orders(indexOrders, 2);
  return closes ? faults : [...faults, 'the parts of the index'];
}

const placeFaults = (worked: Worked): readonly string[] =>
  worked.places.flatMap(({ own, others, rules, ranked, place }) => {
    const index = (unit: string, figures: string): Rational => number(indexOf(worked, unit, figures, rules as string) as string);
    const mine = index(worked.unit, own as string);
    const rivals = Object.entries(worked.indexes).filter(([unit, states]) => unit !== worked.unit && isRanked(states, ranked as string));
    const ahead = rivals.filter(([unit]) => compare(index(unit, others as string), mine) > 0).length;
    return String(ahead + 1) === place ? [] : [`place ${own}, ${others}, ${rules}, ${ranked}: ${ahead + 1}`];
  });

const isRanked = (states: readonly State[], year: string): boolean => states.length > 1 || states[0]?.rules === year;

/** Each order's places and what each switch wins, the sums, and the parts that they make. */
function orderFaults({ places, orders: all, sums }: Worked, parts: Text): readonly string[] {
  const placeAt = (years: readonly (string | undefined)[]): string | undefined =>
    places.find((one) => SWITCHED.every((name, at) => one[name] === years[at]))?.['place'];
  const faults = all.flatMap((one) => {
    const on = stepsOf(one.order, SWITCHED).map(placeAt);
    const won = (name: string): number => Number(on[one.order.indexOf(name)]) - Number(on[one.order.indexOf(name) + 1]);
    return same(one['places'], on) && SWITCHED.every((name) => String(won(name)) === one[name]) ? [] : [one.order.join(', ')];
  });
  const closes = SWITCHED.every((name) => {
    const added = total(all.map((one) => one[name] as string));
    const part = readFraction(parts[name === 'ranked' ? 'membership' : name] as string);
    return equal(added, number(sums[name] as string)) && equal(divide(added, rational(24)), part);
  });
  const moved = add(total(Object.values(sums)), negate(multiply(number(parts['moved'] as string), rational(24))));
  return closes && equal(moved, ZERO) && orders(all, 24) ? faults : [...faults, 'the parts of the place'];
}

/** The years of each that is switched, from all before to all after, one switched at a time. */
const stepsOf = (order: readonly string[], names: readonly string[]): readonly (readonly (string | undefined)[])[] =>
  [...order.keys(), order.length].map((done) => names.map((name) => YEARS[Number(order.slice(0, done).includes(name))]));

const same = (written: unknown, found: readonly unknown[]): boolean => JSON.stringify(written) === JSON.stringify(found);

/** True where there are so many orders, each another. */
const orders = (all: readonly Order[], count: number): boolean =>
  all.length === count && new Set(all.map(({ order }) => order.join())).size === count;
