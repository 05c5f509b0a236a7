/** What is wrong with a kept result or keeps it from being made again, and what a replay says, in English. */
import { shortDigest } from '../../digest.ts';
import type { Named, ReceiptFacts, Sought } from '../../problem/receipts.ts';
import type { Language } from '../language.ts';
import type { Words } from '../printed.ts';

const q = (text: string): string => `“${text}”`;

const sought: Readonly<Record<Sought, string>> = {
  'rule-set': 'rule set',
  submission: 'submission',
  succession: 'succession',
  register: 'register of units',
};
/** How to hand in what is not there. */
const next: Readonly<Record<Sought, string>> = {
  'rule-set': 'hand in the folder of that very one with --framework',
  submission: 'hand in the file of that very one, unedited',
  succession: 'hand in the file of that very one with --succession',
  register: 'hand in the file of that very one with --register',
};
const atHandOf = (all: readonly Named[]): string =>
  all.length === 0 ? 'nothing' : all.map(({ name, digest }) => `${name} (${shortDigest(digest)})`).join(', ');

const results: Readonly<Record<ReceiptFacts['no-result']['found'], string>> = {
  other: 'This is no kept result; hand in what barem score, explain, rank or compare printed with --json.',
  receipt: 'This is a receipt without its result, so there is nothing to hold against; hand in the whole result that it stands in.',
  panel: 'This is a panel (evaluateAll), which cannot be made again; keep the scorecards of its units (evaluate) instead.',
  empty: 'There is no result in this file to make again; see what was wrong in the run that printed it.',
};

export const receiptProblems: Pick<Language['problems'], keyof ReceiptFacts> = {
  'no-result': ({ found }) => results[found],
  'cut-result': ({ key }) =>
    `${q(key)} is missing: the result is no longer as barem printed it; fetch the original, and add nothing by hand.`,
  'bad-engine': ({ found, engine }) =>
    `The receipt names the engine ${q(found)}, which cannot be read; it needs a name and a version, such as ${engine}. Fetch the original receipt.`,
  'newer-engine': ({ found, engine }) =>
    `This result was made by ${found}, which is newer than the one here (${engine}); install ${found} and replay it there.`,
  'no-digest': ({ what }) =>
    `The receipt has no digest of the ${sought[what]} (unknown), so nobody can say which one it was made from; read the data with barem/read or barem/load before it is scored.`,
  'not-at-hand': ({ what, digest, name, atHand }) =>
    `No ${sought[what]} has the digest ${shortDigest(digest)}${name === '' ? '' : ` (the result calls it ${name})`}; at hand: ${atHandOf(atHand)}. Please ${next[what]}.`,
  'two-rule-sets': ({ name, digests }) =>
    `Two rule sets are both ${name} and differ: ${digests.map(shortDigest).join(', ')}; one version has one content. Raise the version of the one that was edited, or leave one out.`,
  'unknown-leaf': ({ found, framework }) =>
    `The receipt takes the criterion ${q(found)} as not applicable, but ${framework} has none of that id, or it is a group of others; fetch the original receipt.`,
  'unit-not-handed-in': ({ unit, submissions }) =>
    `The result has the unit ${q(unit)}, which the submission does not have (${submissions.join(', ')}); check the id of the unit in the result.`,
  'answers-without-rules': ({ submission }) =>
    `The receipt says that there was no rule set (none), but the submission ${q(submission)} has answers to score; fetch the original receipt.`,
};

export const replayWords: Words['replay'] = {
  needsResult: 'A kept result is missing (JSON, as score, explain, rank or compare print it with --json).',
  equal: {
    scorecards: (many) => (many === 1 ? 'The scorecard is equal, byte for byte.' : `All ${many} scorecards are equal, byte for byte.`),
    ranking: 'The ranking is equal, byte for byte.',
    comparison: 'The comparison is equal, byte for byte.',
  },
  differs: {
    scorecards: (many, all) => (all === 1 ? 'The scorecard DIFFERS.' : `${many} of ${all} scorecards DIFFER.`),
    ranking: 'The ranking DIFFERS.',
    comparison: 'The comparison DIFFERS.',
  },
  because: {
    changed: 'Why: engine, rule set and figures are the same, so the kept result was changed after it was made.',
    engine: (kept) =>
      `Why: another version of the engine made it (${kept}); replay it with that version to tell whether the engine or the file was changed.`,
  },
  engine: 'Engine',
  madeBy: (kept) => `the result was made by ${kept}`,
  kinds: { 'rule-set': 'Rule set', submission: 'Submission', succession: 'Succession', register: 'Register' },
  kept: 'kept',
  now: 'now',
  nothing: 'nothing',
  moreDifferences: (many) => `… and ${many} more`,
  moreResults: (many) => `… and ${many} more scorecards; --json tells all`,
};
