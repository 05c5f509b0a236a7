/** Each unit of one side against itself on the other. */
import { type Report, hasErrors, type Problem } from '../problem.ts';
import type { Assumption } from '../shape/framework.ts';
import type { ComparedUnit } from '../shape/comparison.ts';
import type { UnitName } from '../shape/scorecard.ts';
import type { Register, Succession } from '../shape/succession.ts';
import { linkUnits } from '../succession/units.ts';
import { bridgeOf } from './bridge.ts';
import { type Contest, type Contestants, type Twice, contestOf } from './contest.ts';
import { type Met, isRankedTwice } from './met.ts';
import { linesOf } from './nodes.ts';
import { passedIn } from './passed.ts';
import { type Bridge, type Pair, reachOf } from './reach.ts';
import type { Settled } from './settled.ts';
import type { Stood } from './stood.ts';
import { type Both, type Side, both } from '../succession/side.ts';
import { statesOf } from './states.ts';
import { type Ground, compareUnit } from './unit.ts';

/** What says which unit, and which node, is which. */
export interface Between {
  /** What became of each id, where the frameworks are of different years. */
  readonly succession?: Succession;
  /** What became of each unit, where some were renamed, merged, split or closed. */
  readonly register?: Register;
  /** Whose place a unit carries on that came from several: the id after, the id before. */
  readonly keeps?: Readonly<Record<string, string>>;
}

/** Nothing where something is wrong with the succession or the register. */
export function compareYears(
  settled: Both<Settled>,
  { succession, register, keeps }: Between,
  under: (name: string) => Report,
): readonly ComparedUnit[] | undefined {
  const problems: Problem[] = [];
  const noting =
    (name: string): Report =>
    (one) => {
      problems.push(one);
      under(name)(one);
    };
  const [before, after] = [settled.before.framework, settled.after.framework];
  const bridge = before && after && bridgeOf({ before, after }, succession, noting('succession'));
  const [was, is] = [inOrder(settled.before), inOrder(settled.after)];
  const links = linkUnits(register, keeps, was.map(idOf), is.map(idOf), noting('register'));
  if (!links || hasErrors(problems)) return undefined;
  const named = (ids: readonly string[]): readonly UnitName[] =>
    ids.map((id) => settled.before.units.get(id)?.unit ?? { id, title: register?.before[id] ?? id, group: null });
  const merged = new Set([...links.cameFrom.values()].flat());
  const all = links.pairs
    .filter((pair) => pair.after !== undefined || !merged.has(pair.before ?? ''))
    .map((pair): Met => {
      const [first, second] = [stoodIn(settled.before, pair.before), stoodIn(settled.after, pair.after)];
      const cameFrom = pair.after === undefined ? undefined : links.cameFrom.get(pair.after);
      const crossed = bridge && first?.scored && second?.scored && crossedIn(bridge, { before: first.scored, after: second.scored });
      return {
        ...(first && { before: first }),
        ...(second && { after: second }),
        ...(cameFrom && !first && { cameFrom: named(cameFrom) }),
        ...(crossed && { crossed }),
      };
    });
  const contest = bridge && contestIn(bridge, settled, all);
  const lines = bridge ? linesOf(bridge.frameworks, bridge.links) : [];
  const ground: Ground = { settled, lines, passed: passedIn(all), ...(bridge && { bridge }), ...(contest && { contest }) };
  return all.map((met) => compareUnit(ground, met));
}

const inOrder = ({ groups }: Settled): readonly Stood[] => [...groups.values()].flat();
const idOf = ({ unit }: Stood): string => unit.id;
const stoodIn = ({ units }: Settled, id: string | undefined): Stood | undefined => (id === undefined ? undefined : units.get(id));

function crossedIn(bridge: Bridge, pair: Pair): NonNullable<Met['crossed']> {
  const reach = reachOf(bridge, pair);
  return { pair, reach, states: statesOf(bridge, pair, reach) };
}

function contestIn({ frameworks }: Bridge, settled: Both<Settled>, all: readonly Met[]): Contest {
  const twice = all.filter(isRankedTwice);
  return contestOf(
    both((side): Contestants => {
      const { groups, keys } = settled[side];
      const ranked = [...groups].map(([group, units]) => {
        return [group, units.flatMap(({ place, scored }) => (place !== undefined && scored ? [scored] : []))] as const;
      });
      const entered = twice.flatMap((met): readonly (readonly [string, Twice])[] => {
        const ids = both((one) => idIn(met, one));
        return met.crossed ? [[ids[side], { states: met.crossed.states, ids }]] : [];
      });
      return { framework: frameworks[side], groups: new Map(ranked), twice: new Map(entered), keys };
    }),
  );
}

const idIn = (met: Met, side: Side): string => met[side]?.unit.id ?? '';

/** What the frameworks of both sides leave open, each rule once. */
export function assumptionsOf(settled: readonly (Settled | undefined)[]): readonly Assumption[] {
  const all = settled.flatMap((one) => one?.framework?.assumptions ?? []);
  return [...new Map(all.map((one) => [JSON.stringify([one.rule, one.node, one.used]), one])).values()];
}
