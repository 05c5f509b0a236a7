/** Answers of one year as they are read on the other year's tree. */
import type { Framework } from '../shape/framework.ts';
import type { Answer, Answers } from '../shape/submission.ts';
import type { NodeLinks } from '../succession/nodes.ts';
import type { Both, Side } from '../succession/side.ts';
import { type Way, type Ways, carryFigures, waysOf } from '../succession/ways.ts';

/** The way from the tree of a side to the other one. */
export interface Crossing extends Ways {
  readonly isIdentity: boolean;
}

export const crossingOf = (frameworks: Both<Framework>, links: NodeLinks, isIdentity: boolean, from: Side): Crossing => ({
  ...waysOf(frameworks, links, from),
  isIdentity,
});

/** By the index of the nodes there: without points, which cannot be read elsewhere, and without what is wrong at home. */
export function carry(answers: Answers, isWrong: (index: number) => boolean, { years, ways, isIdentity }: Crossing): readonly Answer[] {
  const carried: Answer[] = [];
  for (const id of Object.keys(answers)) {
    const way = ways.get(id);
    const answer = answers[id];
    if (!way || !answer || (!isIdentity && isWrong(way.from))) continue;
    carried[way.to] = isIdentity ? answer : carryAnswer(answer, way, years);
  }
  return carried;
}

function carryAnswer(answer: Answer, way: Way, years: number): Answer {
  if (way.isPlain && answer.points === undefined && answer.again === undefined) return answer;
  const { facts, rejected, notApplicable, deducted } = answer;
  return {
    ...(facts && way.asks && { facts: carryFigures(facts, way, years) }), // a node that asks for none refuses even none
    ...(rejected !== undefined && { rejected }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(deducted !== undefined && { deducted }),
  };
}
