/** What a person reads of the benchmark. */
const whole = new Intl.NumberFormat('en');

/** Calls `step` so many times; on a terminal it tells how far it is, once that takes longer than a second. */
export function showProgress(times, step) {
  const start = performance.now();
  let isShown = false;
  const results = Array.from({ length: times }, (_, index) => {
    if (process.stderr.isTTY && performance.now() - start > 1000) {
      isShown = true;
      process.stderr.write(`\rround ${index + 1} of ${times}`);
    }
    return step();
  });
  if (isShown) process.stderr.write('\r\u001b[K');
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

const promised = ({ promise, ratio }) => (promise === undefined ? '' : `≤ ${promise} ×${ratio > promise ? '  OVER' : ''}`);

export function print(rows, { framework, leaves, scorecards, rounds }) {
  const cells = [
    ['row', 'units', 'ns per leaf', 'to score', 'promise', 'what'],
    ...rows.map((row) => [
      row.name,
      whole.format(row.units),
      whole.format(row.nsPerLeaf),
      `${row.ratio.toFixed(2)} ×`,
      promised(row),
      row.what,
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const isText = [true, false, false, false, true, true];
  const pad = (text, column) => (isText[column] ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  console.log(
    `barem (dist/) on Node ${process.versions.node}: ${scorecards.length} invented units, an invented framework of ${leaves} leaves.`,
  );
  console.log(`Leaves: ${statesOf(framework, scorecards)}.\n`);
  for (const line of cells) console.log(line.map(pad).join('  ').trimEnd());
  console.log(`\nMedians of ${rounds} rounds in which the rows take turns. Times are the machine's; ratios stay.`);
}
