/** Which units before are which after, by a register and by who carries on whose place. `docs/semantics.md` § 15. */
import { type Problem, type Report, at, hasErrors, problem } from '../problem.ts';
import type { Register } from '../shape/succession.ts';
import { type Line, type UnitLine, leading } from './lines.ts';
import { checkKeeps, readRegisterLines } from './register.ts';

/** A unit in both results, or in one only. */
export interface UnitPair {
  readonly before?: string;
  readonly after?: string;
}

export interface UnitLinks {
  /** The units after, in their order; then those that are only before. */
  readonly pairs: readonly UnitPair[];
  /** Of units after that are not comparable: the ids, by the register, of those that each came from. */
  readonly cameFrom: ReadonlyMap<string, readonly string[]>;
}

/**
 * The pairs of two panels. `keeps` is the host's word on whose place a unit carries on, the id after with the id before; it goes
 * before the register's. Nothing where something is wrong, which is told.
 */
export function linkUnits(
  register: Register | undefined,
  keeps: Readonly<Record<string, string>> | undefined,
  beforeIds: readonly string[],
  afterIds: readonly string[],
  report: Report,
): UnitLinks | undefined {
  const problems: Problem[] = [];
  const tell: Report = (one) => problems.push(one);
  const named = register ? readRegisterLines(register, tell) : [];
  if (register) checkPanels(register, beforeIds, afterIds, tell);
  const lines = [...named, ...unnamed(register, beforeIds)];
  if (keeps) checkKeeps(keeps, lines, tell);
  problems.forEach(report);
  if (hasErrors(problems)) return undefined;
  const sources = leading(lines);
  const claimed = new Set(Object.values(keeps ?? {}));
  const kept = { ...Object.fromEntries(Object.entries(register?.keeps ?? {}).filter(([, id]) => !claimed.has(id))), ...keeps };
  const isWhole = (those: readonly Line[] = []): boolean => those.length < 2 && those[0]?.became !== 'split';
  const was = (id: string): string | undefined => (isWhole(sources.get(id)) ? sources.get(id)?.[0]?.id : undefined);
  const known = new Set(beforeIds);
  const pairs = afterIds.map((after): UnitPair => {
    const before = Object.hasOwn(kept, after) ? kept[after] : was(after);
    return before !== undefined && known.has(before) ? { before, after } : { after };
  });
  const paired = new Set(pairs.map(({ before }) => before));
  const alone = beforeIds.filter((id) => !paired.has(id)).map((before): UnitPair => ({ before }));
  const mixed = afterIds.filter((id) => !Object.hasOwn(kept, id) && !isWhole(sources.get(id)));
  return {
    pairs: [...pairs, ...alone],
    cameFrom: new Map(mixed.map((id) => [id, (sources.get(id) ?? []).map((line) => line.id)])),
  };
}

/** Units that no register names are the same where their ids are. */
const unnamed = (register: Register | undefined, ids: readonly string[]): readonly UnitLine[] =>
  ids
    .filter((id) => !register || !(Object.hasOwn(register.before, id) || Object.hasOwn(register.after, id)))
    .map((id) => ({ id, became: 'same', targets: [id], heirs: [], pointer: at('', 'became', id) }));

/** A unit that is no more by the register, or is not yet: its id is wrong, or the register is of other years. */
function checkPanels(
  { id, effective, before, after }: Register,
  beforeIds: readonly string[],
  afterIds: readonly string[],
  report: Report,
): void {
  const facts = (unit: string) => ({ unit, register: id, effective });
  for (const unit of afterIds) {
    if (Object.hasOwn(before, unit) && !Object.hasOwn(after, unit)) report(problem('unit-gone', at('', 'before', unit), facts(unit)));
  }
  for (const unit of beforeIds) {
    if (Object.hasOwn(after, unit) && !Object.hasOwn(before, unit)) report(problem('unit-not-yet', at('', 'after', unit), facts(unit)));
  }
}
