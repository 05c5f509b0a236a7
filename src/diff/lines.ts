/** What differs on a line that is on both sides: a difference for each kind of its edits. */
import type { DifferenceFacts, DifferenceKind, Edit } from '../shape/difference.ts';
import type { Title } from '../shape/pack.ts';
import { edgesMoved } from './bandEdge.ts';
import type { Between } from './between.ts';
import { type Draft, draftAfter, maxIn, textIn } from './draft.ts';
import { editsBetween } from './edits.ts';
import { partsApart } from './likeness.ts';
import type { Pair } from './links.ts';
import { isMoving, ruleOf } from './moving.ts';
import { type RuleKind, isRuleApart, ruleFacts, ruleKinds } from './rules.ts';
import { scalesApart } from './scales.ts';
import { listKeys } from './table.ts';
import { witnessOf } from './witness.ts';
import { isWording } from './words.ts';

/** A line on both sides. */
interface LineEdits {
  readonly between: Between;
  readonly pair: Pair;
  readonly edits: readonly Edit[];
}

/** The kinds that a line on both sides can have. */
type LineKind = Exclude<DifferenceKind, 'added' | 'dropped' | 'renamed' | 'split' | 'merged' | 'moved' | 'reordered'>;

/** All lines that are on both sides. */
export const lineDrafts = (between: Between): readonly Draft[] => between.links.pairs.flatMap((pair) => draftsOf(between, pair));

function draftsOf(between: Between, pair: Pair): readonly Draft[] {
  const { before, after, tables } = between;
  const id = before.nodes[pair.before]?.id ?? '';
  const [old, now] = [tables.before.get(id), tables.after.get(after.nodes[pair.after]?.id ?? '')];
  if (!old || !now) return [];
  const edits = editsBetween(id, old, now).filter(({ key }) => !listKeys.includes(key) && !(key === 'id' && pair.after > 0));
  const byKind = new Map<LineKind, Edit[]>();
  for (const edit of edits) {
    const kind = kindOf(between, pair, edit);
    byKind.set(kind, [...(byKind.get(kind) ?? []), edit]);
  }
  for (const kind of unsaidIn(between, pair)) if (!byKind.has(kind)) byKind.set(kind, []);
  return [...byKind].map(([kind, those]) => {
    const line = { between, pair, edits: those };
    return draftAfter(between, pair.after, { kind, facts: facts[kind](line), edits: those, moves: movesOf(line, kind) });
  });
}

/** Rules that say the same and mean another: the code that they name is now that of another line. */
const unsaidIn = (between: Between, pair: Pair): readonly LineKind[] =>
  pair.after === 0 ? ruleKinds.filter((kind) => isRuleApart(between, kind)) : requiresAnother(between, pair) ? ['applies'] : [];

function requiresAnother({ before, after, names }: Between, pair: Pair): boolean {
  const [old, now] = [before.nodes[pair.before]?.leaf?.requires, after.nodes[pair.after]?.leaf?.requires];
  return old !== undefined && now !== undefined && names.before.node(old.node) !== names.after.node(now.node);
}

function kindOf(between: Between, pair: Pair, edit: Edit): LineKind {
  if (isWording(edit)) return 'wording';
  if (edit.key === 'scale' && edgesOf(between, pair)) return 'band-edge';
  return ruleOf(pair, edit.key).kind as LineKind;
}

const isRule = (kind: LineKind): kind is RuleKind => (ruleKinds as readonly LineKind[]).includes(kind);
const still: readonly LineKind[] = ['wording', 'asked', 'source'];

function movesOf({ between, pair, edits }: LineEdits, kind: LineKind): boolean {
  if (isRule(kind)) return isRuleApart(between, kind);
  const isUnsaid = kind === 'applies' && requiresAnother(between, pair);
  return isUnsaid || (!still.includes(kind) && edits.some((edit) => isMoving(between, pair, edit)));
}

const keysOf = ({ edits }: LineEdits): { readonly keys: readonly string[] } => ({ keys: edits.map(({ key }) => key) });

const facts: { readonly [K in LineKind]: (line: LineEdits) => DifferenceFacts[K] } = {
  rounding: ({ between }) => ruleFacts.rounding(between),
  index: ({ between }) => ruleFacts.index(between),
  ranking: ({ between }) => ruleFacts.ranking(between),
  class: ({ between }) => ruleFacts.class(between),
  reweighted: ({ between, pair, edits }) => {
    const { before, after, tables } = between;
    const [old, now] = [tables.before.get(before.nodes[pair.before]?.id ?? ''), tables.after.get(after.nodes[pair.after]?.id ?? '')];
    const rest = { before: textIn(old, 'rest'), after: textIn(now, 'rest') };
    return { before: maxIn(old), after: maxIn(now), ...(edits.some(({ key }) => key === 'rest') && { rest }) };
  },
  'band-edge': (line) => ({ edges: edgesOf(line.between, line.pair) ?? [], ...witnessed(line) }),
  formula: (line) => witnessed(line),
  applies: (line) => (line.edits.length > 0 ? keysOf(line) : { keys: ['requires'] }),
  asked: keysOf,
  wording: (line) => {
    const title = line.edits.find(({ key }) => key === 'title');
    return { ...keysOf(line), ...(title && { before: inVietnamese(title.before), after: inVietnamese(title.after) }) };
  },
  source: keysOf,
};

/** A title as the decision prints it. */
const inVietnamese = (title: Edit['before']): string => {
  const said = title as Title | undefined;
  return said === undefined ? '' : typeof said === 'string' ? said : said.vi;
};

function edgesOf(between: Between, pair: Pair): DifferenceFacts['band-edge']['edges'] | undefined {
  const read = scalesApart(between, pair);
  return read && edgesMoved(read.before, read.after, read.reach, between.before.nodes[pair.before]?.leaf ?? read.before);
}

/** What is really given, on both sides. */
function witnessed({ between, pair }: LineEdits): DifferenceFacts['formula'] {
  const read = scalesApart(between, pair);
  const now = between.after.nodes[pair.after]?.leaf;
  const witness = read && now && witnessOf(partsApart(read.before, now, read.reach), now.space);
  return witness ? { witness } : {};
}
