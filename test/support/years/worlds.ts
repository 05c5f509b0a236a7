/** Two random years with their panels, and the true succession between them. */
import fc from 'fast-check';
import { compile } from '../../../src/compile.ts';
import { evaluate } from '../../../src/evaluate.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { Submission } from '../../../src/shape/submission.ts';
import type { Succession } from '../../../src/shape/succession.ts';
import { type Draw, grown } from './draw.ts';
import { secondYear } from './edits.ts';
import { firstYear } from './first.ts';
import { panels } from './panel.ts';
import { renamedYear } from './renamed.ts';
import { successionOf } from './succession.ts';
import { type Year, packOf } from './tree.ts';

/** A year, its panel, and the numbers that a host hands in. */
export interface Side {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly keys: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface TwoYears {
  readonly before: Side;
  readonly after: Side;
  readonly succession: Succession;
}

const FREE = { isReadable: false };
const READABLE = { isReadable: true };
const PLAIN = { isPlain: true, hasLeapDays: false };

/** Anything that happens from year to year. */
export const twoYears = (): fc.Arbitrary<TwoYears> =>
  grown((draw) => {
    const first = firstYear(draw, FREE);
    const years = [first, secondYear(draw, first, FREE)] as const;
    return world(draw, years, panels(draw, years, { isPlain: false, hasLeapDays: true }, { freshIn: draw.whole(2, 4), isStable: false }));
  }).map(shown);

/** Other rules for the same units and the same figures, all of which can be read. */
export const otherRules = (): fc.Arbitrary<TwoYears> =>
  grown((draw) => {
    const first = firstYear(draw, READABLE);
    const years = [first, secondYear(draw, first, READABLE)] as const;
    return world(draw, years, panels(draw, years, PLAIN, { freshIn: 0, isStable: true }), true);
  }).map(shown);

/** Other ids and other names of facts for the same rules; the figures are the same, or some are new. */
export const otherNames = (freshIn: number): fc.Arbitrary<TwoYears> =>
  grown((draw) => {
    const first = firstYear(draw, READABLE);
    const years = [first, renamedYear(draw, first)] as const;
    return world(draw, years, panels(draw, years, PLAIN, { freshIn, isStable: true }), true);
  }).map(shown);

function world(
  draw: Draw,
  [before, after]: readonly [Year, Year],
  [first, then]: readonly [Submission, Submission],
  areKeysKept = false,
): TwoYears {
  const keys = keysOf(draw, first);
  return {
    before: { framework: compiled(before), submission: first, keys },
    after: { framework: compiled(after), submission: then, keys: areKeysKept ? keys : keysOf(draw, then) },
    succession: successionOf(before, after),
  };
}

/** Now and then a unit has none. */
const keysOf = (draw: Draw, { units }: Submission): Side['keys'] => {
  const lacksOne = draw.once(4);
  return Object.fromEntries(units.flatMap(({ id }, index) => (lacksOne && index === 0 ? [] : [[id, { staff: draw.whole(1, 3) }]])));
};

function compiled(year: Year): Framework {
  const { framework, problems } = compile(packOf(year));
  if (!framework) throw new Error(JSON.stringify([problems, packOf(year)]));
  return framework;
}

const shown = (one: TwoYears): TwoYears => {
  const side = ({ framework, submission, keys }: Side): unknown => ({ pack: framework.pack, submission, keys });
  const text = (): string => JSON.stringify({ before: side(one.before), after: side(one.after), succession: one.succession });
  return Object.assign({ ...one }, { [fc.toStringMethod]: text });
};

/** What either framework has to say against its panel: nothing, if worlds are grown well. */
export const problemsOf = ({ before, after }: TwoYears): readonly unknown[] =>
  [before, after].flatMap(({ framework, submission }) => evaluate(framework, submission).problems);
