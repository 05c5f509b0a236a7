/** The change of a published index, split: what the figures did, what the rules, what cannot be told apart. */
import { readFraction, write } from '../decimal.ts';
import { type Rational, ZERO, add, divide, isZero, multiply, negate, subtract } from '../points.ts';
import type { Account } from '../score/account.ts';
import type { IndexChange } from '../shape/comparison.ts';
import { type Switched, changeBy, meanOver, momentsOf } from './orders.ts';
import type { Bridge, Pair, Reach } from './reach.ts';
import type { Side } from '../succession/side.ts';
import { type State, type States, pointsAlone } from './states.ts';

/** The switches of an index. */
const [FIGURES, RULES, UNSPLIT] = [0, 1, 2];
const moments = [FIGURES, RULES, UNSPLIT].map((which) => momentsOf(which, 3));

const sideOf = (switched: Switched, which: number): Side => ((switched >> which) & 1 ? 'after' : 'before');
const stateOf = (switched: Switched): State => ({
  figures: sideOf(switched, FIGURES),
  rules: sideOf(switched, RULES),
  unsplit: sideOf(switched, UNSPLIT),
});

export const UNKNOWN_PARTS = { own: 'unknown', unsplit: 'unknown', rules: 'unknown', added: 'unknown', dropped: 'unknown' } as const;

/** The ends of a change, and how far they lie apart. */
export function endsOf(before: string, after: string): Pick<IndexChange, 'before' | 'after' | 'change'> {
  const isKnown = before !== 'unknown' && after !== 'unknown';
  return { before, after, change: isKnown ? write(subtract(readFraction(after), readFraction(before))) : 'unknown' };
}

export function indexChange(bridge: Bridge, pair: Pair, reach: Reach, states: States): IndexChange {
  const ends = endsOf(pair.before.index, pair.after.index);
  const indexes = Array.from({ length: 8 }, (_, switched) => publishedIn(states, stateOf(switched)));
  if (!reach.isAnyRead || indexes.includes(undefined)) return { ...ends, ...UNKNOWN_PARTS };
  const index = (switched: Switched): Rational => indexes[switched] as Rational;
  const [own, byRules, unsplit] = moments.map((all, which) => changeBy(which, all, index)) as [Rational, Rational, Rational];
  const alone = (side: Side) => (before: Switched) => {
    const account = states({ ...stateOf(before), rules: side });
    return inIndex(bridge, side, pointsAlone(bridge, pair, reach, side, account), account);
  };
  const at = moments[RULES] ?? [];
  const added = reach.alone.after.length > 0 ? meanOver(at, alone('after')) : ZERO;
  const dropped = reach.alone.before.length > 0 ? negate(meanOver(at, alone('before'))) : ZERO;
  const rules = subtract(byRules, add(added, dropped));
  return { ...ends, own: write(own), unsplit: write(unsplit), rules: write(rules), added: write(added), dropped: write(dropped) };
}

/** The published index of a state; nothing where no point applies. */
function publishedIn(states: States, state: State): Rational | undefined {
  const { index } = states(state);
  return index === undefined ? undefined : readFraction(index);
}

/** Points of the total as points of the index. */
function inIndex({ frameworks }: Bridge, side: Side, points: Rational, { total }: Account): Rational {
  const { applicableMax } = total;
  return isZero(applicableMax) ? ZERO : divide(multiply(points, frameworks[side].indexScale), applicableMax);
}
