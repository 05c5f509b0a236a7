/** The rows: each `run` goes once over all units that it is made for, and gives what it made. */
import { readSubmission } from 'barem/read';
import { scoreByHand } from './handWritten.mjs';
import { makeReadOut, rank, readReasons, sayLosses, scoreAll } from './verbs.mjs';

/** What they are of; `promise` is the most that a row may take, as a multiple of the first one. */
export const rowKinds = [
  { name: 'hand-written', what: 'total, domains and leaves by id: plain JavaScript, native numbers' },
  { name: 'score', promise: 2, what: 'the same of a submission with all units, exact' },
  { name: 'reasons', promise: 8, what: 'score, and explain of every scorecard: all losses and reasons read' },
  { name: 'sentences', what: 'reasons, and sayLoss in Vietnamese of every loss' },
  { name: 'read', what: 'readSubmission of the raw units' },
  { name: 'rank', what: 'places by index, sorted by the host: there is no verb for it yet' },
  { name: 'json', what: 'JSON.stringify of the scorecards' },
];

/** The runs over raw units, by the names of the rows. */
export function makeRuns(framework, units) {
  const { submission } = readSubmission({ units });
  const scorecards = scoreAll(framework, submission);
  const readOut = makeReadOut(framework);
  const runs = {
    'hand-written': () => submission.units.map(scoreByHand),
    score: () => scoreAll(framework, submission).map(readOut),
    reasons: () => scoreAll(framework, submission).map((scorecard) => readReasons(framework, scorecard)),
    sentences: () => scoreAll(framework, submission).map((scorecard) => sayLosses(framework, scorecard)),
    read: () => readSubmission({ units }),
    rank: () => rank(scorecards),
    json: () => JSON.stringify(scorecards),
  };
  return { submission, scorecards, runs };
}
