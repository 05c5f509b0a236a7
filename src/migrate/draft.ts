/** One answer on its way to another rule set: what of it goes where, and what stays behind. */
import type { FrameworkNode } from '../shape/framework.ts';
import type { Left, LeftBehind } from '../shape/migration.ts';
import type { Answer } from '../shape/submission.ts';
import { type Way, carryFigures } from '../succession/ways.ts';
import { type Passage, idAt } from './passage.ts';

export interface Draft {
  /** Where it was given. */
  readonly node: FrameworkNode;
  readonly answer: Answer;
  /** Nothing where its node is no single one there. */
  readonly way: Way | undefined;
  /** Why all of it stays. */
  readonly whole: LeftBehind | undefined;
  /** Its points stay. */
  readonly losesPoints: boolean;
  /** Why single figures stay, by their names here. */
  readonly lost: ReadonlyMap<string, LeftBehind>;
}

export function draftOf({ ways, gone, keepsPoints }: Passage, node: FrameworkNode, answer: Answer, isWrong: boolean): Draft {
  const way = ways.get(node.id);
  const whole = way ? (isWrong ? 'wrong' : undefined) : (gone.get(node.id)?.because ?? 'dropped');
  const dropped = way && !whole ? told(answer).filter((name) => !way.names.has(name)) : [];
  return {
    node,
    answer,
    way,
    whole,
    losesPoints: isTold(answer.points) && !(way && keepsPoints(way.link)),
    lost: new Map(dropped.map((name) => [name, 'fact-dropped'])),
  };
}

/** What the node there does not accept stays too: one figure by its name there, else the whole answer. */
export function refusing(draft: Draft, figures: ReadonlySet<string | undefined>): Draft {
  const { way, lost } = draft;
  const names = [...figures].map((figure) => [...(way?.names ?? [])].find(([name, there]) => there === figure && !lost.has(name))?.[0]);
  if (names.includes(undefined)) return { ...draft, whole: 'not-accepted' };
  return { ...draft, lost: new Map([...lost, ...names.map((name) => [name as string, 'not-accepted'] as const)]) };
}

/** The answer as it is given there; nothing where what is left of it says nothing any more. */
export function carriedBy({ answer, way, whole, losesPoints, lost }: Draft, years: number): Answer | undefined {
  if (whole || !way) return undefined;
  const { facts, points, notApplicable, rejected, deducted, evidence, note } = answer;
  const figures = facts && carryFigures(without(facts, lost), way, years);
  const carried: Answer = {
    ...(figures && way.asks && { facts: { ...figures } }), // a node that asks for none refuses even none
    ...(points !== undefined && !losesPoints && { points }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(rejected !== undefined && { rejected }),
    ...(deducted !== undefined && { deducted }),
    ...(evidence && { evidence }),
    ...(note !== undefined && { note }),
  };
  return saysSomething(carried) || !saysSomething(answer) ? carried : undefined;
}

/** What of it stays: all, or its points and single figures. */
export function leftOf({ to, gone }: Passage, unit: string, { node, way, whole, losesPoints, lost }: Draft): readonly Left[] {
  const became = way ? [idAt(to, way.to)] : (gone.get(node.id)?.became ?? []);
  const left = (because: LeftBehind, fact?: string): Left => ({
    unit,
    id: node.id,
    title: node.title,
    ...(fact !== undefined && { fact }),
    because,
    became,
  });
  if (whole) return [left(whole)];
  const figures = node.facts.flatMap(({ name }) => {
    const because = lost.get(name);
    return because ? [left(because, name)] : [];
  });
  return [...(losesPoints ? [left('points')] : []), ...figures];
}

const without = (facts: NonNullable<Answer['facts']>, lost: Draft['lost']): NonNullable<Answer['facts']> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !lost.has(name)));

const isTold = (value: unknown): boolean => value !== undefined && value !== '';
const told = ({ facts = {} }: Answer): readonly string[] => Object.keys(facts).filter((name) => isTold(facts[name]));

/** More than words and documents. */
const saysSomething = (answer: Answer): boolean =>
  [answer.points, answer.rejected, answer.deducted].some(isTold) || String(answer.notApplicable) === 'true' || told(answer).length > 0;
