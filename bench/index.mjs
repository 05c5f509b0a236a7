/** How fast the built package is, as ratios of rows that take turns in one run. It prints, and asserts nothing. */
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { compile, evaluate, explain } from 'barem';
import { loadFramework } from 'barem/load';
import { readSubmission } from 'barem/read';
import { sayLoss, vi } from 'barem/say/vi';
import { makePack } from './framework.mjs';
import { print, showProgress } from './print.mjs';
import { makeUnits } from './units.mjs';

const { json } = parseArgs({ options: { json: { type: 'boolean', default: false } } }).values;

const { framework } = compile(makePack(loadFramework('sample-department@2023').framework.pack));
const leaves = framework.nodes.filter(({ leaf }) => leaf).length;
const { submission } = readSubmission({ units: makeUnits(framework, 63) });
const singles = submission.units.map((unit) => ({ ...submission, units: [unit] }));
const scorecards = singles.flatMap((one) => {
  const { units, problems } = evaluate(framework, one);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return units;
});

/** Each `run` goes once over all `units`; `promise` is the most that a row may take, as a multiple of the first one. */
const rows = [
  {
    name: 'score',
    what: 'evaluate a submission of one unit',
    units: singles.length,
    run: () => singles.forEach((one) => evaluate(framework, one)),
  },
  {
    name: 'explain',
    what: 'explain a scorecard that is there',
    units: scorecards.length,
    promise: 6,
    run: () => scorecards.forEach((one) => explain(framework, one)),
  },
  {
    name: 'sentences',
    what: 'the same, and sayLoss in Vietnamese for every loss',
    units: scorecards.length,
    promise: 20,
    run: () => scorecards.forEach((one) => explain(framework, one).losses.forEach((loss) => sayLoss(vi, framework, loss))),
  },
];

const WARM = 4; // rounds that are not read
const ROUNDS = 30;

const bench = new Bench({ time: 20, iterations: 1, warmup: false, throws: true }); // of each row in each round
for (const { name, run } of rows) bench.add(name, run);

/** Nanoseconds per leaf of every row, in one round. */
function measureRound() {
  bench.reset();
  return bench.runSync().map(({ result }, row) => (result.latency.p50 * 1e6) / (rows[row].units * leaves));
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const rounds = showProgress(WARM + ROUNDS, measureRound).slice(WARM);
const measured = rows.map((row, index) => ({
  ...row,
  nsPerLeaf: Math.round(median(rounds.map((times) => times[index]))),
  ratio: Number(median(rounds.map((times) => times[index] / times[0])).toFixed(2)),
}));

if (json) console.log(JSON.stringify({ rows: measured.map(({ name, units, nsPerLeaf, ratio }) => ({ name, units, nsPerLeaf, ratio })) }));
else print(measured, { leaves, scorecards, framework, rounds: ROUNDS });
