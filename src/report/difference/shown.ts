/** The differences of two rule sets as a reader wants them: what can move scores first, in groups; then the rest, in short. */
import type { Frameworks } from '../../say/difference/nodes.ts';
import { sayDifference, sayEffect } from '../../say/difference.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { titleIn } from '../../say/title.ts';
import type { Difference, DifferenceKind, RuleSetDiff } from '../../shape/difference.ts';
import { capital } from '../sentence.ts';

export interface ShownDiff {
  readonly frameworks: Frameworks;
  readonly diff: RuleSetDiff;
}

/** One line of the table, or several of which the same is told. */
export interface DifferenceItem {
  readonly id: string;
  /** Nothing where they are several. */
  readonly title: string;
  readonly text: string;
}

export interface DifferenceGroup {
  readonly head: string;
  readonly items: readonly DifferenceItem[];
}

type GroupName = keyof PrintedLanguage['words']['changes']['groups'];

/** In the order in which they are told. */
const groupNames = ['added', 'dropped', 'lines', 'points', 'rules', 'whole'] as const satisfies readonly GroupName[];

const groupOf: Readonly<Record<DifferenceKind, GroupName>> = {
  added: 'added',
  dropped: 'dropped',
  renamed: 'lines',
  split: 'lines',
  merged: 'lines',
  moved: 'lines',
  reordered: 'lines',
  reweighted: 'points',
  'band-edge': 'rules',
  formula: 'rules',
  applies: 'rules',
  asked: 'rules',
  wording: 'rules',
  source: 'rules',
  rounding: 'whole',
  index: 'whole',
  ranking: 'whole',
  class: 'whole',
};

/** What can move a score, a place or a class. */
export function movingGroups({ frameworks, diff }: ShownDiff, language: PrintedLanguage): readonly DifferenceGroup[] {
  const moving = diff.differences.filter(({ moves }) => moves);
  const gone = goneUnder(frameworks, moving);
  return groupNames.flatMap((name) => {
    const items = moving
      .filter((one) => (one.id === 'total' && one.kind === 'formula' ? 'whole' : groupOf[one.kind]) === name)
      .filter((one) => one.kind !== 'dropped' || gone.has(one.id))
      .map((one) => itemOf(frameworks, one, gone.get(one.kind === 'dropped' ? one.id : '') ?? [], language));
    return items.length > 0 ? [{ head: language.words.changes.groups[name], items }] : [];
  });
}

/** What moves nothing: lines of which the same is told stand together. What the head tells is left out. */
export function stillItems({ frameworks, diff }: ShownDiff, language: PrintedLanguage): readonly DifferenceItem[] {
  const still = diff.differences.filter((one) => !one.moves && !isInHead(one)).map((one) => itemOf(frameworks, one, [], language));
  const byText = new Map<string, DifferenceItem[]>();
  for (const one of still) add(byText, one.text, one);
  return [...byText].flatMap(([text, same]) => (same.length > 1 ? [{ id: same.map(({ id }) => id).join(', '), title: '', text }] : same));
}

/** How many there are that the head does not tell. */
export function counts({ diff }: ShownDiff): { readonly moving: number; readonly still: number } {
  const moving = diff.differences.filter(({ moves }) => moves).length;
  return { moving, still: diff.differences.filter((one) => !one.moves && !isInHead(one)).length };
}

const headKeys: readonly string[] = ['id', 'year', 'revision', 'decision', 'title'];
/** Which rule set it is, and whose. */
const isInHead = ({ id, kind, edits }: Difference): boolean =>
  id === 'total' && (kind === 'source' || kind === 'wording') && edits.every(({ key }) => headKeys.includes(key));

function itemOf(frameworks: Frameworks, one: Difference, under: readonly string[], language: PrintedLanguage): DifferenceItem {
  const { changes } = language.words;
  const effect =
    one.moves && sayEffect(language, one) !== sayEffect(language, { moves: true }) ? ` ${capital(sayEffect(language, one))}.` : '';
  const below = under.length > 0 ? ` ${changes.withUnder(under)}` : '';
  const isWhole = one.id === 'total';
  return {
    id: isWhole ? '' : one.id,
    title: isWhole ? (changes.ofWhole[one.kind] ?? changes.wholeSet) : onOneLine(titleIn(one.title, language)),
    text: onOneLine(`${sayDifference(language, frameworks, one)}${below}${effect}`),
  };
}

/** A pack's own words may have line breaks. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Onto the list of a key. */
function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** What is gone and stood under nothing that is gone too, each with all that is gone under it. */
function goneUnder({ before: { nodes, index } }: Frameworks, moving: readonly Difference[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(moving.flatMap(({ kind, id }) => (kind === 'dropped' ? [id] : [])));
  const tops = new Map<string, string[]>();
  for (const id of ids) {
    let top = id;
    for (let node = nodes[index.get(id) ?? -1]; node; node = nodes[node.parent]) if (ids.has(node.id)) top = node.id;
    if (top === id) tops.set(id, tops.get(id) ?? []);
    else add(tops, top, id);
  }
  return tops;
}
