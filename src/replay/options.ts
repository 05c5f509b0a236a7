/** What a receipt was asked for, held against the rule set: what it does not know would make `evaluate` throw. */
import { type Report, at, problem, quote } from '../problem.ts';
import type { EvaluateOptions } from '../score/supposed.ts';
import type { ReceiptOptions } from '../shape/asked.ts';
import type { Framework } from '../shape/framework.ts';
import { type Level, type Policy, levels } from '../shape/pack.ts';
import { nameOf } from './atHand.ts';

/** The policies under which a leaf can be scored as if it did not apply. */
const policies: readonly Policy[] = ['drop', 'full', 'zero'];

/** The options as `evaluate` takes them; nothing where something is wrong with them, which is told. */
export function optionsFor(framework: Framework, asked: ReceiptOptions, pointer: string, report: Report): EvaluateOptions | undefined {
  const { roundedAt, notApplicable = {} } = asked;
  let isSound = roundedAt === undefined || isLevel(roundedAt, at(pointer, 'roundedAt'), report);
  for (const [id, policy] of Object.entries(notApplicable)) {
    const where = at(pointer, 'notApplicable', id);
    const isLeaf = framework.nodes[framework.index.get(id) ?? -1]?.leaf !== undefined;
    if (!isLeaf) report(problem('unknown-leaf', where, { found: quote(id), framework: nameOf(framework) }));
    const isPolicy = policies.includes(policy);
    if (!isPolicy) report(problem('not-allowed', where, { found: quote(policy), allowed: policies }));
    isSound &&= isLeaf && isPolicy;
  }
  return isSound ? (asked as EvaluateOptions) : undefined;
}

/** True of one that there is; of another it is told. */
export function isLevel(level: Level, pointer: string, report: Report): boolean {
  const isKnown = levels.includes(level);
  if (!isKnown) report(problem('not-allowed', pointer, { found: quote(level), allowed: levels }));
  return isKnown;
}
