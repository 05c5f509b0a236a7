/** What keeps scorecards from being ranked together: all of it is told, and then nothing is ranked. */
import { readNumber } from '../decimal.ts';
import { type Report, at, problem } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { Framework } from '../shape/framework.ts';
import type { ReceiptOptions, Scorecard } from '../shape/scorecard.ts';
import type { Keys } from './contender.ts';

/** Tells what is wrong with a list of scorecards that stands at `pointer`. */
export function reportFaults(framework: Framework, scorecards: readonly Scorecard[], pointer: string, report: Report): void {
  if (scorecards.length === 0) report(problem('nothing-to-rank', pointer, {}));
  reportTwice(scorecards, pointer, report);
  reportOthers(framework, scorecards, pointer, report);
  const stages = [...new Set(scorecards.map(({ stage }) => stage))];
  if (stages.length > 1) report(problem('several-stages', pointer, { stages }));
  const options = new Map<ReceiptOptions, string>();
  const ways = scorecards.map(({ receipt }) => {
    const known = options.get(receipt.options) ?? spelt(receipt.options);
    options.set(receipt.options, known);
    return known;
  });
  const other = ways.findIndex((way) => way !== ways[0]);
  if (other >= 0) report(problem('scored-otherwise', at(pointer, other, 'receipt', 'options'), {}));
}

/** The same text for the same options. */
const spelt = ({ roundedAt, notApplicable = {} }: ReceiptOptions): string =>
  JSON.stringify([roundedAt, Object.entries(notApplicable).sort(([a], [b]) => (a < b ? -1 : 1))]);

function reportTwice(scorecards: readonly Scorecard[], pointer: string, report: Report): void {
  const groups = new Map<string, string | null>();
  scorecards.forEach(({ unit: { id, group } }, index) => {
    const first = groups.get(id);
    if (first === undefined) groups.set(id, group);
    else if (first === group) report(problem('ranked-twice', at(pointer, index, 'unit', 'id'), { unit: id }));
    else report(problem('in-two-groups', at(pointer, index, 'unit', 'group'), { unit: id, groups: [first ?? '', group ?? ''] }));
  });
}

/** Each other framework or version once. */
function reportOthers({ id, version }: Framework, scorecards: readonly Scorecard[], pointer: string, report: Report): void {
  const told = new Set([`${id}@${version}`]);
  scorecards.forEach(({ framework }, index) => {
    if (framework.id === id && framework.version === version) return;
    const found = `${framework.id}@${framework.version}`;
    if (!told.has(found)) report(problem('scored-by-others', at(pointer, index, 'framework'), { found, expected: `${id}@${version}` }));
    told.add(found);
  });
}

/** Tells the keys that are no numbers. */
export function reportKeys(keys: Keys, report: Report): void {
  for (const [unit, named] of Object.entries(keys)) {
    for (const [name, written] of Object.entries(named)) {
      const number = readNumber(written);
      if (typeof number === 'string') report(badNumber(written, number, at('', 'keys', unit, name)));
    }
  }
}
