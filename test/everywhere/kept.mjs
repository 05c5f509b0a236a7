/** What is kept of everything in `rules/`, and what is made again of it from receipts; in Node and in a page alike. */
import { ofComparison, ofRuleSet, ofSubmission } from './made.mjs';

/** Every rule set, submission and comparison of the plan as texts. */
export function keep(barem, stock, comparisons) {
  const kept = stock.ruleSets.flatMap(({ framework, inputs }) => {
    const name = `${framework.id}@${framework.version}`;
    return [
      { about: name, receipt: { ruleSet: framework.digest }, ...ofRuleSet(barem, framework) },
      ...inputs.map(({ title, read }) => ({ about: `${name}, ${title}`, ...ofSubmission(barem, framework, read) })),
    ];
  });
  const panels = new Map(
    stock.ruleSets.flatMap(({ framework, inputs }) =>
      inputs.flatMap(({ file, read }) => (file ? [[file, { framework, submission: read.submission }]] : [])),
    ),
  );
  return [
    ...kept,
    ...comparisons.map(({ title, before, after, succession, options }) => {
      const over = succession && { succession: stock.successions.get(succession) };
      return { about: title, ...ofComparison(barem, panels.get(before), panels.get(after), { ...options, ...over }) };
    }),
  ];
}

/** What comes out otherwise than it was kept, when it is made again of the rules and figures that its receipt names. */
export function differences(barem, stock, kept) {
  const shelf = shelfOf(stock);
  return kept.flatMap(({ about, receipt, ...texts }) => {
    try {
      const now = again(barem, shelf, receipt, texts);
      return Object.keys(texts).flatMap((kind) =>
        now[kind] === texts[kind] ? [] : [{ about, kind, ...firstOther(texts[kind], now[kind]) }],
      );
    } catch (fault) {
      return [{ about, kind: 'everything', kept: '', now: String(fault) }];
    }
  });
}

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
