/** The library's calls as a host makes them: what is measured. */
import { evaluate, explain } from 'barem';
import { sayLoss, vi } from 'barem/say/vi';

/** Scorecards of all units of a submission. */
export function scoreAll(framework, submission) {
  const { units, problems } = evaluate(framework, submission);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return units;
}

/** Reads off a scorecard what the hand-written row gives out. Points stay the text that they are. */
export function makeReadOut({ nodes }) {
  const leafIds = new Set(nodes.filter(({ leaf }) => leaf).map(({ id }) => id));
  return (scorecard) => {
    const result = { id: scorecard.unit.id, total: scorecard.score, domains: new Map(), leaves: new Map() };
    for (const { id, parent, score } of scorecard.nodes) {
      if (leafIds.has(id)) result.leaves.set(id, score);
      else if (parent === 'total') result.domains.set(id, score);
    }
    return result;
  };
}

/** Every loss with its reason, all of it read. */
export const readReasons = (framework, scorecard) =>
  explain(framework, scorecard).losses.map(({ id, lost, cause, reason }) => ({ id, lost, cause, ...reason }));

/** Every loss as a sentence. */
export const sayLosses = (framework, scorecard) => explain(framework, scorecard).losses.map((loss) => sayLoss(vi, framework, loss));

/** Places by index inside each group, equals sharing one, as a host sorts: the library has no verb for it yet. */
export function rank(scorecards) {
  const ranked = scorecards.map(({ unit, index }) => ({ id: unit.id, group: unit.group, index: Number(index), place: 0 }));
  ranked.sort((a, b) => (a.group === b.group ? b.index - a.index : a.group < b.group ? -1 : 1));
  let first = 0; // where the group begins
  ranked.forEach((unit, position) => {
    const above = ranked[position - 1];
    if (above?.group !== unit.group) first = position;
    unit.place = above?.group === unit.group && above.index === unit.index ? above.place : position - first + 1;
  });
  return ranked;
}
