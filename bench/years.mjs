/** Two years of the framework that is measured, with the same units in both: ranked and compared in full, beside scoring them. */
import { compare, compile, evaluate, evaluateAll, rank } from 'barem';
import { copyId, makePack } from './framework.mjs';
import { median, takeTurns } from './measure.mjs';
import { makeUnits } from './units.mjs';

/** `packs` and the `succession` between them, of the shipped sample. */
export function makeYears(packs, succession, count) {
  const [before, after] = packs.map((pack, year) => {
    const { framework } = compile(makePack(pack));
    // Other figures every year, of the same units in the same groups.
    const units = makeUnits(framework, count, year * count * 2).map((unit, index) => ({ ...unit, id: `u${index + 1}` }));
    return { framework, submission: { stage: 'bench', units } };
  });
  return { before, after, succession: doubled(succession, before, after) };
}

/** What became of the domains that stand once more. */
function doubled({ became, ...more }, before, after) {
  const nameOf = ({ framework: { id, year } }) => `${id}@${year}`;
  const copies = Object.entries(became).filter(([id]) => copyId(id) !== id);
  const copyOf = (fate) =>
    typeof fate === 'string' ? fate : Object.fromEntries(Object.entries(fate).map(([key, id]) => [key, copyId(id)]));
  return {
    from: nameOf(before),
    to: nameOf(after),
    became: { ...became, ...Object.fromEntries(copies.map(([id, fate]) => [copyId(id), copyOf(fate)])) },
    new: (more.new ?? []).flatMap((id) => (copyId(id) === id ? [id] : [id, copyId(id)])),
  };
}

/** Everything that a comparison tells, read. */
function readAll({ units }) {
  let told = 0;
  for (const { nodes, overtook, overtakenBy, away } of units)
    told += nodes.length + overtook.length + overtakenBy.length + Object.keys(away).length;
  return told;
}

/** What they are of; `promise` is the most that a row may take, as a multiple of the first one. */
const kinds = [
  { name: 'score', what: 'evaluateAll of both years: the published scores of every node' },
  { name: 'scorecards', what: 'evaluate of both years, every row of every scorecard read' },
  { name: 'compare', promise: 10, what: 'evaluate and rank of both years, and compare, all of it read' },
];

const makeRuns = ({ before, after, succession }) => {
  const years = [before, after];
  return {
    score: () => years.map(({ framework, submission }) => evaluateAll(framework, submission)),
    scorecards: () => years.map(({ framework, submission }) => evaluate(framework, submission).units.map(({ nodes }) => nodes.length)),
    compare: () => {
      const rankings = years.map(({ framework, submission }) => rank(framework, evaluate(framework, submission).units));
      const comparison = compare(before, after, { succession });
      if (comparison.problems.length > 0) throw new Error(JSON.stringify(comparison.problems[0]));
      return [rankings, readAll(comparison)];
    },
  };
};

const WARM = 800; // milliseconds of each row before any is read
const ROUNDS = 15;
const TIME = 40;
const PATIENCE = 20_000;

/** Milliseconds of each row, and as a multiple of scoring: medians of rounds in which they take turns. */
export function measureYears(years, showProgress) {
  const runs = makeRuns(years);
  takeTurns(runs, { time: WARM });
  const rounds = showProgress('two years', ROUNDS, PATIENCE, () => takeTurns(runs, { time: TIME }));
  const rows = kinds.map((kind) => ({
    ...kind,
    units: years.after.submission.units.length,
    ms: median(rounds.map((times) => times[kind.name])),
    ratio: median(rounds.map((times) => times[kind.name] / times.score)),
  }));
  return { rows, rounds: rounds.length };
}
