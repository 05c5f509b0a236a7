/** The library's calls as a host makes them: what is measured. */
import { evaluate, evaluateAll, explain, rank } from 'barem';
import { sayLoss, vi } from 'barem/say/vi';

/** A panel: the published scores of all units of a submission, as one table. */
export function scorePanel(framework, submission, columns = ['scores']) {
  const panel = evaluateAll(framework, submission, { columns });
  if (panel.problems.length > 0) throw new Error(JSON.stringify(panel.problems[0]));
  return panel;
}

/** Scorecards of all units of a submission. */
export function scoreAll(framework, submission) {
  const { units, problems } = evaluate(framework, submission);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return units;
}

/** Reads off a panel what the hand-written row gives out: total, domains and leaves by id. Points stay the text that they are. */
export function makeReadOut({ nodes }) {
  const leaves = nodes.flatMap(({ id, leaf }, index) => (leaf ? [{ id, index }] : []));
  const domains = nodes[0].children.filter((index) => !nodes[index].leaf).map((index) => ({ id: nodes[index].id, index }));
  return ({ unit, score, scores }) => {
    const result = { id: unit.id, total: score, domains: new Map(), leaves: new Map() };
    for (const { id, index } of domains) result.domains.set(id, scores[index]);
    for (const { id, index } of leaves) result.leaves.set(id, scores[index]);
    return result;
  };
}

/** What every node lost and why, by id. */
export function makeReasons({ nodes }) {
  const ids = nodes.map(({ id }) => id);
  return ({ unit, score, scores, lost, causes }) => {
    const result = { id: unit.id, total: score, nodes: new Map() };
    for (let index = 0; index < ids.length; index += 1) {
      result.nodes.set(ids[index], { score: scores[index], lost: lost[index], cause: causes[index] });
    }
    return result;
  };
}

/** Every loss with its reason, all of it read. */
export const readLosses = (framework, scorecard) =>
  explain(framework, scorecard).losses.map(({ id, lost, cause, reason }) => ({ id, lost, cause, ...reason }));

/** Every loss as a sentence. */
export const sayLosses = (framework, scorecard) => explain(framework, scorecard).losses.map((loss) => sayLoss(vi, framework, loss));

/** Places inside each group, with what is shared and what is broken. */
export function rankAll(framework, scorecards) {
  const ranking = rank(framework, scorecards);
  if (ranking.problems.length > 0) throw new Error(JSON.stringify(ranking.problems[0]));
  return ranking;
}

/** All of a ranking read: the places that each unit can still have, and the near ties. */
export const readRanking = ({ groups }) => groups.map(({ rows, nearTies }) => [rows.map(({ tied, bounds }) => [tied, bounds]), nearTies]);
