/** What the receipts of a kept result name, by digest: what must be at hand to make it again. */
import type { Named, Sought } from '../problem/receipts.ts';
import type { Kept } from '../shape/replay.ts';
import type { Shelf, Shelves } from './atHand.ts';

export type NamedDigests = Readonly<Record<Sought, readonly string[]>>;

/** Each once, in their order. */
export function namedBy(kept: Kept): NamedDigests {
  if (kept.kind === 'scorecards') {
    const receipts = kept.units.map(({ receipt }) => receipt);
    return {
      ...{ 'rule-set': once(receipts.map(({ ruleSet }) => ruleSet)), submission: once(receipts.map(({ submission }) => submission)) },
      ...nothing,
    };
  }
  if (kept.kind === 'ranking') {
    const { ruleSet, submissions } = kept.ranking.receipt;
    return { 'rule-set': [ruleSet], submission: once(submissions), ...nothing };
  }
  const { before, after, succession, register } = kept.comparison.receipt;
  return {
    'rule-set': once([before.ruleSet, after.ruleSet].filter((digest) => digest !== 'none')),
    submission: once([before.submission, after.submission]),
    succession: succession === undefined ? [] : [succession],
    register: register === undefined ? [] : [register],
  };
}

const nothing = { succession: [], register: [] } as const;
const once = (digests: readonly string[]): readonly string[] => [...new Set(digests)];

/** What was found of that, with its name. */
export const foundIn = (
  { frameworks, submissions, successions, registers }: Shelves,
  named: NamedDigests,
): readonly (Named & { readonly what: Sought })[] => [
  ...foundOn(frameworks, named),
  ...foundOn(submissions, named),
  ...foundOn(successions, named),
  ...foundOn(registers, named),
];

const foundOn = <T>({ what, all, digestOf, nameOf }: Shelf<T>, named: NamedDigests): readonly (Named & { readonly what: Sought })[] =>
  named[what].flatMap((digest) => {
    const one = all.find((each) => digestOf(each) === digest);
    return one === undefined ? [] : [{ what, digest, name: nameOf(one) }];
  });
