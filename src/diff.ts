/** Stands in until `diff` is merged: every change moves. */
import type { RuleSetDiff, RuleSetName } from './shape/difference.ts';
import type { Framework } from './shape/framework.ts';

export function diff(before: Framework, after: Framework): RuleSetDiff {
  const [year = '', scores = ''] = before.version.split('.');
  return { before: nameOf(before), after: nameOf(after), differences: [], moves: true, proposes: `${year}.${Number(scores) + 1}.0`, problems: [] };
}
const nameOf = ({ id, year, version, digest }: Framework): RuleSetName => ({ id, year, version, digest });
