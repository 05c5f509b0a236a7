/** Rules of the whole written otherwise: rounding, index, ranking, classes, days off. */
import { roundingModes } from '../../../src/rounding.ts';
import { moved } from '../../../src/testing/moved.ts';
import { type Pack, type Rounding, type ScoreClass, type TieBreaker, levels, tieMethods } from '../../../src/shape/pack.ts';
import type { Draw } from '../years/draw.ts';
import { type Edit, nodesOf, spelt, without } from './tree.ts';

const roundingOf = ({ rounding }: Pack): Rounding =>
  typeof rounding === 'object' ? rounding : { places: 2, mode: 'half-up', at: 'total' };

const rounded: Edit = (draw, pack) => {
  const now = roundingOf(pack);
  const other = draw.pick<() => Exclude<Pack['rounding'], undefined>>([
    () => ({ ...now, mode: draw.pick(roundingModes) }),
    () => ({ ...now, at: draw.pick(levels) }),
    () => ({ ...now, places: draw.pick([0, 1, 2, 3, '2', '4']) }),
    () => ({ ...now, mode: 'unknown' }),
    () => ({ ...now, at: 'unknown' }),
    () => 'unknown',
    () => now,
  ]);
  return { ...pack, rounding: other() };
};

const indexed: Edit = (draw, pack) => {
  const forms: readonly Exclude<Pack['index'], undefined>[] = [
    'unknown',
    { scale: 100 },
    { of: 'applicable', scale: '100' },
    { scale: '100.0' },
    { scale: 10 },
    { scale: 101 },
  ];
  return draw.once(4) ? (without(pack, 'index') as Pack) : { ...pack, index: draw.pick(forms) };
};

const ranked: Edit = (draw, pack) => {
  const { ranking } = pack;
  const now = typeof ranking === 'object' ? ranking : ({ on: 'published', ties: 'competition' } as const);
  const breakers = now.tieBreakers ?? [];
  const other = draw.pick<() => Exclude<Pack['ranking'], undefined>>([
    () => 'unknown',
    () => now,
    () => ({ ...now, on: draw.pick(['published', 'exact', 'unknown']) }),
    () => ({ ...now, ties: draw.pick([...tieMethods, 'unknown']) }),
    () => ({ ...now, tieBreakers: draw.shuffled(breakers) }),
    () => ({ ...now, tieBreakers: [...breakers, breakerOf(draw, pack)] }),
    () => ({ ...now, tieBreakers: breakers.slice(1) }),
  ]);
  return { ...pack, ranking: other() };
};

export const breakerOf = (draw: Draw, pack: Pack): TieBreaker =>
  draw.pick<TieBreaker>([
    { node: draw.pick(nodesOf(pack)).id },
    { node: draw.pick(nodesOf(pack)).id },
    { fewer: 'penalty' },
    { key: 'staff' },
    { key: 'age' },
  ]);

const classed: Edit = (draw, pack) => {
  const { classes } = pack;
  if (typeof classes !== 'object' || classes.length === 0) return { ...pack, classes: draw.pick([[], 'unknown'] as const) };
  const at = draw.whole(0, classes.length - 1);
  const one = classes[at] as ScoreClass;
  const changed = (by: Partial<ScoreClass>): readonly ScoreClass[] => classes.map((other) => (other === one ? { ...one, ...by } : other));
  const other = draw.pick<() => Exclude<Pack['classes'], undefined>>([
    () => changed({ title: `${one.title} (mới)` }),
    () => changed(one.atLeast === undefined ? {} : { atLeast: draw.pick(moved(one.atLeast)) }),
    () => changed(one.atLeast === undefined ? {} : { atLeast: spelt(one.atLeast) }),
    () =>
      changed(
        one.everyDomainAtLeast === undefined
          ? { everyDomainAtLeast: '60%' }
          : { everyDomainAtLeast: String(draw.pick(moved(one.everyDomainAtLeast))) },
      ),
    () => changed({ appliesTo: one.appliesTo ? draw.shuffled(one.appliesTo) : ['sở', 'huyện'] }),
    () => draw.shuffled(classes),
    () => classes.filter((line) => line !== one),
    () => [...classes.slice(0, at), { title: 'Thêm', atLeast: '65.5' }, ...classes.slice(at)],
  ]);
  return { ...pack, classes: other() };
};

const daysOff: Edit = (draw, pack) => {
  const { holidays = [] } = pack;
  const other = draw.pick<() => readonly string[]>([
    () => draw.shuffled(holidays),
    () => holidays.slice(1),
    () => [...holidays, draw.pick(['02/09', '2023-05-01', '16/02'])],
    () => [...holidays, ...holidays.slice(0, 1)],
    () => [...holidays, '2023-07-01'], // a Saturday
    () => holidays.map((day) => (day === '30/04' ? '2023-04-30' : day)),
  ]);
  return { ...pack, holidays: other() };
};

export const wholeEdits = {
  'how scores are rounded': rounded,
  'the scale of the index': indexed,
  'how units are ranked': ranked,
  classes: classed,
  'days off': daysOff,
} satisfies Readonly<Record<string, Edit>>;
