/** The sentence of a loss: the figures that were read, the edge that was missed, in the manner of a language. */
import { readFraction, round, write, writeShare } from '../decimal.ts';
import { measureOf } from '../measure/measures.ts';
import type { Fact, Framework, Leaf, Requirement } from '../shape/framework.ts';
import type { Loss } from '../shape/scorecard.ts';
import { edgeWords } from './edges.ts';
import type { FigureWords, Language, LossWords } from './language.ts';
import { titleIn } from './title.ts';

/** Says why the points of a loss were lost, in one sentence of the language. */
export function sayLoss(language: Language, framework: Framework, loss: Loss): string {
  const leaf = framework.nodes[framework.index.get(loss.id) ?? -1]?.leaf;
  const { reason, cause } = loss;
  // What is missing may be a condition's figure, too.
  const facts = leaf?.facts.slice(0, cause === 'missing' ? undefined : leaf.reads) ?? [];
  const words: LossWords = {
    lost: language.number(loss.lost),
    max: language.number(loss.max),
    score: language.number(loss.score),
    low: language.number(loss.bounds.low),
    high: language.number(loss.bounds.high),
    isPartOfWhole: leaf !== undefined && measureOf(leaf.measure).isPartOfWhole === true,
    figures: facts.map((fact) => figureWords(language, fact, reason.facts?.[fact.name])),
    ...(reason.note !== undefined && { note: reason.note }),
    ...(leaf && reason.measure !== undefined && measureWords(language, leaf, reason.measure)),
    ...(leaf && reason.piece !== undefined && edgeWords(language, leaf, loss.cause, reason.piece, reason.measure ?? '')),
    ...(leaf?.requires && { required: requiredWords(language, framework, leaf.requires) }),
  };
  return language.causes[cause](words);
}

function requiredWords(language: Language, { nodes }: Framework, { node, atLeast }: Requirement): NonNullable<LossWords['required']> {
  const { title = '' } = nodes[node] ?? {};
  return { title: titleIn(title, language), points: language.number(write(atLeast)) };
}

function figureWords(language: Language, { title, unit, kind }: Fact, figure: string | undefined): FigureWords {
  const isUnmet = kind === 'yes-no' && figure === 'no';
  const base = { title, isUnmet, ...(unit !== undefined && { unit }) };
  if (figure === undefined) return base;
  if (kind === 'day') return { ...base, value: language.day(figure) };
  if (kind === 'yes-no') return { ...base, value: isUnmet ? language.yesNo.no : language.yesNo.yes };
  const percent = kind === 'percent' ? figure.slice(0, -1) : figure;
  return { ...base, value: kind === 'percent' ? `${language.number(percent)}%` : language.number(figure) };
}

/** A share is cut off, not rounded, so that it never looks like an edge that it did not reach. */
function measureWords(language: Language, { space, measure: kind, terms }: Leaf, measure: string): Pick<LossWords, 'measure'> {
  if (space.form === 'share') {
    const hundredths = round(readFraction(measure), 4, 'down');
    return { measure: `${language.number(writeShare(hundredths).slice(0, -1))}%` };
  }
  if (space.form === 'label') return { measure };
  if (space.form === 'day' || measure === 'never') return { measure: language.day(measure) };
  const many = language.number(write(readFraction(measure)));
  return { measure: measureOf(kind).fact === 'day' ? language.days(many, terms.holidays !== undefined) : many };
}
