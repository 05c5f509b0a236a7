/** The parts of the change of a place, over all 16 states and 24 orders. */
import { type Rational, subtract } from '../../../src/points.ts';
import type { UnitAnswers } from '../../../src/shape/submission.ts';
import type { TwoYears } from '../years/worlds.ts';
import { type Link, linksOf } from './links.ts';
import { meansOf, timeOf } from './parts.ts';
import { type Standing, placeOf, standingOf } from './places.ts';
import { type Case, caseOf, ownResult, stateOf } from './states.ts';
import { type Both, type Time, times } from './unsplit.ts';

export interface PlaceParts {
  readonly before: Rational;
  readonly after: Rational;
  readonly parts: Readonly<Record<'own' | 'others' | 'rules' | 'membership', Rational>> | undefined;
}

/** What is known of a panel, by unit: whether it is ranked, and where it is in both years all that is carried. */
export interface Panel {
  readonly world: TwoYears;
  readonly units: ReadonlyMap<string, Member>;
  /** By unit, what was reckoned of its place. */
  readonly known: Map<string, PlaceParts | undefined>;
}

export interface Member {
  readonly id: string;
  readonly in: Partial<Both<UnitAnswers>>;
  readonly isRanked: Both<boolean>;
  /** Where it is in both years. */
  readonly both?: Case;
  /** As it stands in a state of figures and rules; nothing where that cannot be told. */
  readonly standing: (figures: Time, rules: Time) => Standing | undefined;
}

export function panelOf(world: TwoYears): Panel {
  const links = linksOf(world.before.framework, world.before.framework === world.after.framework ? undefined : world.succession);
  const ids = new Set(times.flatMap((time) => world[time].submission.units.map(({ id }) => id)));
  return { world, units: new Map([...ids].map((id) => [id, memberOf(world, links, id)])), known: new Map() };
}

function memberOf(world: TwoYears, links: readonly Link[], id: string): Member {
  const frameworks = { before: world.before.framework, after: world.after.framework };
  const unitIn = (time: Time): UnitAnswers | undefined => world[time].submission.units.find((unit) => unit.id === id);
  const [before, after] = [unitIn('before'), unitIn('after')];
  const both = before && after ? caseOf(frameworks, { before, after }, links) : undefined;
  const own = (time: Time, unit: UnitAnswers | undefined): Standing | undefined => {
    if (!unit || unit.assessedOnly === true) return undefined;
    return standingOf(frameworks[time], id, both?.own[time] ?? ownResult(frameworks[time], unit), world[time].keys[id]);
  };
  const published = { before: own('before', before), after: own('after', after) };
  const isRanked = { before: published.before !== undefined, after: published.after !== undefined };
  const known = new Map<string, Standing | undefined>();
  const standing = (figures: Time, rules: Time): Standing | undefined => {
    if (!isRanked.before || !isRanked.after)
      return keptOn(isRanked.before ? 'before' : 'after', published, rules, frameworks.before === frameworks.after);
    const key = `${figures} ${rules}`;
    if (!known.has(key)) {
      const result = both && stateOf(both, figures, rules, figures);
      known.set(key, result && standingOf(frameworks[rules], id, result, world[figures].keys[id]));
    }
    return known.get(key);
  };
  return { id, in: { ...(before && { before }), ...(after && { after }) }, isRanked, ...(both && { both }), standing };
}

/** A unit that is ranked in one year keeps its value; nothing else is known of it on the other rules, if they are others. */
function keptOn(time: Time, published: Both<Standing | undefined>, rules: Time, isSame: boolean): Standing | undefined {
  const own = published[time];
  return own && (time === rules || isSame ? own : { ...own, asked: () => undefined });
}

/** Those that are ranked with a unit, in its group of that year. */
export const rankedWith = ({ units }: Panel, { in: own }: Member, time: Time): readonly Member[] =>
  [...units.values()].filter((one) => one.isRanked[time] && one.in[time]?.group === own[time]?.group);

/** Nothing where the unit is not ranked in both years; no parts where a state cannot be told. */
export function placeParts(panel: Panel, unit: Member): PlaceParts | undefined {
  if (!panel.known.has(unit.id)) panel.known.set(unit.id, partsOf(panel, unit));
  return panel.known.get(unit.id);
}

function partsOf(panel: Panel, unit: Member): PlaceParts | undefined {
  if (!unit.isRanked.before || !unit.isRanked.after) return undefined;
  const at = ([own, others, rules, ranked]: readonly boolean[]): Rational | undefined => {
    const members = rankedWith(panel, unit, timeOf(ranked));
    const all = members.map((one) => one.standing(timeOf(one === unit ? own : others), timeOf(rules)));
    const told = all.flatMap((one) => one ?? []);
    return told.length < all.length ? undefined : placeOf(unit.id, told, panel.world[timeOf(rules)].framework.ranking);
  };
  const known = new Map<string, Rational | undefined>();
  const state = (switches: readonly boolean[]): Rational | undefined => {
    const key = switches.join();
    if (!known.has(key)) known.set(key, at(switches));
    return known.get(key);
  };
  const bits = [false, true];
  const states = bits.flatMap((a) => bits.flatMap((b) => bits.flatMap((c) => bits.map((d) => [a, b, c, d]))));
  const isWhole = states.every((one) => state(one) !== undefined);
  const [before, after] = [bits[0], bits[1]].map((is) => state([is, is, is, is] as boolean[])) as [Rational, Rational];
  if (!isWhole) return { before, after, parts: undefined };
  // Places are won as their number falls.
  const [own, others, rules, membership] = meansOf(4, (left, reached) =>
    subtract(state(left) as Rational, state(reached) as Rational),
  ) as readonly [Rational, Rational, Rational, Rational];
  return { before, after, parts: { own, others, rules, membership } };
}

/** Who had a place on the other side of the unit's, before and after: those it overtook, or those who overtook it. */
export function passedBy(panel: Panel, unit: Member, isOvertaking: boolean): readonly string[] {
  const [mine, all] = [placeParts(panel, unit), rankedWith(panel, unit, 'before')];
  if (!mine) return [];
  const there = new Set(rankedWith(panel, unit, 'after'));
  return all
    .filter((one) => {
      const theirs = one === unit || !there.has(one) ? undefined : placeParts(panel, one);
      if (!theirs) return false;
      const [first, then] = [subtract(theirs.before, mine.before).n, subtract(theirs.after, mine.after).n];
      return isOvertaking ? first < 0 && then > 0 : first > 0 && then < 0;
    })
    .map(({ id }) => id);
}
