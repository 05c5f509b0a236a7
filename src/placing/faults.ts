/** What keeps scorecards from being ranked together: all of it is told, and then nothing is ranked. */
import { readNumber } from '../decimal.ts';
import { areOthers } from '../digest.ts';
import { type Report, at, problem } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { Framework } from '../shape/framework.ts';
import type { Keys } from '../shape/asked.ts';
import type { ReceiptOptions } from '../shape/asked.ts';
import type { Scorecard } from '../shape/scorecard.ts';

/** Tells what is wrong with the list; `others` are the same units, scored with other roundings. */
export function reportFaults(framework: Framework, scorecards: readonly Scorecard[], others: readonly Scorecard[], report: Report): void {
  if (scorecards.length === 0) report(problem('nothing-to-rank', '', {}));
  reportTwice(scorecards, report);
  reportOthers(framework, scorecards, '', report);
  reportOthers(framework, others, '/roundedOtherwise', report);
  const stages = [...new Set([...scorecards, ...others].map(({ stage }) => stage))];
  if (stages.length > 1) report(problem('several-stages', '', { stages }));
  reportOptions(scorecards, report);
}

function reportOptions(scorecards: readonly Scorecard[], report: Report): void {
  const known = new Map<ReceiptOptions, string>();
  const ways = scorecards.map(({ receipt: { options } }) => {
    const way = known.get(options) ?? spelt(options);
    known.set(options, way);
    return way;
  });
  const other = ways.findIndex((way) => way !== ways[0]);
  if (other >= 0) report(problem('scored-otherwise', at('', other, 'receipt', 'options'), {}));
}

/** The same text for the same options. */
const spelt = ({ roundedAt, notApplicable = {} }: ReceiptOptions): string =>
  JSON.stringify([roundedAt, Object.entries(notApplicable).sort(([a], [b]) => (a < b ? -1 : 1))]);

function reportTwice(scorecards: readonly Scorecard[], report: Report): void {
  const groups = new Map<string, string | null>();
  scorecards.forEach(({ unit: { id, group } }, index) => {
    const first = groups.get(id);
    if (first === undefined) groups.set(id, group);
    else if (first === group) report(problem('ranked-twice', at('', index, 'unit', 'id'), { unit: id }));
    else report(problem('in-two-groups', at('', index, 'unit', 'group'), { unit: id, groups: [first ?? '', group ?? ''] }));
  });
}

/** Each other framework or version once, and each rule set that goes by the same name. */
function reportOthers({ id, version, digest }: Framework, scorecards: readonly Scorecard[], pointer: string, report: Report): void {
  const told = new Set([`${id}@${version}`]);
  scorecards.forEach(({ framework, receipt: { ruleSet } }, index) => {
    if (framework.id === id && framework.version === version) {
      const facts = { name: `${id}@${version}`, digests: [digest, ruleSet] };
      const isOther = areOthers(digest, ruleSet) && !told.has(ruleSet);
      if (isOther) report(problem('two-rule-sets', at(pointer, index, 'receipt', 'ruleSet'), facts));
      told.add(ruleSet);
      return;
    }
    const found = `${framework.id}@${framework.version}`;
    if (!told.has(found)) report(problem('scored-by-others', at(pointer, index, 'framework'), { found, expected: `${id}@${version}` }));
    told.add(found);
  });
}

/** Tells the keys that are no numbers. */
export function reportKeys(keys: Keys, report: Report): void {
  for (const [unit, named] of Object.entries<unknown>(keys)) {
    if (typeof named !== 'object' || named === null) {
      report(badNumber(named, 'unreadable', at('', 'keys', unit)));
      continue;
    }
    for (const [name, written] of Object.entries(named as Record<string, unknown>)) {
      const number = readNumber(written);
      if (typeof number === 'string') report(badNumber(written, number, at('', 'keys', unit, name)));
    }
  }
}
