/** A comparison made again. */
import { type ComparedPanel, compare } from '../compare.ts';
import { onlyUnit } from '../compare/only.ts';
import { reportKeys } from '../placing/faults.ts';
import { at, hasErrors, type Problem, problem } from '../problem.ts';
import type { Comparison } from '../shape/comparison.ts';
import { nameOf } from './atHand.ts';
import { type Ground, type Remade, bare } from './remade.ts';

export function remakeComparison(comparison: Comparison, ground: Ground): readonly Remade[] {
  const { shelves, find, checkEngine } = ground;
  const { engine, succession: links, register: units, options } = comparison.receipt;
  const { against, keeps, unit } = options;
  checkEngine(engine, '/receipt/engine');
  const [before, after] = [panelOf('before', comparison, ground), panelOf('after', comparison, ground)];
  const succession = links === undefined ? undefined : find(shelves.successions, links, '/receipt/succession');
  const register = units === undefined ? undefined : find(shelves.registers, units, '/receipt/register');
  const isWhole = (links === undefined || succession) && (units === undefined || register);
  if (!before || !after || !isWhole) return [];
  const now = compare(before, after, {
    against,
    ...(succession && { succession }),
    ...(register && { register }),
    ...(keeps && { keeps }),
  });
  return [{ engine, kept: bare(comparison), now: bare(unit === undefined ? now : onlyUnit(now, unit)) }];
}

/** Nothing where something of it is missing, or wrong. */
function panelOf(side: 'before' | 'after', comparison: Comparison, { shelves, find, report }: Ground): ComparedPanel | undefined {
  const { ruleSet, submission: figures, keys } = comparison.receipt[side];
  const pointer = at('/receipt', side);
  const named = comparison[side]?.framework;
  const isPrinted = ruleSet === 'none';
  const framework = isPrinted ? undefined : find(shelves.frameworks, ruleSet, at(pointer, 'ruleSet'), named ? nameOf(named) : '');
  const submission = find(shelves.submissions, figures, at(pointer, 'submission'));
  const problems: Problem[] = [];
  if (keys) reportKeys(keys, (one) => problems.push({ ...one, where: { pointer: pointer + one.where.pointer } }));
  if (isPrinted && submission?.units.some(({ answers }) => Object.keys(answers).length > 0))
    problems.push(problem('answers-without-rules', at(pointer, 'ruleSet'), { submission: shelves.submissions.nameOf(submission) }));
  problems.forEach(report);
  if (!submission || (!framework && !isPrinted) || hasErrors(problems)) return undefined;
  return { submission, ...(framework && { framework }), ...(keys && { keys }) };
}
