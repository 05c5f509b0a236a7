/** The parts of a change, each the mean over all orders of switching. */
import { type Rational, ZERO, add, divide, multiply, rational, subtract, sum } from '../../../src/points.ts';
import { type Case, aloneIn, stateOf } from './states.ts';
import type { Result } from './tree.ts';
import type { Time } from './unsplit.ts';

/** The second of figures, rules and what cannot be split. */
const RULES = 1;

/** Every order of so many things. */
export const orders = (many: number): readonly (readonly number[])[] =>
  many === 0
    ? [[]]
    : orders(many - 1).flatMap((order) => Array.from({ length: many }, (_, at) => [...order.slice(0, at), many - 1, ...order.slice(at)]));

const ORDERS = Array.from({ length: 5 }, (_, many) => orders(many));

const meanOf = (all: readonly Rational[]): Rational => divide(sum(all), rational(all.length));

/** What each of several switches brings, by the value of every state. */
export function meansOf(
  many: number,
  step: (left: readonly boolean[], reached: readonly boolean[], which: number) => Rational,
): readonly Rational[] {
  const all = ORDERS[many] ?? [];
  return Array.from({ length: many }, (_, which) =>
    meanOf(
      all.map((order) => {
        const earlier = order.slice(0, order.indexOf(which));
        const left = Array.from({ length: many }, (_, index) => earlier.includes(index));
        return step(
          left,
          left.map((is, index) => is || index === which),
          which,
        );
      }),
    ),
  );
}

export interface IndexParts {
  readonly own: Rational;
  readonly unsplit: Rational;
  readonly rules: Rational;
  readonly added: Rational;
  readonly dropped: Rational;
}

export const timeOf = (isAfter: boolean | undefined): Time => (isAfter ? 'after' : 'before');

/** `unknown` where nothing can be read; nothing where a state cannot be reckoned by hand, or has no index. */
export function indexParts(one: Case): IndexParts | 'unknown' | undefined {
  const { frameworks, linked } = one;
  const isReadable = linked.readable.some(({ before: [id = ''] }) => frameworks.before.nodes[frameworks.before.index.get(id) ?? -1]?.leaf);
  if (!isReadable) return 'unknown';
  const at = ([figures, rules, unsplit]: readonly boolean[]): Result | undefined =>
    stateOf(one, timeOf(figures), timeOf(rules), timeOf(unsplit));
  for (const figures of [false, true])
    for (const rules of [false, true]) for (const unsplit of [false, true]) if (!at([figures, rules, unsplit])?.index) return undefined;
  const index = (state: readonly boolean[]): Rational => at(state)?.index?.published ?? ZERO;
  const alone = (time: Time, state: readonly boolean[]): Rational => pointsOf(one, time, at(state) as Result);
  const [own, all, unsplit] = meansOf(3, (left, reached) => subtract(index(reached), index(left))) as readonly [
    Rational,
    Rational,
    Rational,
  ];
  const ofRules = (tell: (left: readonly boolean[], reached: readonly boolean[]) => Rational): Rational =>
    meansOf(3, (left, reached, which) => (which === RULES ? tell(left, reached) : ZERO))[RULES] as Rational;
  const added = ofRules((_, reached) => alone('after', reached));
  const dropped = ofRules((left) => subtract(ZERO, alone('before', left)));
  return { own, unsplit, rules: subtract(subtract(all, added), dropped), added, dropped };
}

/** The index points that the leaves have which only this year has. */
function pointsOf(one: Case, time: Time, { nodes, total }: Result): Rational {
  const { indexScale } = one.frameworks[time];
  const points = aloneIn(one, time).reduce((all, id) => {
    const is = nodes.get(id);
    return is ? add(all, multiply(is.score, is.share)) : all;
  }, ZERO);
  return multiply(divide(points, total.applicable), indexScale);
}
