/** The verb `check`: what a compiled framework leaves open or can never give; errors were told when it was compiled. */
import { write } from './decimal.ts';
import { round } from './rounding.ts';
import { highest } from './pieces.ts';
import { ZERO, compare } from './points.ts';
import { type Problem, at, problem } from './problem.ts';
import type { Framework, FrameworkNode } from './shape/framework.ts';

/** What checking gives: warnings and notes, with JSON pointers into the pack. */
export interface Checked {
  readonly problems: readonly Problem[];
}

/** Warnings and notes: rules that the decision leaves open, full points out of reach, rules that reach nobody or ask nothing, nodes without a source. */
export function check({ nodes, assumptions, decision }: Framework): Checked {
  const by = typeof decision === 'object' ? 'decision' : 'pack';
  const assumed = assumptions.map(({ rule, node, used }) => {
    const place = nodes.find((one) => one.id === node);
    const pointer = place ? `${place.pointer}/cap` : `/${rule.replace('.', '/')}`;
    return problem('assumed', pointer, { rule, used, node: place?.id ?? '', by });
  });
  return { problems: [...assumed, ...nodes.flatMap((node) => checkNode(node, nodes[node.parent]))] };
}

function checkNode({ id, source, leaf, max = ZERO, pointer, appliesTo }: FrameworkNode, above?: FrameworkNode): readonly Problem[] {
  const problems: Problem[] = [];
  if (!source && above) problems.push(problem('no-provenance', pointer, { id }));
  if (appliesTo?.length === 0 && above?.appliesTo?.length !== 0)
    problems.push(problem('for-nobody', at(pointer, 'appliesTo'), { id, groups: above?.appliesTo ?? [] }));
  if (leaf?.step && compare(leaf.step, max) > 0)
    problems.push(problem('step-above-max', at(pointer, 'step'), { id, step: write(leaf.step), max: write(max) }));
  if (leaf?.measure === 'days' && leaf.reads === 0) problems.push(problem('reads-nothing', at(pointer, 'measure'), { id }));
  if (!leaf || leaf.pieces.length === 0) return problems;
  const best = highest(leaf.pieces);
  if (compare(best, max) < 0)
    problems.push(problem('full-out-of-reach', pointer, { id, max: write(max), best: write(round(best, 4, 'down')) }));
  return problems;
}
