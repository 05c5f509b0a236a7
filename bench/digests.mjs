/** What digests cost where units are scored: nothing, since they are made where data is read. */
import { compile } from 'barem';
import { readPack, readSubmission } from 'barem/read';
import { median, takeTurns } from './measure.mjs';
import { scorePanel } from './verbs.mjs';

/** What they are of; `promise` is the most that a row may take, as a multiple of the first one. */
const kinds = [
  { name: 'without', what: 'evaluateAll of rules and figures that were not read: their digests are unknown' },
  { name: 'with digests', promise: 1.05, what: 'the same, of rules and figures that were read' },
];

const WARM = 800; // milliseconds of each row before any is read
const ROUNDS = 50;
const TIME = 40;
const PATIENCE = 20_000;

/** Milliseconds of each row, and as a multiple of scoring without digests: medians of rounds in which they take turns. */
export function measureDigests(pack, units, showProgress) {
  const read = { framework: compile(readPack(pack).pack).framework, submission: readSubmission({ units }).submission };
  const unread = { framework: { ...read.framework, digest: 'unknown' }, submission: { ...read.submission } };
  const known = (sides) =>
    sides.map(({ framework, submission }) => {
      const { ruleSet, submission: figures } = scorePanel(framework, submission).receipt;
      return ruleSet !== 'unknown' && figures !== 'unknown';
    });
  if (known([unread, read]).join() !== 'false,true') throw new Error('the rows are not what they say');
  const runs = Object.fromEntries(
    [unread, read].map(({ framework, submission }, index) => [kinds[index].name, () => scorePanel(framework, submission)]),
  );
  takeTurns(runs, { time: WARM });
  const rounds = showProgress('digests', ROUNDS, PATIENCE, (index) => takeTurns(runs, { time: TIME, shift: index }));
  const rows = kinds.map((kind) => ({
    ...kind,
    units: units.length,
    ms: median(rounds.map((times) => times[kind.name])),
    ratio: median(rounds.map((times) => times[kind.name] / times[kinds[0].name])),
  }));
  return { rows, rounds: rounds.length };
}
