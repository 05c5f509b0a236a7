/** What wins points back, in English: the end of a sentence. */
import type { MeasureKind } from '../../shape/pack.ts';
import type { Unchangeable } from '../../shape/explanation.ts';
import type { Language } from '../language.ts';
import type { RemedyWords, StepWords } from '../parts.ts';
import { quote } from './quote.ts';

const brings = ({ isFull, score }: StepWords): string => (isFull ? `to reach the full ${score}` : `to reach ${score}`);
const moreOrLess = ({ isMore, by }: StepWords): string => `${by} ${isMore ? 'more' : 'fewer'}`;

type Phrase = (step: StepWords, figure: RemedyWords['figure'], isFirst: boolean) => string;

const numbers: Phrase = (step, { title, unit }, isFirst) =>
  unit
    ? `${step.by} ${unit} ${step.isMore ? 'more' : 'less'}${isFirst ? ` ${quote(title)}` : ''}`
    : `${moreOrLess(step)}${isFirst ? ` ${quote(title)}` : ''}`;

const phrases: Record<RemedyWords['kind'], Phrase> = {
  'yes-no': (_, { title }) => `also ${quote(title)}`,
  option: ({ to }) => `${quote(to)} instead`,
  number: numbers,
  tally: numbers,
  percent: ({ to, isMore }) => (/^\d/.test(to) ? `${isMore ? 'up' : 'down'} to ${to}` : to),
  day: ({ to, by, isMore }) => (by === undefined ? to : `${by} ${by === '1' ? 'day' : 'days'} ${isMore ? 'later' : 'sooner'} (${to})`),
};

const none: { readonly [U in Unchangeable]?: string } = {
  'several-figures': 'no figure by itself brings more',
  'out-of-reach': 'nothing brings more while this rule applies',
  'no-more-points': 'the scale gives no more',
  'rounded-away': 'whatever more it brings is lost in rounding',
  deducted: 'whatever more it brings is taken off after appraisal',
};

/** Of conditions that must all hold, or of which one is enough, the sentence has said which do not. */
const conditions: { readonly [M in MeasureKind]?: (steps: readonly StepWords[]) => string } = {
  yesNo: () => '',
  allOf: (steps) => (steps.length > 0 ? '' : '; all of them are needed'),
  anyOf: ([step]) => (step ? `; one of them is enough ${brings(step)}` : ''),
};

export const remedy: Language['remedy'] = ({ kind, measure, figure, steps, unchangeable }) => {
  const own = kind === 'yes-no' && (steps.length > 0 || unchangeable === 'several-figures') ? conditions[measure] : undefined;
  if (own) return own(steps);
  const told = steps.map((step, index) => `${phrases[kind](step, figure, index === 0)} ${brings(step)}`);
  const why = unchangeable && none[unchangeable];
  return told.length > 0 ? `; ${told.join(', ')}` : why ? `; ${why}` : '';
};

export const capped: Language['capped'] = ({ title, kind, brought, cap, cut }) =>
  kind === 'bonus'
    ? `${title}: ${brought} points against a cap of ${cap}; the ${cut} above it do not count.`
    : `${title}: ${brought} points to take off against a cap of ${cap}; the ${cut} above it are not taken.`;
