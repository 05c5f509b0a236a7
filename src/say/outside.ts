/** Why a rule did not apply to the figures that were reported. */
import { readWritten, writeFigure } from '../measure/figure.ts';
import { type Interval, contains } from '../interval.ts';
import { type Rational, equal, isFinite } from '../points.ts';
import type { Fact, Leaf } from '../shape/framework.ts';
import { figureText } from './figures.ts';
import type { Language } from './language.ts';
import type { LossWords, StretchWords } from './parts.ts';

/** The first figure that breaks a condition, or what was nothing before; neither where there was simply nothing to measure. */
export function outsideWords(
  language: Language,
  leaf: Leaf,
  facts: Readonly<Record<string, string>>,
): Pick<LossWords, 'outside' | 'nothing'> {
  const labels = leaf.space.labels ?? [];
  for (const { fact: which, allowed } of leaf.conditions) {
    const fact = leaf.facts[which] as Fact;
    const figure = facts[fact.name];
    if (figure === undefined || contains(allowed, readWritten(figure, fact.kind, labels))) continue;
    const value = `${figureText(language, fact.kind, figure)}${fact.unit ? ` ${fact.unit}` : ''}`;
    return { outside: { title: fact.title, value, where: language.stretch(conditionStretch(language, fact, allowed, labels)) } };
  }
  const before = leaf.measure === 'change' ? leaf.facts[1] : undefined;
  return before && facts[before.name] === '0' ? { nothing: before.title } : {};
}

/** What a figure must be for a rule to apply. */
export function conditionStretch(language: Language, { kind }: Fact, { from, to }: Interval, labels: readonly string[]): StretchWords {
  const text = (at: Rational): string => figureText(language, kind, writeFigure(at, kind, labels));
  const isOne = equal(from.at, to.at);
  return {
    ...(isFinite(from.at) && { from: text(from.at) }),
    ...(isFinite(to.at) && { to: isOne ? text(from.at) : text(to.at) }),
    isOver: from.after && !isOne,
    isUnder: !to.after && !isOne,
    isDay: kind === 'day',
    hasNever: kind === 'day' && to.after && !isFinite(to.at),
  };
}
