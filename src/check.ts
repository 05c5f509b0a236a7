/** The verb `check`: what a compiled framework leaves open or can never give; errors were told when it was compiled. */
import { write } from './decimal.ts';
import { highest } from './pieces.ts';
import { ZERO, compare } from './points.ts';
import { type Problem, problem } from './problem.ts';
import type { Framework, FrameworkNode } from './shape/framework.ts';

export interface Checked {
  readonly problems: readonly Problem[];
}

/** Warnings and notes: rules that the decision leaves open, full points out of reach, nodes without a source. */
export function check({ nodes, assumptions }: Framework): Checked {
  const assumed = assumptions.map(({ rule, node, used }) => {
    const place = nodes.find((one) => one.id === node);
    const pointer = place ? `${place.pointer}/cap` : `/${rule.replace('.', '/')}`;
    return problem('assumed', pointer, { rule, used, node: place?.id ?? '' });
  });
  return { problems: [...nodes.flatMap(checkNode), ...assumed] };
}

function checkNode({ id, parent, source, leaf, max = ZERO, pointer }: FrameworkNode): readonly Problem[] {
  const problems: Problem[] = [];
  if (!source && parent >= 0) problems.push(problem('no-provenance', pointer, { id }));
  if (!leaf || leaf.pieces.length === 0) return problems;
  const best = highest(leaf.pieces);
  if (compare(best, max) < 0) problems.push(problem('full-out-of-reach', pointer, { id, max: write(max), best: write(best) }));
  return problems;
}
