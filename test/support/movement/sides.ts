/** Two packs held against each other: as they are, and with scores to ten places, where nothing is too small to be seen. */
import { compile } from '../../../src/compile.ts';
import { evaluate } from '../../../src/evaluate.ts';
import { evaluateAll } from '../../../src/evaluateAll.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { Pack } from '../../../src/shape/pack.ts';
import type { PanelRow } from '../../../src/shape/panel.ts';
import type { Answer, UnitAnswers } from '../../../src/shape/submission.ts';

export type Answers = Readonly<Record<string, Answer>>;

export interface Sides {
  readonly before: Framework;
  readonly after: Framework;
  /** Both print the same of the same exact numbers: what is published differs only where these do. */
  readonly arePrintedAlike: boolean;
  readonly areRankedAlike: boolean;
  readonly sharp: readonly [Framework, Framework];
}

/** A class is the line of the list that it is, whatever it is called. */
const withLines = (pack: Pack): Pack => ({
  ...pack,
  ...(typeof pack.classes === 'object' && { classes: pack.classes.map((one, index) => ({ ...one, title: `line ${index}` })) }),
});
const SHARP = { places: 10, mode: 'down', at: 'total' } as const;

const framed = (pack: Pack): Framework => {
  const { framework } = compile(withLines(pack));
  if (!framework) throw new Error('a pack that compiled does not');
  return framework;
};

export const sidesOf = (before: Pack, after: Pack): Sides => ({
  ...held(framed(before), framed(after)),
  sharp: [framed({ ...before, rounding: SHARP }), framed({ ...after, rounding: SHARP })],
});

const held = (before: Framework, after: Framework): Omit<Sides, 'sharp'> => {
  const areAlike = (of: (framework: Framework) => unknown): boolean => JSON.stringify(of(before)) === JSON.stringify(of(after));
  const arePrintedAlike = areAlike(({ rounding, indexScale, classes }) => [rounding, indexScale, classes]);
  return { before, after, arePrintedAlike, areRankedAlike: arePrintedAlike && areAlike(({ ranking }) => ranking) };
};

export const both = ({ before, after }: Sides): readonly [Framework, Framework] => [before, after];

/** What is published of a unit. */
export const published = ({ score, index, class: one }: PanelRow): string => `${score} ${index} ${one ?? ''}`;

export const rowsOf = (framework: Framework, units: readonly UnitAnswers[]): readonly PanelRow[] => evaluateAll(framework, { units }).units;

const faultsIn = (framework: Framework, unit: UnitAnswers): readonly string[] =>
  evaluate(framework, { units: [unit] }).problems.flatMap(({ severity, where }) => (severity === 'error' ? [idIn(where.pointer)] : []));

const idIn = (pointer: string): string => (pointer.split('/')[4] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

/** The unit without the answers that a rule set refuses. */
export function accepted(framework: Framework, unit: UnitAnswers): UnitAnswers {
  const refused = faultsIn(framework, unit);
  const kept = Object.entries(unit.answers).filter(([id]) => !refused.includes(id));
  if (refused.length === 0 || kept.length === Object.keys(unit.answers).length) return unit;
  return accepted(framework, { ...unit, answers: Object.fromEntries(kept) });
}

/** True where what is published of a unit that one of the two reads without a fault is another. */
export function isMoved(sides: Sides, unit: UnitAnswers): boolean {
  return both(sides).some((framework) => {
    const one = accepted(framework, unit);
    const [was, is] = both(sides).map((side) => rowsOf(side, [one]).map(published).join());
    return was !== is && faultsIn(framework, one).length === 0;
  });
}
