/**
 * The measured framework as one app would score it by hand: plain JavaScript, native numbers, a function for each leaf.
 * It scores what the units here hand in: answers to leaves, and figures of groups; input is not validated.
 */
import { domain1, domain2, domain3, domain4, domain5 } from './byHand/domains1to5.mjs';
import { bonus, domain6, domain7, domain8, penalty } from './byHand/domains6to8.mjs';
import { domain9 } from './byHand/domain9.mjs';
import { DROPPED, NOTHING, makeNode } from './byHand/kinds.mjs';
import { copyId } from './framework.mjs';

const again = (node) =>
  makeNode({
    ...node,
    id: copyId(node.id),
    requires: node.requires && { ...node.requires, id: copyId(node.requires.id) },
    above: node.above && copyId(node.above),
    children: node.children?.map(again),
  });

const domains = [domain1, domain2, domain3, domain4, domain5, domain6, domain7, domain8, domain9, bonus, penalty].concat(
  [domain1, domain3, domain7, domain9].map(again),
);

const none = {};

const isClosed = ({ id, atLeast }, { leaves, domains: done }) => (leaves.get(id) ?? done.get(id)) < atLeast;

function pointsOf(leaf, answer, unit, result) {
  if (answer.notApplicable) return leaf.notApplicable;
  let points = 0;
  if (answer.facts !== undefined && leaf.score !== undefined) {
    points = leaf.score(answer.facts, leaf.above === undefined ? none : (unit.answers[leaf.above]?.facts ?? none));
    if (points === NOTHING) return leaf.notApplicable;
  }
  if (answer.rejected !== undefined) return 0;
  if (answer.points !== undefined) return +answer.points;
  return leaf.requires !== undefined && isClosed(leaf.requires, result) ? 0 : points;
}

function answered(leaf, unit, result) {
  if (leaf.only !== undefined && leaf.only !== unit.group) return DROPPED;
  const answer = unit.answers[leaf.id];
  if (answer === undefined) return 0;
  const points = pointsOf(leaf, answer, unit, result);
  return answer.deducted === undefined || points === DROPPED ? points : Math.max(leaf.min, points - Number(answer.deducted));
}

function score(node, unit, result) {
  if (node.combine !== undefined) return node.combine(node, unit, result, score);
  const points = answered(node, unit, result);
  result.leaves.set(node.id, points);
  return points;
}

/** `{ id, total, domains, leaves }` of a unit that was read: Maps of points by id, `null` for a leaf that is dropped. */
export function scoreByHand(unit) {
  const result = { id: unit.id, total: 0, domains: new Map(), leaves: new Map() };
  for (const domain of domains) {
    const points = score(domain, unit, result);
    result.domains.set(domain.id, points);
    result.total += points;
  }
  result.total = Math.round(result.total * 100) / 100;
  return result;
}
