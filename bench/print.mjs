/** What a person reads of the benchmark. */
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const FEWEST = 5; // however long they take

/** Calls `step` so many times, or until so many milliseconds are over; on a terminal it tells how far it is. */
export function showProgress(what, times, patience, step) {
  const start = performance.now();
  const results = [];
  while (results.length < times && (results.length < FEWEST || performance.now() - start < patience)) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}: ${results.length + 1} of ${times}`);
    results.push(step(results.length));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return results;
}

/** How many leaves are in each state, so that it shows what the times are of. */
function statesOf(framework, scorecards) {
  const ends = scorecards.flatMap(({ nodes }) => nodes).filter(({ id }) => framework.nodes[framework.index.get(id)].leaf);
  const counts = new Map();
  for (const { state } of ends) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = [...counts].map(([state, count]) => `${whole.format(count)} ${state.replace('-', ' ')}`);
  return `${states.join(', ')}; points deducted from ${ends.filter(({ deducted }) => deducted).length}`;
}

const promised = (sign, promise, unit, found) =>
  promise === undefined ? '' : `${sign} ${promise} ${unit}${found > promise ? '  OVER' : ''}`;

/** `isText` says which columns begin at the left. */
function printTable(isText, lines) {
  const widths = isText.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, column) => (isText[column] ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  for (const line of lines) console.log(line.map(pad).join('  ').trimEnd());
}

function printRows(rows) {
  const lines = rows.map(({ name, nsPerLeaf, ratio, promise, what }) => [
    name,
    whole.format(nsPerLeaf),
    `${hundredths.format(ratio)} ×`,
    promised('≤', promise, '×', ratio),
    what,
  ]);
  printTable([true, false, false, true, true], [['row', 'ns per leaf', 'to hand-written', 'promise', 'what'], ...lines]);
}

/** Times of whole calls, beside the one that `against` names. */
function printCalls(what, against, rows) {
  const lines = rows.map(({ name, ms, ratio, promise, what }) => [
    name,
    `${tenths.format(ms)} ms`,
    `${hundredths.format(ratio)} ×`,
    promised('≤', promise, '×', ratio),
    what,
  ]);
  printTable([true, false, false, true, true], [[what, 'time', against, 'promise', 'what'], ...lines]);
}

/** What a unit costs among many, as a multiple of what it costs among few. */
function printGrowth(rows) {
  const lines = rows.map(({ name, growth }) => [
    name,
    `${hundredths.format(growth)} ×`,
    promised('≤', name === 'hand-written' ? undefined : 1.3, '×', growth),
  ]);
  printTable([true, false, true], [['row', 'cost per unit', 'promise'], ...lines]);
}

function printStart(start) {
  const lines = start.map(({ name, first, warm, promise }) => [
    name === 'read' ? 'readPack' : name,
    `${tenths.format(first)} ms`,
    `${tenths.format(warm)} ms`,
    promised('<', promise, 'ms', first),
  ]);
  printTable([true, false, false, true], [['start', 'first call', 'warm', 'promise'], ...lines]);
}

export function print({ framework, leaves, scorecards, different, start, panel, country, years, digests }) {
  const few = whole.format(scorecards.length);
  const many = whole.format(country.rows[0].units);
  const measured = whole.format(country.measured);
  console.log(`barem (dist/) on Node ${process.versions.node}: invented units, an invented framework of ${leaves} leaves.\n`);
  printStart(start);
  console.log(`\n${few} units in one call; medians of ${panel.rounds} rounds in which the rows take turns.`);
  console.log(`Leaves: ${statesOf(framework, scorecards)}.`);
  console.log(`By hand, ${different} of ${few} totals differ by binary floats.\n`);
  printRows(panel.rows);
  console.log(`\n${many} units, ${country.call} in a call: each call's units are made, read, measured by each row, and let go.`);
  if (measured !== many) console.log(`Time was up after ${measured} of them.`);
  console.log(`By hand, ${country.different} of ${measured} totals differ by binary floats.\n`);
  printRows(country.rows);
  console.log(`\n${many} units ranked at once, beside a native sort of the same numbers:\n`);
  printCalls('ranking', 'to a sort', country.ranking.rows);
  console.log(`\nA unit among ${many}, against one among ${few}:\n`);
  printGrowth(country.growth);
  console.log(`\nTwo years of ${few} units, ${leaves} leaves each; medians of ${years.rounds} rounds:\n`);
  printCalls('two years', 'to scoring', years.rows);
  console.log(`\nDigests that were made when data was read, ${few} units; medians of ${digests.rounds} rounds:\n`);
  printCalls('scoring', 'to without', digests.rows);
  console.log(`\nTimes are of the processor, and the machine's; ratios stay.`);
}
