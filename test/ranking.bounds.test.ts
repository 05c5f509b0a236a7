/** The places that are still possible, held against every way in which what is missing may be reported. */
import { expect, test } from 'vitest';
import { evaluate } from '../src/evaluate.ts';
import { rank } from '../src/rank.ts';
import { type TieBreaker, type TieMethod, tieMethods } from '../src/shape/pack.ts';
import type { Ranking } from '../src/shape/ranking.ts';
import type { Answer, UnitAnswers } from '../src/shape/submission.ts';
import { frameworkOf } from './support/rankings.ts';
import { inFull } from './support/runs.ts';

const PANELS = inFull ? 200 : 25; // of each kind

const faults = { late: 'Trễ', wrong: 'Sai' };

function packOf(ties: TieMethod, on: string, tieBreakers: readonly TieBreaker[]): object {
  return {
    ...{ id: 't', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max: 4, source: { provenance: 'invented' } },
    rounding: { places: 0, mode: 'half-up', at: 'total' },
    index: { scale: 7 },
    ranking: { on, ties, tieBreakers },
    domains: [
      { id: '1', title: 'Một', max: 2, step: 1, measure: 'points' },
      { id: '2', title: 'Hai', max: 2, step: 1, measure: 'points' },
      { id: 'P', title: 'Trừ', kind: 'penalty', cap: 1, facts: faults, measure: { weighted: { late: 1, wrong: 1 } }, scale: { each: 1 } },
    ],
  };
}

/** What a node may come to; or nothing is said. */
const sayings = { '1': [0, 1, 2], '2': [0, 1, 2], P: [0, 1] } as const;
type Said = Readonly<Record<keyof typeof sayings, number | undefined>>;
type Panel = readonly Said[];

/** Every way to report what is missing, or to leave it. */
const completionsOf = (panel: Panel): readonly Panel[] =>
  panel.reduce<readonly Panel[]>((all, said) => all.flatMap((some) => completed(said).map((one) => [...some, one])), [[]]);

function completed(said: Said): readonly Said[] {
  let all: readonly Said[] = [said];
  for (const id of ['1', '2', 'P'] as const) {
    all = all.flatMap((one) => (one[id] === undefined ? [one, ...sayings[id].map((points) => ({ ...one, [id]: points }))] : [one]));
  }
  return all;
}

const units = (panel: Panel): readonly UnitAnswers[] =>
  panel.map((said, index) => ({
    id: `u${index}`,
    answers: Object.fromEntries(Object.entries(said).flatMap(([id, points]) => answerTo(id, points))),
  }));

/** In a penalty, who says nothing has none: what is missing there is one figure of two. */
function answerTo(id: string, points: number | undefined): readonly (readonly [string, Answer])[] {
  if (id === 'P') return [[id, { facts: { late: 0, ...(points !== undefined && { wrong: points }) } }]];
  return points === undefined ? [] : [[id, { points }]];
}

function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** Two to four units, of whom a few nodes are missing. */
function panelOf(draw: (below: number) => number): Panel {
  const points = (many: number, isOpen: boolean): number | undefined => (isOpen ? undefined : draw(many));
  return Array.from({ length: 2 + draw(3) }, (_, index) => {
    const open = index < 3 ? draw(6) : 5; // one node in half of the first units
    return { '1': points(3, open === 0), '2': points(3, open === 1), P: points(2, open === 2) };
  });
}

const breakers = { none: [], node: [{ node: '1' }], chain: [{ fewer: 'penalty' }, { key: 'k' }] } as const;
const kinds = tieMethods.flatMap((ties) =>
  (['published', 'exact'] as const).flatMap((on) => (['none', 'node', 'chain'] as const).map((by) => [ties, on, by] as const)),
);

test.each(kinds)('%s, on %s values, ties broken by %s', (ties, on, by) => {
  const framework = frameworkOf(packOf(ties, on, breakers[by]));
  const keys = { u0: { k: 2 }, u1: { k: 1 }, u3: { k: 2 } }; // u2 has none: the key may speak or not
  const placed = (panel: Panel): Ranking => rank(framework, evaluate(framework, { units: units(panel) }).units, { keys });
  const draw = drawer(7);
  for (let round = 0; round < PANELS; round += 1) {
    const panel = panelOf(draw);
    const found = new Map<string, number[]>();
    for (const one of completionsOf(panel)) {
      for (const { unit, place } of placed(one).groups[0]?.rows ?? []) found.set(unit.id, [...(found.get(unit.id) ?? []), place]);
    }
    for (const { unit, place, bounds = { best: place, worst: place } } of placed(panel).groups[0]?.rows ?? []) {
      const places = found.get(unit.id) ?? [];
      const [best, worst] = [Math.min(...places), Math.max(...places)];
      expect({ panel, unit: unit.id, holds: bounds.best <= best && worst <= bounds.worst, bounds }).toMatchObject({ holds: true });
      if (by === 'none' && ties !== 'dense') expect({ panel, unit: unit.id, ...bounds }).toMatchObject({ best, worst });
    }
  }
});
