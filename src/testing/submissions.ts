/** Random submissions to a framework: every state, figures at the edges of its rules. Each one is valid. */
import fc from 'fast-check';
import { evaluate } from '../evaluate.ts';
import { write } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Rational, add, divide, floor, multiply, rational, subtract } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer, Submission, UnitAnswers } from '../shape/submission.ts';
import { figuresOf, writeAnswer } from './figures.ts';

/**
 * Submissions of one unit: complete and partial figures, on every edge of every piece and one step beside; points given at
 * leaves and groups, deductions, rejections, answers that say “not applicable”. What a framework would refuse is left out.
 */
export const submissions = (framework: Framework): fc.Arbitrary<Submission> => drawn(framework).map((one) => tidied(framework, one));

/** The same with small figures, so that what is missing can be tried out in full. */
export const smallSubmissions = (framework: Framework): fc.Arbitrary<Submission> =>
  drawn(framework, true).map((one) => tidied(framework, one));

/** The same, where some answers may be wrong. */
export const drawn = (framework: Framework, isSmall = false): fc.Arbitrary<Submission> => {
  const groups = [...new Set(framework.nodes.flatMap(({ appliesTo }) => appliesTo ?? []))];
  const all = framework.nodes.map((node, index) => answerTo(framework, node, index, isSmall));
  return fc.record({ answers: fc.tuple(...all), group: fc.constantFrom(...groups, undefined) }).map(({ answers, group }) => {
    const told = framework.nodes.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]] as const] : []));
    return { stage: 'self', units: [{ id: 'u', ...(group !== undefined && { group }), answers: Object.fromEntries(told) }] };
  });
};

function answerTo(framework: Framework, node: FrameworkNode, index: number, isSmall: boolean): fc.Arbitrary<Answer | undefined> {
  const points = pointsOf(node).map((given): Answer => ({ points: given }));
  const none = fc.constant<Answer | undefined>(undefined);
  const off = fc.integer({ min: 0, max: 6 }).map((quarters): Answer => ({ deducted: write(rational(quarters, 4)) }));
  const facts = factsOf(framework, node, index, isSmall);
  const others = fc.oneof(points, fc.constant<Answer>({ notApplicable: true }), fc.constant<Answer>({ rejected: 'Thiếu tài liệu' }));
  if (!node.leaf) {
    const report = node.facts.length > 0 ? facts : none;
    return fc.oneof({ weight: 14, arbitrary: report }, { weight: 1, arbitrary: off }, { weight: 1, arbitrary: others });
  }
  return fc.oneof(
    { weight: 9, arbitrary: node.facts.length > 0 ? facts : points },
    { weight: 2, arbitrary: none },
    { weight: 2, arbitrary: others },
    {
      weight: 2,
      arbitrary: fc.tuple(node.facts.length > 0 ? facts : points, off).map(([one, deducted]): Answer => ({ ...one, ...deducted })),
    },
  );
}

/** Points from the fewest to the most, in steps where the leaf has some. */
function pointsOf({ min, max = rational(3), leaf }: FrameworkNode): fc.Arbitrary<string> {
  const step = leaf?.step;
  return fc.integer({ min: 0, max: 8 }).map((eighths) => {
    const points = add(min, multiply(subtract(max, min), rational(eighths, 8)));
    return write(step ? multiply(floor(divide(points, step)), step) : round(points, 3, 'down'));
  });
}

function factsOf(framework: Framework, node: FrameworkNode, index: number, isSmall: boolean): fc.Arbitrary<Answer> {
  const { facts } = node;
  const labels = node.leaf?.space.labels ?? [];
  // A group asks for figures of no measure of its own.
  const leaf = node.leaf ?? ({ ...(framework.nodes.find((one) => one.leaf)?.leaf as Leaf), facts, pieces: [] } satisfies Leaf);
  return figuresOf(framework, leaf, isSmall).map((figures) => {
    const own = leaf.facts.flatMap((fact, position) => {
      const figure: Rational | undefined = figures[position];
      return figure && fact.home === index ? [[fact.name, writeAnswer(figure, fact, labels)] as const] : [];
    });
    return { facts: Object.fromEntries(own) };
  });
}

/** Without the answers that the framework refuses, until it refuses none. */
function tidied(framework: Framework, submission: Submission): Submission {
  const [unit] = submission.units as readonly [UnitAnswers];
  const refused = new Set(evaluate(framework, submission).problems.map(({ where }) => idOf(where.pointer)));
  if (refused.size === 0) return submission;
  const kept = Object.entries(unit.answers).filter(([id]) => !refused.has(id));
  if (kept.length === Object.keys(unit.answers).length) return { ...submission, units: [{ ...unit, answers: {} }] };
  return tidied(framework, { ...submission, units: [{ ...unit, answers: Object.fromEntries(kept) }] });
}

const idOf = (pointer: string): string => (pointer.split('/')[4] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
