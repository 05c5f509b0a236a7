/** A ranking made again: its units scored, and ranked. */
import { evaluate } from '../evaluate.ts';
import { reportKeys } from '../placing/faults.ts';
import { type Problem, at, hasErrors, problem, quote } from '../problem.ts';
import { rank } from '../rank.ts';
import type { EvaluateOptions } from '../score/supposed.ts';
import type { Framework } from '../shape/framework.ts';
import { levels } from '../shape/pack.ts';
import type { Ranking } from '../shape/ranking.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Submission } from '../shape/submission.ts';
import { nameOf } from './atHand.ts';
import { isLevel, optionsFor } from './options.ts';
import { type Ground, type Remade, bare, someOf } from './remade.ts';

export function remakeRanking(ranking: Ranking, { shelves, find, checkEngine, report }: Ground): readonly Remade[] {
  const { engine, ruleSet, submissions: digests, units, options } = ranking.receipt;
  const { keys, roundedOtherwise = [], ...asked } = options;
  const problems: Problem[] = [];
  const tell = (one: Problem): void => void problems.push(one);
  checkEngine(engine, '/receipt/engine');
  const framework = find(shelves.frameworks, ruleSet, '/receipt/ruleSet', nameOf(ranking.framework));
  const submissions = [...new Set(digests)].flatMap((digest, index) => {
    return find(shelves.submissions, digest, at('/receipt/submissions', index)) ?? [];
  });
  const scoring = framework && optionsFor(framework, asked, '/receipt/options', tell);
  roundedOtherwise.forEach((level, index) => isLevel(level, at('/receipt/options/roundedOtherwise', index), tell));
  if (keys) reportKeys(keys, (one) => tell({ ...one, where: { pointer: `/receipt/options${one.where.pointer}` } }));
  problems.forEach(report);
  if (!framework || !scoring || submissions.length < new Set(digests).size || hasErrors(problems)) return [];
  const panel = panelFor(framework, submissions, units);
  const { cards, other } = panel(scoring);
  const missing = units.findIndex((id) => !cards.has(id));
  if (other) report({ ...other, where: { pointer: '/receipt/submissions' } });
  else if (missing >= 0) {
    const facts = { unit: quote(units[missing]), submissions: submissions.map(shelves.submissions.nameOf) };
    report(problem('unit-not-handed-in', at('/receipt/units', missing), facts));
  }
  if (other || missing >= 0) return [];
  const rounded = levels.filter((level) => roundedOtherwise.includes(level));
  const now = rank(framework, inOrder(units, cards), {
    ...(keys && { keys }),
    roundedOtherwise: rounded.flatMap((roundedAt) => inOrder(units, panel({ ...scoring, roundedAt }).cards)),
  });
  return [{ engine, kept: bare(ranking), now: bare(now) }];
}

interface Panel {
  readonly cards: ReadonlyMap<string, Scorecard>;
  /** What tells that a submission is of another framework. */
  readonly other?: Problem;
}

/** Scores the units that were ranked; one that is in two submissions, as the first of them has it. */
function panelFor(framework: Framework, submissions: readonly Submission[], units: readonly string[]): (asked: EvaluateOptions) => Panel {
  const ids = new Set(units);
  const some = submissions.map((one) => someOf(one, ids));
  return (asked) => {
    const scored = some.map((one) => evaluate(framework, one, asked));
    const other = scored.flatMap(({ problems }) => problems).find(({ code }) => code === 'another-framework');
    const cards = new Map(scored.toReversed().flatMap((one) => one.units.map((card) => [card.unit.id, card] as const)));
    return { cards, ...(other && { other }) };
  };
}

const inOrder = (units: readonly string[], cards: Panel['cards']): readonly Scorecard[] => units.flatMap((id) => cards.get(id) ?? []);
