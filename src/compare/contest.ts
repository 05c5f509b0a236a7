/** Who is ranked against whom in each state: the units of a group in either year, with the values that they have there. */
import { type Field, fieldOf, standingIn } from '../placing/field.ts';
import { placeBy } from '../placing/places.ts';
import type { Contender } from '../placing/ties.ts';
import type { Framework } from '../shape/framework.ts';
import type { UnitKeys } from '../shape/asked.ts';
import { areSameRules } from '../succession/nodes.ts';
import { contenderOf } from './contender.ts';
import type { ScoredUnit } from './scored.ts';
import type { Both, Side } from '../succession/side.ts';
import type { States } from './states.ts';

/** One side of the contest. */
export interface Contestants {
  readonly framework: Framework;
  /** The units that have a place, by group. */
  readonly groups: ReadonlyMap<string | null, readonly ScoredUnit[]>;
  /** The units that are ranked on both sides, by their ids on this one. */
  readonly twice: ReadonlyMap<string, Twice>;
  readonly keys: Readonly<Record<string, UnitKeys>>;
}

/** A unit that is ranked on both sides: the states it can be in, and its ids. */
export interface Twice {
  readonly states: States;
  readonly ids: Both<string>;
}

/** Whose is what: the unit's own figures, those of the others, the rules, and who is ranked. */
export interface PlaceState {
  readonly own: Side;
  readonly others: Side;
  readonly rules: Side;
  readonly ranked: Side;
}

/** The place of a unit in a state; nothing where someone has no index there. */
export type Contest = (names: Both<{ readonly id: string; readonly group: string | null }>, state: PlaceState) => number | undefined;

export function contestOf(sides: Both<Contestants>): Contest {
  const known = new Map<string, Entered>();
  const enteredIn = (ranked: Side, group: string | null, figures: Side, rules: Side): Entered => {
    const key = JSON.stringify([ranked, group, figures, rules]);
    const entered = known.get(key) ?? enter(sides, ranked, group, figures, rules);
    known.set(key, entered);
    return entered;
  };
  return (names, { own, others, rules, ranked }) => {
    const { id, group } = names[ranked];
    const there = enteredIn(ranked, group, others, rules);
    const one = enteredIn(ranked, group, own, rules).byId.get(id);
    if (!there.isComplete || !one) return undefined;
    return placeBy(sides[rules].framework.ranking.ties, standingIn(there.field, one, there.byId.get(id)));
  };
}

/** A group of a year, its figures those of one year, on the rules of one. */
interface Entered {
  readonly field: Field;
  readonly byId: ReadonlyMap<string, Contender>;
  readonly isComplete: boolean;
}

function enter(sides: Both<Contestants>, ranked: Side, group: string | null, figures: Side, rules: Side): Entered {
  const units = sides[ranked].groups.get(group) ?? [];
  const all = units.flatMap((unit) => contenderIn(sides, ranked, unit, figures, rules) ?? []);
  return {
    field: fieldOf(all, sides[rules].framework.ranking.tieBreakers.length),
    byId: new Map(all.map((one) => [one.id, one])),
    isComplete: all.length === units.length,
  };
}

/** What a host hands in is a figure. One that is ranked in one year only keeps its value; nothing else is known on other rules. */
function contenderIn(sides: Both<Contestants>, ranked: Side, unit: ScoredUnit, figures: Side, rules: Side): Contender | undefined {
  const { id } = unit.unit;
  const { twice, framework, keys } = sides[ranked];
  const inBoth = twice.get(id);
  if (inBoth) {
    const account = inBoth.states({ figures, rules, unsplit: figures });
    return contenderOf(sides[rules].framework, id, account, sides[figures].keys[inBoth.ids[figures]]);
  }
  const own = contenderOf(framework, id, unit.account, keys[id]);
  return own && (areSameRules(framework, sides[rules].framework) ? own : { ...own, breaker: () => undefined });
}
