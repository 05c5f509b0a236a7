/** How fast the built package is, beside the same written by hand, in rows that take turns. It prints, and asserts nothing. */
import { parseArgs } from 'node:util';
import { compile } from 'barem';
import { loadFramework, loadSuccession } from 'barem/load';
import { countDifferences } from './agree.mjs';
import { makePack } from './framework.mjs';
import { measureDigests } from './digests.mjs';
import { measureCountry, measurePanel } from './sizes.mjs';
import { print, showProgress } from './print.mjs';
import { measureStart } from './start.mjs';
import { makeRuns } from './rows.mjs';
import { makeUnits } from './units.mjs';
import { makeYears, measureYears } from './years.mjs';

const { json } = parseArgs({ options: { json: { type: 'boolean', default: false } } }).values;

const [packBefore, packAfter] = [2022, 2023].map((year) => loadFramework(`sample-department@${year}`).framework.pack);
const pack = makePack(packAfter);
const { framework } = compile(pack);
const leaves = framework.nodes.filter(({ leaf }) => leaf).length;

const start = measureStart(pack);
const { runs, scorecards } = makeRuns(framework, makeUnits(framework, 63));
const different = countDifferences(framework, runs['hand-written'](), scorecards);
const panel = measurePanel(runs, { units: scorecards.length, leaves, showProgress });
const country = measureCountry(framework, runs, { panelUnits: scorecards.length, units: 10_598, leaves, showProgress });
const { succession } = loadSuccession('sample-department@2023');
const years = measureYears(makeYears([packBefore, packAfter], succession, scorecards.length), showProgress);
const digests = measureDigests(pack, makeUnits(framework, 63), showProgress);

if (json) {
  const pick = ({ name, units, nsPerLeaf, ratio, measured = units }) => ({ name, units, nsPerLeaf, ratio, measured });
  const rows = [...panel.rows, ...country.rows].map(pick);
  const [ranking, twoYears, withDigests] = [country.ranking, years, digests].map((table) =>
    table.rows.map(({ name, units, ms, ratio }) => ({ name, units, ms, ratio })),
  );
  console.log(JSON.stringify({ rows, ranking, twoYears, digests: withDigests }));
} else print({ framework, leaves, scorecards, different, start, panel, country, years, digests });
