/** A whole country ranked at once, beside a native sort of the same numbers. */
import { median, takeTurns } from './measure.mjs';
import { rankAll, readRanking } from './verbs.mjs';

const ROUNDS = 15;
const TIME = 40; // milliseconds of each in each round

/** What they are of; `promise` is the most that one may take, as a multiple of the sort. */
const kinds = [
  { name: 'sort', what: 'the indexes as native numbers, sorted: what a host writes in one line' },
  { name: 'rank', promise: 20, what: 'rank: places inside each group, equals by name' },
  { name: 'read', what: 'the same, with who shares a place, the places that are still possible, and near ties' },
];

/** Milliseconds of each, and how often longer than the sort. */
export function measureRanking(framework, scorecards) {
  const indexes = scorecards.map(({ index }) => Number(index));
  const runs = {
    sort: () => indexes.toSorted((a, b) => b - a),
    rank: () => rankAll(framework, scorecards),
    read: () => readRanking(rankAll(framework, scorecards)),
  };
  takeTurns(runs, { time: TIME * ROUNDS });
  const rounds = Array.from({ length: ROUNDS }, (_, shift) => takeTurns(runs, { time: TIME, shift }));
  const timeOf = (name) => median(rounds.map((times) => times[name]));
  const rows = kinds.map((kind) => ({
    ...kind,
    units: scorecards.length,
    ms: timeOf(kind.name),
    ratio: median(rounds.map((times) => times[kind.name] / times.sort)),
  }));
  return { times: Object.fromEntries(kinds.map(({ name }) => [name, timeOf(name)])), rows };
}
