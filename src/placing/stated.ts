/** A place that a source prints, held against the one that comes out. */
import { readNumber, write } from '../decimal.ts';
import { equal, subtract } from '../points.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import type { Scorecard } from '../shape/scorecard.ts';

/** Tells the places that differ, in the order of the list; what is no number was told when it was scored. */
export function reportStated(scorecards: readonly Scorecard[], places: (id: string) => number | undefined, report: Report): void {
  scorecards.forEach(({ unit, stated }, index) => {
    const place = stated?.place === undefined ? undefined : places(unit.id);
    if (place === undefined) return;
    const [said, own] = [readNumber(stated?.place), readNumber(place)];
    if (typeof said === 'string' || typeof own === 'string' || equal(said, own)) return;
    const facts = { what: 'place', stated: quote(stated?.place), computed: write(own), difference: write(subtract(own, said)) } as const;
    report({ ...problem('stated-differs', at('', index, 'stated', 'place'), { ...facts, unit: unit.title }), about: { unit: unit.title } });
  });
}
