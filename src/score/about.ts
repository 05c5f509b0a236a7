/** Whom and what a problem of a submission is about, told from where it stands. */
import { type Problem, stepsOf } from '../problem.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission, UnitAnswers } from '../shape/submission.ts';

/** The units of a submission by where they stand in it. */
type Units = ReadonlyMap<string, UnitAnswers>;

export const unitsOf = ({ units }: Submission): Units =>
  new Map(units.map((unit, index) => [String(unit.position ?? index), unit] as const));

/** The unit in whose answers a problem stands, if it could be read. */
export function unitOf(units: Units, { where }: Problem): UnitAnswers | undefined {
  const [list, position = ''] = stepsOf(where.pointer);
  return list === 'units' ? units.get(position) : undefined;
}

/** The problem with its unit, its node and the title of its figure, as far as they are known. */
export function withAbout({ nodes, index }: Framework, units: Units, one: Problem): Problem {
  const unit = unitOf(units, one);
  if (!unit || one.code === 'duplicate-unit') return one;
  const [, , answers, id = '', ...inner] = stepsOf(one.where.pointer);
  const [facts, name] = inner[0] === 'again' ? inner.slice(2) : inner;
  const node = answers === 'answers' ? nodes[index.get(id) ?? -1] : undefined;
  const fact = facts === 'facts' ? node?.facts.find((known) => known.name === name) : undefined;
  const title = fact?.title ?? (typeof node?.title === 'object' ? node.title.vi : node?.title);
  return { ...one, about: { unit: unit.title ?? unit.id, ...(node && { node: node.id }), ...(title !== undefined && { title }) } };
}
