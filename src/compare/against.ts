/** Each unit of one side against another: the leader of its group, the next place, or the mean. */
import { readFraction, write } from '../decimal.ts';
import { type Lazy, defineLazy, lazy } from '../lazy.ts';
import { type Field, fieldOf, standingIn } from '../placing/field.ts';
import { placeBy } from '../placing/places.ts';
import type { Contender } from '../placing/ties.ts';
import type { Report } from '../problem.ts';
import { seenOf } from '../score/seen.ts';
import type { Against } from '../shape/asked.ts';
import type { ComparedUnit, IndexChange } from '../shape/comparison.ts';
import type { Framework } from '../shape/framework.ts';
import type { TieMethod } from '../shape/pack.ts';
import type { Succession } from '../shape/succession.ts';
import { bridgeOf } from './bridge.ts';
import { contenderOf } from './contender.ts';
import { UNKNOWN_PARTS, endsOf } from './indexChange.ts';
import { meanOf } from './mean.ts';
import { linesOf, nodesOf } from './nodes.ts';
import type { Reference } from './met.ts';
import { UNKNOWN_PLACE_PARTS, placesOf } from './placeChange.ts';
import type { Settled } from './settled.ts';
import type { Stood } from './stood.ts';
import type { Both } from '../succession/side.ts';
import { awayOf } from './unit.ts';

/** Nothing is read on other rules here. */
const NOTHING_CROSSED = { unsplit: new Set<never>(), read: new Set<never>(), scoreOn: () => null };

/** The units that have a place, by group in the order of their places; who has nothing to be held against is left out. */
export function compareAgainst(
  settled: Both<Settled>,
  against: Exclude<Against, 'itself'>,
  succession: Succession | undefined,
  report: Report,
): readonly ComparedUnit[] {
  const { before, after } = settled;
  const bridge = before.framework && after.framework && bridgeOf({ before: before.framework, after: after.framework }, succession, report);
  const lines = bridge ? linesOf(bridge.frameworks, bridge.links) : [];
  return [...before.groups].flatMap(([group, units]) => {
    const others = (after.groups.get(group) ?? []).filter(({ place }) => place !== undefined);
    const mean = against === 'mean' ? meanOf(after.framework, others) : undefined;
    const contest = lazy(() => contestIn(before, units));
    return units.flatMap((own): readonly ComparedUnit[] => {
      const reference = against === 'mean' ? mean : asReference(otherOf(against, own, others));
      if (own.place === undefined || !reference) return [];
      const compared = {
        unit: own.unit,
        ...(reference.stood && { against: reference.stood.unit }),
        index: indexOf(own, reference),
        class: { before: own.class, after: reference.class },
        place: placeOf(contest, own, reference, after),
        overtook: [],
        overtakenBy: [],
      } as unknown as ComparedUnit;
      defineLazy(compared, 'nodes', () =>
        bridge && own.scored
          ? nodesOf(lines, { ...NOTHING_CROSSED, seen: { before: seenOf(own.scored.account), after: reference.nodes() } })
          : [],
      );
      defineLazy(compared, 'away', () => awayOf(before, own));
      return [compared];
    });
  });
}

function otherOf(against: 'leader' | 'next', own: Stood, others: readonly Stood[]): Stood | undefined {
  return against === 'leader' ? others[0] : others.filter(({ place = 0 }) => place < (own.place ?? 0)).at(-1);
}

const asReference = (stood: Stood | undefined): Reference | undefined =>
  stood && { stood, index: stood.index, class: stood.class, nodes: () => (stood.scored ? seenOf(stood.scored.account) : []) };

/** All that lies between two units is their own. */
function indexOf(own: Stood, { index }: Reference): IndexChange {
  const ends = endsOf(own.index, index);
  if (ends.change === 'unknown') return { ...ends, ...UNKNOWN_PARTS };
  return { ...ends, own: ends.change, unsplit: '0', rules: '0', added: '0', dropped: '0' };
}

/** A group in which one is put in another's place. */
interface Contest {
  readonly ties: TieMethod;
  readonly field: Field;
  readonly byId: ReadonlyMap<string, Contender>;
}

function contestIn({ framework, keys }: Settled, units: readonly Stood[]): Contest | undefined {
  if (!framework) return undefined;
  const { ties, tieBreakers } = framework.ranking;
  const all = units.flatMap((one) => (one.place === undefined ? [] : (contenderIn(framework, one, keys) ?? [])));
  return { ties, field: fieldOf(all, tieBreakers.length), byId: new Map(all.map((one) => [one.id, one])) };
}

/** The place that the unit would have with the value of the other in place of its own. */
function placeOf(
  contest: Lazy<Contest | undefined>,
  own: Stood,
  reference: Reference,
  { keys: otherKeys, framework: otherFramework }: Settled,
): ComparedUnit['place'] {
  const { place = 0 } = own;
  const among = otherFramework && contest();
  if (!among) {
    const there = reference.stood?.place;
    return there === undefined ? 'unknown' : { ...placesOf(place, there), ...UNKNOWN_PLACE_PARTS };
  }
  const other = reference.stood && contenderIn(otherFramework, reference.stood, otherKeys);
  const instead: Contender = {
    id: own.unit.id,
    value: other?.value ?? readFraction(reference.index),
    breaker: other?.breaker ?? (() => undefined),
  };
  const there = placeBy(among.ties, standingIn(among.field, instead, among.byId.get(own.unit.id)));
  const ends = placesOf(place, there);
  return { ...ends, own: write(readFraction(String(ends.moved))), others: '0', rules: '0', membership: '0' };
}

const contenderIn = (framework: Framework, { unit, scored }: Stood, keys: Settled['keys']): Contender | undefined =>
  scored && contenderOf(framework, unit.id, scored.account, keys[unit.id]);
