/** Of what kind the difference is that a key of a pack makes, and what of compiled nodes it can change. */
import type { DifferenceKind } from '../shape/difference.ts';
import type { NodeSpec, Pack } from '../shape/pack.ts';
import type { Aspect } from './aspects.ts';

export interface KeyRule {
  readonly kind: DifferenceKind;
  /** What it can change at its own node. */
  readonly own?: readonly Aspect[];
  /** What it can change at its own node and at all under it. */
  readonly under?: readonly Aspect[];
  /** What it can change at its own node and at those above it. */
  readonly above?: readonly Aspect[];
}

const read: readonly Aspect[] = ['measure', 'holidays', 'space', 'conditions', 'pieces'];

const nodeKeys = {
  id: { kind: 'renamed' },
  title: { kind: 'wording' },
  max: { kind: 'reweighted', own: ['max'] },
  kind: { kind: 'formula', under: ['block'] },
  cap: { kind: 'reweighted', own: ['max'] },
  source: { kind: 'source' },
  owner: { kind: 'asked' },
  note: { kind: 'wording' },
  children: { kind: 'reordered' },
  rest: { kind: 'reweighted' },
  discrepancy: { kind: 'source' },
  by: { kind: 'asked' },
  evidence: { kind: 'asked' },
  facts: { kind: 'formula', under: ['facts', ...read] },
  measure: { kind: 'formula', own: read, above: ['facts'] },
  scale: { kind: 'formula', own: ['space', 'pieces'], above: ['facts'] },
  say: { kind: 'wording' },
  appliesTo: { kind: 'applies', under: ['appliesTo'] },
  appliesWhen: { kind: 'applies', under: ['conditions'], above: ['facts'] },
  notApplicable: { kind: 'applies', under: ['policy'] },
  requires: { kind: 'applies', own: ['requires'] },
  combine: { kind: 'formula', own: ['combine'] },
  min: { kind: 'formula', own: ['min', 'pieces'] },
  step: { kind: 'formula', own: ['step'] },
  mayExceed: { kind: 'formula', own: ['space', 'pieces'] },
} as const satisfies Record<keyof NodeSpec, KeyRule>;

const packKeys = {
  id: { kind: 'source' },
  year: { kind: 'source' },
  revision: { kind: 'source' },
  title: { kind: 'wording' },
  status: { kind: 'source' },
  decision: { kind: 'source' },
  max: { kind: 'reweighted', own: ['max'] },
  rest: { kind: 'reweighted' },
  discrepancy: { kind: 'source' },
  rounding: { kind: 'rounding' },
  index: { kind: 'index' },
  ranking: { kind: 'ranking' },
  classes: { kind: 'class' },
  source: { kind: 'source' },
  notes: { kind: 'wording' },
  holidays: { kind: 'formula', under: ['holidays'] },
  domains: { kind: 'reordered' },
} as const satisfies Record<Exclude<keyof Pack, '~nodes'>, KeyRule>;

/** What a key that no pack should have says is no rule. */
const noRule: KeyRule = { kind: 'source' };

const ruleIn = (keys: Readonly<Record<string, KeyRule>>, key: string): KeyRule =>
  (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? noRule;

/** Of a key of a node. */
export const nodeKey = (key: string): KeyRule => ruleIn(nodeKeys, key);
/** Of a key of the whole. */
export const packKey = (key: string): KeyRule => ruleIn(packKeys, key);
