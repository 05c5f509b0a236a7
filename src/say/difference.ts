/** What differs between two rule sets, in the manner of a language. */
import type { Difference, DifferenceKind, DifferenceOf } from '../shape/difference.ts';
import { appliesWords } from './difference/applies.ts';
import { formulaWords, edgeWords } from './difference/formula.ts';
import { lineWords } from './difference/lines.ts';
import type { Frameworks } from './difference/nodes.ts';
import { textWords } from './difference/texts.ts';
import { wholeWords } from './difference/whole.ts';
import type { DifferenceWords, Effect } from './differences.ts';
import type { Language } from './language.ts';

type Maker<K extends DifferenceKind> = (language: Language, frameworks: Frameworks, difference: DifferenceOf<K>) => DifferenceWords[K];

const makers: { readonly [K in DifferenceKind]: Maker<K> } = {
  ...lineWords,
  'band-edge': edgeWords,
  formula: formulaWords,
  applies: appliesWords,
  ...wholeWords,
  ...textWords,
};

/** Says what differs, and what that is for a unit: of one difference between two frameworks, in a sentence or two. */
export function sayDifference(language: Language, frameworks: Frameworks, difference: Difference): string {
  return said(language, frameworks, difference as DifferenceOf<DifferenceKind>);
}

function said<K extends DifferenceKind>(language: Language, frameworks: Frameworks, difference: DifferenceOf<K>): string {
  const { kind } = difference;
  return language.differences.kinds[kind](makers[kind](language, frameworks, difference));
}

const effects: { readonly [K in DifferenceKind]?: Effect } = { index: 'index', class: 'class', ranking: 'place' };

/** Says whether scores can move because of a difference, or of all of them: a phrase without a full stop. */
export function sayEffect({ differences }: Language, { kind, moves }: { readonly kind?: DifferenceKind; readonly moves: boolean }): string {
  return differences.effects[moves ? ((kind && effects[kind]) ?? 'score') : 'none'];
}
