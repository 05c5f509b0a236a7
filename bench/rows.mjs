/** The rows: each `run` goes once over all units that it is made for, and gives what it made. */
import { readSubmission } from 'barem/read';
import { scoreByHand } from './handWritten.mjs';
import { makeReadOut, makeReasons, rankAll, readLosses, sayLosses, scoreAll, scorePanel } from './verbs.mjs';

/** What they are of; `promise` is the most that a row may take, as a multiple of the first one. */
export const rowKinds = [
  { name: 'hand-written', what: 'total, domains and leaves by id: plain JavaScript, native numbers' },
  { name: 'score', promise: 2, what: 'the same, exact: evaluateAll of a submission with all units' },
  { name: 'reasons', promise: 8, what: 'the same, and what every node lost and why' },
  { name: 'explain', what: 'evaluate, and explain of every scorecard: all losses with their reasons read' },
  { name: 'sentences', what: 'the same, and sayLoss in Vietnamese of every loss, with what wins it back' },
  { name: 'read', what: 'readSubmission of the raw units' },
  { name: 'rank', what: 'rank: places inside each group' },
  { name: 'json', what: 'JSON.stringify of the scorecards' },
];

/** The runs over raw units, by the names of the rows. */
export function makeRuns(framework, units) {
  const { submission } = readSubmission({ units });
  const scorecards = scoreAll(framework, submission);
  const [readOut, reasonsOf] = [makeReadOut(framework), makeReasons(framework)];
  const runs = {
    'hand-written': () => submission.units.map(scoreByHand),
    score: () => scorePanel(framework, submission).units.map(readOut),
    reasons: () => scorePanel(framework, submission, ['scores', 'lost', 'causes']).units.map(reasonsOf),
    explain: () => scoreAll(framework, submission).map((scorecard) => readLosses(framework, scorecard)),
    sentences: () => scoreAll(framework, submission).map((scorecard) => sayLosses(framework, scorecard)),
    read: () => readSubmission({ units }),
    rank: () => rankAll(framework, scorecards),
    json: () => JSON.stringify(scorecards),
  };
  return { submission, scorecards, runs };
}
