/** `readResult`: a result as it was kept, with its receipt. What a replay needs of it is checked, the rest is only compared. */
import type * as z from 'zod';
import { type Problem, at, problem } from '../problem.ts';
import type { ReceiptFacts } from '../problem/receipts.ts';
import type { Kept } from '../shape/replay.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import { shaped } from './issues.ts';
import { plainCopy } from './plain.ts';
import { comparisonShape, rankingShape, scorecardShape } from './receipts.ts';

/** What reading gives: a result that can be replayed, or what is wrong with it. */
export interface ResultReading {
  /** Nothing where it cannot be replayed. */
  readonly kept?: Kept;
  readonly problems: readonly Problem[];
}

/**
 * Reads from plain data what was kept: a scorecard or an explanation, `{units: […]}` of these, a ranking or a comparison. It
 * never throws on data.
 */
export function readResult(data: unknown): ResultReading {
  const copy = plainCopy(data);
  if (!('value' in copy)) return { problems: copy.problems };
  const kind = kindOf(copy.value);
  const problems = isKept(kind) ? faultsOf(kind, copy.value) : [problem('no-result', '', { found: kind })];
  const all = [...copy.problems, ...problems];
  return all.length === 0 && isKept(kind) ? { kept: keeping[kind](copy.value), problems: [] } : { problems: all };
}

type Found = Kept['kind'] | 'scorecard' | ReceiptFacts['no-result']['found'];
type KeptKind = Kept['kind'] | 'scorecard';

const keeping: Readonly<Record<KeptKind, (value: unknown) => Kept>> = {
  scorecard: (value) => ({ kind: 'scorecards', units: [value as Scorecard] }),
  scorecards: (value) => ({ kind: 'scorecards', units: (value as { units: Scorecard[] }).units }),
  ranking: (value) => ({ kind: 'ranking', ranking: value }) as Kept,
  comparison: (value) => ({ kind: 'comparison', comparison: value }) as Kept,
};

/** True of data that looks like a result with its receipt, whatever may be wrong with it. */
export const looksKept = (value: unknown): boolean => isKept(kindOf(value));

const isKept = (kind: Found): kind is KeptKind => Object.hasOwn(keeping, kind);

/** By its keys. */
function kindOf(value: unknown): Found {
  if (has(value, 'unit', 'nodes')) return 'scorecard';
  const isEmpty = !has(value, 'receipt') && (isEmptyIn(value, 'units') || isEmptyIn(value, 'groups'));
  if (isEmpty) return 'empty';
  if (has(value, 'groups')) return 'ranking';
  if (has(value, 'before', 'after', 'units')) return 'comparison';
  if (has(value, 'nodes', 'units')) return 'panel';
  if (has(value, 'units') && Array.isArray(value.units) && value.units.some(isOfUnit)) return 'scorecards';
  return has(value, 'engine', 'options') ? 'receipt' : 'other';
}

const has = <K extends string>(value: unknown, ...keys: readonly K[]): value is Readonly<Record<K, unknown>> =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

const isOfUnit = (value: unknown): boolean => has(value, 'receipt') || has(value, 'unit', 'nodes');

const isEmptyIn = (value: unknown, key: string): boolean => has(value, key) && Array.isArray(value[key]) && value[key].length === 0;

/** A file of another kind would have one fault on every line. */
const MANY = 50;

function faultsOf(kind: KeptKind, value: unknown): readonly Problem[] {
  if (kind !== 'scorecards') return faultsIn(shapes[kind](), value, '');
  const shape = scorecardShape();
  const problems: Problem[] = [];
  for (const [index, one] of (value as { units: readonly unknown[] }).units.entries()) {
    if (problems.length >= MANY) break;
    problems.push(...faultsIn(shape, one, at('', 'units', index)));
  }
  return problems.slice(0, MANY);
}

const shapes = { scorecard: scorecardShape, ranking: rankingShape, comparison: comparisonShape } as const;

const faultsIn = (shape: z.ZodType, value: unknown, pointer: string): readonly Problem[] =>
  shaped(shape, value, pointer).problems.slice(0, MANY).map(cut);

const cut = (one: Problem): Problem => (one.code === 'missing-key' ? problem('cut-result', one.where.pointer, one.facts) : one);
