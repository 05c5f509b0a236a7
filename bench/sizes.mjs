/** The two sizes: a panel of units scored again and again, and a whole country of units that each come once. */
import { countDifferences } from './agree.mjs';
import { median, takeTurns } from './measure.mjs';
import { makeRuns, rowKinds } from './rows.mjs';
import { makeUnits } from './units.mjs';
import { scoreAll } from './verbs.mjs';
import { measureRanking } from './ranking.mjs';

const WARM = 800; // milliseconds of each row before any is read: until it is compiled, the hand-written one is ten times slower
const ROUNDS = 15;
const TIME = 20; // milliseconds of each row in each round, or one run where that takes longer
const PATIENCE = 15_000; // milliseconds after which no other round begins

/** Nanoseconds per leaf of each row: medians of rounds. */
export function measurePanel(runs, { units, leaves, showProgress }) {
  takeTurns(runs, { time: WARM });
  const rounds = showProgress(`${units} units`, ROUNDS, PATIENCE, () => takeTurns(runs, { time: TIME }));
  const rows = rowKinds.map((kind) => ({
    ...kind,
    units,
    nsPerLeaf: (median(rounds.map((times) => times[kind.name])) * 1e6) / (units * leaves),
    ratio: median(rounds.map((times) => times[kind.name] / times['hand-written'])),
  }));
  return { rows, rounds: rounds.length };
}

const CALL = 168; // units of one call: as many as a province has communes, on average
const COUNTRY_PATIENCE = 40_000;
const CALL_TIME = 10; // milliseconds of each row in each chunk: what is quick runs often enough to be read

/** Rows that are measured of the panel as well, in the same turns: does a unit among many cost more? */
const growing = ['hand-written', 'score', 'reasons'];
const ofPanel = (name) => `${name} of the panel`;

/**
 * Each chunk is made, read, scored by every row and let go, so that not all of it is in memory. Where time runs out, the
 * rest of the units is only scored; `measured` is how many every row was of. Ranking is of all units at once.
 */
export function measureCountry(framework, panelRuns, { panelUnits, units, leaves, showProgress }) {
  const besides = Object.fromEntries(growing.map((name) => [ofPanel(name), panelRuns[name]]));
  const ranked = [];
  let different = 0;
  const chunks = showProgress(`${units} units`, Math.ceil(units / CALL), COUNTRY_PATIENCE, (index) => {
    const first = index * CALL;
    const { runs, scorecards } = makeRuns(framework, makeUnits(framework, Math.min(CALL, units - first), first));
    ranked.push(...scorecards.map(withoutNodes));
    const times = takeTurns({ ...runs, rank: undefined, ...besides }, { time: CALL_TIME, shift: index });
    different += countDifferences(framework, runs['hand-written'](), scorecards);
    return times;
  });
  const measured = ranked.length;
  for (let first = measured; first < units; first += CALL) {
    ranked.push(...scoreAll(framework, { units: makeUnits(framework, Math.min(CALL, units - first), first) }).map(withoutNodes));
  }
  const ranking = measureRanking(framework, ranked);
  const totalOf = (name) =>
    name === 'rank' ? (ranking.times.rank * measured) / units : chunks.reduce((sum, times) => sum + times[name], 0);
  const rows = rowKinds.map((kind) => ({
    ...kind,
    units,
    measured,
    nsPerLeaf: (totalOf(kind.name) * 1e6) / (measured * leaves),
    ratio: totalOf(kind.name) / totalOf('hand-written'),
  }));
  const growth = growing.map((name) => {
    const perUnit = totalOf(name) / measured;
    return { name, growth: perUnit / (totalOf(ofPanel(name)) / (chunks.length * panelUnits)) };
  });
  return { rows, growth, ranking, measured, call: CALL, different };
}

/** A scorecard of which only the head is kept, so that a country of them fits in memory. */
function withoutNodes({ framework, unit, year, stage, score, applicableMax, index, indexBounds, class: title, assumptions, receipt }) {
  return { framework, unit, year, stage, score, applicableMax, index, indexBounds, class: title, assumptions, receipt, nodes: [] };
}
