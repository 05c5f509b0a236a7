/** What units answer in either of two random years: the second made from the first, some of it carried and some new. */
import type { Answer, Submission, UnitAnswers } from '../../../src/shape/submission.ts';
import type { Draw } from './draw.ts';
import { isLeap, ruleKinds } from './rules.ts';
import { namesOf } from './succession.ts';
import { type Grown, type Year, allOf, maxOf, withDomains } from './tree.ts';

type Answers = Readonly<Record<string, Answer>>;
const WHOLE: Answer = { rejected: 'Thiếu tài liệu' };

export const unitIds = ['so-1', 'so-2', 'so-10', 'so-3', 'ban-4', 'ban-12', 'ban-5', 'x'];

/** How freely units answer. */
export interface Manner {
  /** Nothing is given, rejected whole or left out. */
  readonly isPlain: boolean;
  /** 29 February, which the year before or after has not. */
  readonly hasLeapDays: boolean;
}

export function firstAnswers(draw: Draw, { year, domains }: Year, manner: Manner): Answers {
  const all = withDomains(domains).map(([node, domain]): [string, Answer | undefined] => [
    node.id,
    answerTo(draw, node, domain, year, manner),
  ]);
  return settled(domains, Object.fromEntries(all));
}

function answerTo(draw: Draw, node: Grown, domain: Grown, year: number, { isPlain, hasLeapDays }: Manner): Answer | undefined {
  const { rule, base } = node;
  const off = draw.once(15) && domain.kind !== 'penalty' && (rule || !isPlain) ? { deducted: '0.5' } : undefined;
  if (!rule) {
    if (!isPlain && draw.once(30) && !node.kind) return { points: String(maxOf(node) / 4) };
    if (!isPlain && draw.once(40)) return WHOLE;
    return base ? { facts: { [base]: draw.pick([4, 5]) }, ...off } : off;
  }
  if (!isPlain && draw.once(12)) return undefined;
  if (!isPlain && draw.once(14)) return WHOLE;
  if (rule.notApplicable !== 'forbidden' && draw.once(10)) return { notApplicable: true };
  if (rule.kind === 'given' || (!isPlain && draw.once(14))) return { points: String(draw.whole(0, node.max) / 2), ...off };
  const figures = Object.entries(ruleKinds[rule.kind].figures(draw, year, rule.variant));
  const told = figures.map(([role, figure]) => {
    const isLeapDay = !hasLeapDays && typeof figure === 'string' && figure.endsWith('02-29');
    return [rule.names[role] ?? '', isLeapDay ? figure.replace('02-29', '02-28') : figure];
  });
  return { facts: Object.fromEntries(told) as NonNullable<Answer['facts']>, ...off };
}

/** Nothing is told under a group that is answered whole, nor of what has no answer. */
function settled(domains: readonly Grown[], answers: Readonly<Record<string, Answer | undefined>>): Answers {
  const isWhole = (id: string): boolean => answers[id]?.points !== undefined || answers[id]?.rejected !== undefined;
  const silent = new Set(domains.filter(({ id }) => isWhole(id)).flatMap(({ children = [] }) => allOf(children).map(({ id }) => id)));
  const told = Object.entries(answers).flatMap(([id, answer]) => (answer && !silent.has(id) ? [[id, answer] as const] : []));
  return Object.fromEntries(told);
}

/** The answers of the next year: most of them as they were, where the same figures are asked for. */
export function nextAnswers(
  draw: Draw,
  [before, after]: readonly [Year, Year],
  answers: Answers,
  freshIn: number,
  manner: Manner,
): Answers {
  const old = new Map(allOf(before.domains).map((node) => [node.id, node]));
  const next = withDomains(after.domains).map(([node, domain]): [string, Answer | undefined] => {
    const [was = '', ...more] = node.from;
    const heir = old.get(was);
    const answer = answers[was];
    const isCarried = heir && more.length === 0 && heir.rule?.kind === node.rule?.kind && !(freshIn > 0 && draw.once(freshIn));
    if (!isCarried) return [node.id, answerTo(draw, node, domain, after.year, manner)];
    if (freshIn > 0 && node.rule && isRefused(heir, node, answer)) return [node.id, answerTo(draw, node, domain, after.year, manner)];
    return [node.id, answer && carriedTo(heir, node, answer, after.year - before.year)];
  });
  return settled(after.domains, Object.fromEntries(next));
}

/** What the other rule takes no more. */
const isRefused = ({ rule: old, max }: Grown, { rule, max: now }: Grown, answer: Answer | undefined): boolean =>
  rule?.variant !== old?.variant || (answer?.notApplicable === true && rule?.notApplicable === 'forbidden') || now < max;

function carriedTo(heir: Grown, node: Grown, answer: Answer, years: number): Answer {
  const [old, now] = [namesOf(heir), namesOf(node)];
  const told = Object.entries(old).flatMap(([role, name]) => {
    const figure = answer.facts?.[name];
    const to = now[role];
    return figure === undefined || to === undefined ? [] : [[to, typeof figure === 'string' ? inYear(figure, years) : figure] as const];
  });
  const { facts, ...others } = answer;
  const points = others.points !== undefined && !node.rule ? { points: String(maxOf(node) / 4) } : undefined;
  return { ...others, ...points, ...(facts && told.length > 0 && { facts: Object.fromEntries(told) }) };
}

const inYear = (figure: string, years: number): string =>
  figure
    .replace(/^(\d{4})-/, (_, year: string) => `${Number(year) + years}-`)
    .replace(/^(\d{4})-02-29$/, (day, year: string) => (isLeap(Number(year)) ? day : `${year}-02-28`));

/** Two submissions of a few units each, most of them in both. */
export function panels(
  draw: Draw,
  years: readonly [Year, Year],
  manner: Manner,
  changes: { readonly freshIn: number; readonly isStable: boolean },
): readonly [Submission, Submission] {
  const [before] = years;
  const many = draw.whole(3, 6);
  const groups = draw.pick([[undefined], ['sở', 'sở', 'ban'], ['sở', undefined]] as const);
  const pairs = draw.shuffled(unitIds.slice(0, many)).map((id, index) => {
    const group = draw.pick<string | undefined>(groups);
    const first = unit(id, group, draw.once(10), firstAnswers(draw, before, manner));
    const isMoved = !changes.isStable && draw.once(6);
    const isOnly = !changes.isStable && draw.once(10);
    const next = nextAnswers(draw, years, first.answers, changes.freshIn, manner);
    const then = unit(
      id,
      isMoved ? draw.pick<string | undefined>(groups) : group,
      changes.isStable ? first.assessedOnly === true : draw.once(12),
      next,
    );
    return { in: changes.isStable || index === 0 ? 'both' : draw.once(10) ? 'before' : isOnly ? 'after' : 'both', first, then };
  });
  return [
    { stage: 'appraised', units: pairs.flatMap((pair) => (pair.in === 'after' ? [] : [pair.first])) },
    { stage: 'appraised', units: draw.shuffled(pairs.flatMap((pair) => (pair.in === 'before' ? [] : [pair.then]))) },
  ];
}

const unit = (id: string, group: string | undefined, isUnranked: boolean, answers: Answers): UnitAnswers => ({
  id,
  ...(group !== undefined && { group }),
  ...(isUnranked && { assessedOnly: true }),
  answers,
});
