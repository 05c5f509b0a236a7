/** The verb `compile`: a pack becomes a framework, or says everything that is wrong with it. */
import { readBreakers } from './compile/breakers.ts';
import { onlyOnce } from './compile/context.ts';
import { orderOf } from './compile/gates.ts';
import { compileNodes } from './compile/nodes.ts';
import { type Line, ROOT, outline } from './compile/outline.ts';
import { checkPlacement } from './compile/placement.ts';
import { readHolidays, readYear, settleRules } from './compile/rules.ts';
import { readDay } from './day.ts';
import { carriedDigest } from './digest.ts';
import { type Problem, type Report, at, hasErrors, problem, quote } from './problem.ts';
import { badDay } from './problem/written.ts';
import type { Assumption, Framework } from './shape/framework.ts';
import type { AnyNodes } from './shape/nodes.ts';
import type { Pack, Title } from './shape/pack.ts';
import { isRevision } from './version.ts';

/** What compiling gives: the framework, and all that is wrong with the pack. */
export interface Compiled<N = AnyNodes> {
  /** Nothing where a problem is an error: no unit is scored on half a rule set. */
  readonly framework?: Framework<N>;
  readonly problems: readonly Problem[];
}

/**
 * Compiles a pack: every rule becomes pieces, every maximum an exact number, every open rule an assumption.
 * Problems carry JSON pointers into the pack. Never throws on data of the pack's shape.
 */
export function compile<N = AnyNodes>(pack: Pack<N>): Compiled<N>;
export function compile(pack: Pack): Compiled;
export function compile(pack: Pack): Compiled {
  const problems: Problem[] = [];
  const report: Report = (one) => problems.push(one);
  const year = readYear(pack, report);
  const { assumptions, ranking, ...rules } = settleRules(pack, report);
  if (!isRevision(pack.revision)) report(problem('bad-revision', '/revision', { found: quote(pack.revision) }));
  checkDecision(pack, report);
  const lines = outline(pack);
  for (const line of lines) checkPlacement(line, pack.status, report);
  const index = indexOf(lines, report);
  const nodes = compileNodes(lines, index, {
    year,
    holidays: readHolidays(pack.holidays ?? [], year, report),
    report,
    isFirst: onlyOnce(),
  });
  const framework: Framework = {
    id: pack.id,
    year,
    version: `${year}.${pack.revision}`,
    digest: carriedDigest(pack),
    title: pack.title,
    status: pack.status,
    decision: pack.decision,
    ...rules,
    ranking: { ...ranking, tieBreakers: readBreakers(pack, index, report) },
    assumptions: [...assumptions, ...lines.flatMap(nodeAssumptions)],
    nodes,
    order: orderOf(nodes, report),
    index,
    pack,
  };
  return hasErrors(problems) ? { problems } : { framework, problems };
}

const nodeAssumptions = ({ spec }: Line): readonly Assumption[] => [
  ...(spec.cap === 'unknown' ? [{ rule: 'cap', node: spec.id, used: 'none' } as const] : []),
  ...(spec.notApplicable === 'unknown' ? [{ rule: 'notApplicable', node: spec.id, used: 'forbidden' } as const] : []),
];

function indexOf(lines: readonly Line[], report: Report): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  lines.forEach(({ spec: { id }, parent, pointer }, position) => {
    if (parent >= 0 && id === ROOT) report(problem('reserved-id', at(pointer, 'id'), { id }));
    else if (index.has(id))
      report(problem('duplicate-id', at(pointer, 'id'), { id, title: inVietnamese(lines[index.get(id) ?? 0]?.spec.title) }));
    else index.set(id, position);
  });
  return index;
}

/** A title as the decision prints it. */
const inVietnamese = (title: Title = ''): string => (typeof title === 'string' ? title : title.vi);

/** A decision's own date can be one that does not exist. */
function checkDecision({ decision }: Pack, report: Report): void {
  const date = typeof decision === 'object' ? decision.date : undefined;
  if (date !== undefined && typeof readDay(date) === 'string') report(badDay(date, '/decision/date', 'decision'));
}
