/** What wins a loss back, as the end of a sentence. */
import { readFraction, write } from '../decimal.ts';
import { type Rational, add, compare, isZero, rational, subtract } from '../points.ts';
import type { Fact, Leaf } from '../shape/framework.ts';
import type { FigureChange, Loss, Step } from '../shape/explanation.ts';
import { figureText, pointsText } from './figures.ts';
import type { Language } from './language.ts';
import type { RemedyWords, StepWords } from './parts.ts';
import { titleIn } from './title.ts';

/** Of several figures, the one that gives full points with the least change, else the one that brings most; on a slope the smallest step is not worth a word. */
export function remedyText(language: Language, leaf: Leaf, loss: Loss): string {
  const { reason, changes, unchangeable } = loss;
  const change = chosen(changes);
  const fact = leaf.facts.find(({ name }) => name === change?.fact) ?? leaf.facts[0];
  if (!fact) return '';
  const slope = leaf.pieces[reason.piece ?? -1]?.slope;
  const isLine = slope !== undefined && !isZero(slope);
  const { raises, full } = change ?? {};
  const steps = [...(raises && !(isLine && full) && raises.to !== full?.to ? [raises] : []), ...(full ? [full] : [])];
  const words: RemedyWords = {
    kind: fact.kind,
    measure: leaf.measure,
    figure: {
      title: fact.title,
      noun: leaf.say && fact === leaf.facts[0] ? titleIn(leaf.say, language) : language.noun(fact.title),
      ...(fact.unit !== undefined && { unit: fact.unit }),
    },
    steps: steps.map((step) => stepWords(language, fact, step, loss, step === full)),
    ...(unchangeable && { unchangeable }),
  };
  return language.remedy(words);
}

function chosen(changes: readonly FigureChange[]): FigureChange | undefined {
  const whole = changes.filter(({ full }) => full);
  const size = ({ full, raises }: FigureChange): Rational => readFraction((full ?? raises).by?.replace('-', '') ?? '0');
  if (whole.length > 0) return [...whole].sort((a, b) => compare(size(a), size(b)))[0];
  const brought = ({ raises: { score, exact } }: FigureChange) => readFraction(exact ?? score);
  return [...changes].sort((a, b) => compare(brought(b), brought(a)))[0];
}

function stepWords(language: Language, fact: Fact, step: Step, { max, score }: Loss, isBest: boolean): StepWords {
  const by = step.by?.replace('-', '');
  const isMore = step.by !== undefined && !step.by.startsWith('-');
  return {
    to: edgeBeside(language, fact, step.to, isMore) ?? figureText(language, fact.kind, step.to),
    ...(by !== undefined && { by: language.number(by) }),
    isMore,
    // Where print cannot tell it from what it was, the exact score does.
    score: step.score === score && step.exact !== undefined ? pointsText(language, readFraction(step.exact)) : language.number(step.score),
    isFull: isBest && step.score === max,
  };
}

/** The finest part of a percentage that can be written. */
const LITTLE = rational(1, 10n ** 10n);

/** A percentage just beside an edge is told by the edge: "over 90%", not 90.0000000001%. */
function edgeBeside(language: Language, { kind }: Fact, to: string, isMore: boolean): string | undefined {
  if (kind !== 'percent' || (to.split('.')[1]?.length ?? 0) < 11) return undefined;
  const number = readFraction(to.slice(0, -1));
  const edge = write(isMore ? subtract(number, LITTLE) : add(number, LITTLE));
  return language[isMore ? 'above' : 'below'](`${language.number(edge)}%`);
}
