/** The facts of every problem: plain data, from which `say/` makes the sentence. */
import type { NumberFault } from '../decimal.ts';
import type { FileFacts } from './files.ts';
import type { LockFacts } from './locks.ts';
import type { MigrationFacts } from './migrations.ts';
import type { ReceiptFacts } from './receipts.ts';
import type { RegisterFacts, SuccessionFacts } from './successions.ts';

/** The facts of each problem, by its code: texts as they were found, and what is allowed in their place. */
export interface ProblemFacts extends SuccessionFacts, RegisterFacts, LockFacts, MigrationFacts, ReceiptFacts, FileFacts {
  // a file
  'other-document': { found: DocumentKind; wanted: DocumentKind };
  // the shape of the data
  'wrong-type': { found: string; expected: Expected };
  'unknown-key': { found: string; allowed: readonly string[] };
  'missing-key': { key: string };
  'not-allowed': { found: string; allowed: readonly string[] };
  'one-kind': { found: readonly string[]; allowed: readonly string[] };
  // which framework
  'unknown-framework': { found: string; allowed: readonly string[] };
  'unknown-year': { id: string; found: string; allowed: readonly string[] };
  'another-framework': { found: string; expected: string };
  'no-succession': { before: string; after: string };
  // numbers and days as written
  'bad-number': { found: string; fault: NumberFault };
  negative: { found: string };
  'not-whole': { found: string };
  'too-many-places': { found: string; allowed: string };
  'percent-sign': { found: string };
  'share-outside': { found: string };
  'bad-day': { found: string; use: 'figure' | 'decision' };
  'day-without-year': { found: string; monthDay: string };
  'impossible-day': { found: string };
  'bad-year': { found: string };
  'bad-revision': { found: string };
  'bad-year-day': { found: string };
  'not-yes-no': { found: string };
  'not-tally': { found: string };
  // a pack's rules
  'duplicate-id': { id: string; title: string };
  'reserved-id': { id: string };
  'key-not-here': { key: string; place: PlaceOfKey };
  'no-rule': { id: string };
  maxima: { id: string; max: string; sum: string; difference: string; units: string };
  'unlike-max': { id: string; max: string; group: string; needed: string; combine: string };
  'nothing-to-scale': { id: string };
  'requires-itself': { id: string; above: string };
  'requires-share': { id: string; found: string };
  'min-needs-sums': { id: string; above: string; combine: string };
  'requires-unknown': { id: string; found: string };
  'requires-loop': { ids: readonly string[] };
  'needs-policy': { id: string };
  'fact-kinds': { found: string };
  'weight-outside': { found: string };
  'min-above-zero': { found: string };
  'units-differ': { id: string; units: string; sum: string; others: string };
  'condition-edges': { found: string };
  'bad-holiday': { found: string };
  'adds-up': { id: string };
  'needs-cap': { id: string };
  'not-positive': { key: PositiveKey; found: string };
  'band-conflict': { band: string };
  'undeclared-fact': { found: string; allowed: readonly string[] };
  'unused-fact': { found: string };
  'scale-not-for-measure': { scale: string; measure: string; allowed: readonly string[] };
  'needs-scale': { measure: string; allowed: readonly string[] };
  'needs-full': { measure: string };
  'empty-band': { band: string };
  'bands-overlap': { value: string; first: string; second: string };
  'bands-gap': { value: string };
  'line-needs-edges': { band: string };
  'full-below-from': { from: string; full: string };
  'points-outside': { points: string; min: string; max: string };
  'rest-not-partial': { id: string };
  'class-order': { title: string; groups: readonly string[] };
  'breaker-unknown': { found: string };
  'no-provenance': { id: string };
  'full-out-of-reach': { id: string; max: string; best: string };
  'for-nobody': { id: string; groups: readonly string[] };
  'step-above-max': { id: string; step: string; max: string };
  'reads-nothing': { id: string };
  assumed: { rule: AssumedRule; used: string; node: string; by: 'decision' | 'pack' };
  // a submission's answers
  'no-units': Record<never, never>;
  'duplicate-unit': { unit: string };
  'unknown-id': { found: string; group: string; allowed: readonly string[] };
  'answer-under-given': { id: string; given: string };
  'unknown-fact': { found: string; allowed: readonly string[]; titles: readonly string[] };
  'facts-not-here': { id: string };
  'deducted-in-penalty': { id: string };
  'unknown-option': { found: string; allowed: readonly string[] };
  'part-exceeds-whole': { part: string; partFigure: string; whole: string; wholeFigure: string };
  'over-zero': { facts: readonly string[] };
  'not-applicable-forbidden': { id: string };
  'not-a-multiple': { found: string; step: string };
  'not-for-group': { id: string; group: string };
  'stated-differs': { what: 'total' | 'index' | 'place' | 'class'; stated: string; computed: string; difference: string; unit: string };
  // a ranking
  'nothing-to-rank': Record<never, never>;
  'ranked-twice': { unit: string };
  'in-two-groups': { unit: string; groups: readonly string[] };
  'scored-by-others': { found: string; expected: string };
  'several-stages': { stages: readonly string[] };
  'scored-otherwise': Record<never, never>;
}

/** The kinds of document that are read. */
export type DocumentKind = 'pack' | 'submission' | 'succession' | 'register' | 'result';

/** The rules that a decision may leave open. */
export type AssumedRule =
  | 'rounding.places'
  | 'rounding.mode'
  | 'rounding.at'
  | 'ranking.on'
  | 'ranking.ties'
  | 'index.scale'
  | 'classes'
  | 'cap'
  | 'notApplicable'
  | 'bonus-split-unknown';

/** The keys whose number is above 0. */
export type PositiveKey = 'each' | 'deduct' | 'step' | 'atLeast' | 'scale';
/** The kinds of value that a shape asks for. */
export type Expected = 'text' | 'number' | 'figure' | 'list' | 'pair' | 'map' | 'yes-no' | 'title' | 'fact' | 'points' | 'true' | 'reason';
/** The kinds of place in a pack where a key may have no business. */
export type PlaceOfKey =
  | 'leaf'
  | 'group'
  | 'below-domain'
  | 'points-leaf'
  | 'no-points'
  | 'no-block'
  | 'block'
  | 'in-block'
  | 'in-penalty'
  | 'beside-min'
  | 'not-a-sum'
  | 'not-a-day'
  | 'no-ratio'
  | 'not-one-to-one'
  | 'no-bands';
