/** Two years of the framework that is measured, with the same units in both: ranked and compared in full, beside scoring them. */
import { compare, compile, evaluate, evaluateAll, rank } from 'barem';
import { copyId, makePack } from './framework.mjs';
import { takeTurns, median } from './measure.mjs';
import { makeUnits } from './units.mjs';

/** `packs` and the `succession` between them, of the shipped sample. */
export function makeYears(packs, succession, count) {
  const [before, after] = packs.map((pack, year) => {
    const { framework } = compile(makePack(pack));
    // Other figures every year, of the same units.
    const units = makeUnits(framework, count, year * count).map((unit, index) => ({ ...unit, id: `u${index + 1}` }));
    return { framework, submission: { stage: 'bench', units: units.map((unit) => ({ ...unit, group: 'so-ban-nganh' })) } };
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

/** The runs, by the names of the rows. */
export function makeYearRuns({ before, after, succession }) {
  const years = [before, after];
  return {
    scored: () => years.map(({ framework, submission }) => evaluateAll(framework, submission)),
    scorecards: () => years.map(({ framework, submission }) => evaluate(framework, submission).units.map(({ nodes }) => nodes.length)),
    compared: () => {
      const rankings = years.map(({ framework, submission }) => rank(framework, evaluate(framework, submission).units));
      return [rankings, readAll(compare(before, after, { succession }))];
    },
  };
}

const ROUNDS = 9;

/** Milliseconds of each row, and the ratio of all to scoring: medians of rounds in which they take turns. */
export function measureYears(years, showProgress) {
  const runs = makeYearRuns(years);
  takeTurns(runs, { time: 600 });
  const rounds = showProgress('two years', ROUNDS, 20_000, () => takeTurns(runs, { time: 40 }));
  return Object.keys(runs).map((name) => ({
    name,
    milliseconds: median(rounds.map((times) => times[name])),
    ratio: median(rounds.map((times) => times[name] / times.scored)),
  }));
}
