/** What is made again of what was kept, from receipts; in Node and in a page alike. */
import { ofComparison, ofRuleSet, ofSubmission } from './made.mjs';

/** What comes out otherwise than it was kept, when it is made again of the rules and figures that its receipt names. */
export function differences(barem, stock, kept) {
  const [shelf, atHand] = [shelfOf(stock), atHandOf(stock)];
  return kept.flatMap(({ about, receipt, ...texts }) => {
    try {
      const now = again(barem, shelf, receipt, texts);
      const others = Object.keys(texts).filter((kind) => now[kind] !== texts[kind]);
      const replayed = replayable.flatMap((kind) => unlike(barem, atHand, kind, texts[kind]));
      return [
        ...others.map((kind) => ({ about, kind, ...firstOther(texts[kind], now[kind]) })),
        ...replayed.map((one) => ({ about, ...one })),
      ];
    } catch (fault) {
      return [{ about, kind: 'everything', kept: '', now: String(fault) }];
    }
  });
}

const replayable = ['scorecards', 'ranking', 'comparison'];

/** What `replay` itself, a host's way to the same, says of a kept result: nothing where it is equal. */
function unlike(barem, atHand, kind, text) {
  if (text === undefined) return [];
  const data = JSON.parse(text);
  const { kept, problems } = barem.readResult(kind === 'scorecards' ? { units: data } : data);
  const { results, problems: faults } = kept ? barem.replay(kept, atHand) : { results: [], problems };
  if (results.length > 0 && results.every(({ isEqual }) => isEqual)) return [];
  const [told] = [...faults, ...results.flatMap(({ differences: found }) => found)];
  return [{ kind: `replay of ${kind}`, kept: '', now: JSON.stringify(told) ?? 'nothing' }];
}

const atHandOf = ({ ruleSets, successions }) => ({
  frameworks: ruleSets.map(({ framework }) => framework),
  submissions: ruleSets.flatMap(({ inputs }) => inputs.map(({ read }) => read.submission)),
  successions: [...successions.values()],
});

function again(barem, shelf, receipt, { scorecards, comparison }) {
  if (receipt) return ofRuleSet(barem, shelf(receipt.ruleSet));
  if (scorecards) {
    const [{ receipt: one }] = JSON.parse(scorecards);
    return ofSubmission(barem, shelf(one.ruleSet), shelf(one.submission));
  }
  const { before, after, succession, options } = JSON.parse(comparison).receipt;
  const side = ({ ruleSet, submission }) => ({ framework: shelf(ruleSet), submission: shelf(submission).submission });
  return ofComparison(barem, side(before), side(after), { ...options, ...(succession && { succession: shelf(succession) }) });
}

/** Rule sets, submissions and successions by the digests that the library gave them when they were read here. */
function shelfOf({ ruleSets, successions }) {
  const shelf = new Map([
    ...ruleSets.map(({ framework }) => [framework.digest, framework]),
    ...ruleSets.flatMap(({ inputs }) => inputs.map(({ read }) => [digestOf(read.submission), read])),
    ...[...successions.values()].map((one) => [digestOf(one), one]),
  ]);
  return (digest) => {
    if (!shelf.has(digest)) throw new Error(`nothing here has the digest ${digest}`);
    return shelf.get(digest);
  };
}

const digestOf = (one) => one[Symbol.for('barem.digest')];

const AROUND = 30;

/** Where two texts part, with what stands there. */
function firstOther(kept, now = '') {
  const at = [...kept].findIndex((letter, index) => letter !== now[index]);
  const near = (text) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return { kept: near(kept), now: near(now) };
}
