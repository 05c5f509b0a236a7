/** What wins points back, in Vietnamese: the end of a sentence. */
import type { MeasureKind } from '../../shape/pack.ts';
import type { Unchangeable } from '../../shape/explanation.ts';
import type { Language } from '../language.ts';
import type { RemedyWords, StepWords } from '../parts.ts';
import { isDone, quote } from './quote.ts';

const brings = ({ isFull, score }: StepWords): string => (isFull ? `thì đạt điểm tối đa ${score}` : `thì điểm tăng lên ${score}`);
const moreOrLess = ({ isMore, by }: StepWords): string => `${isMore ? 'thêm' : 'bớt'} ${by}`;

type Phrase = (step: StepWords, figure: RemedyWords['figure'], isFirst: boolean) => string;

const numbers: Phrase = (step, { noun, unit }, isFirst) => {
  const thing = isFirst && !isDone(noun) ? noun : '';
  const what = [unit, thing].flatMap((word) => (word ? [` ${word}`] : [])).join('');
  return `${moreOrLess(step)}${what}`;
};

const phrases: Record<RemedyWords['kind'], Phrase> = {
  'yes-no': (_, { title }) => `nếu đạt thêm ${quote(title)}`,
  option: ({ to }) => `nếu là ${quote(to)}`,
  number: numbers,
  tally: numbers,
  percent: ({ to, isMore }) => (/^\d/.test(to) ? `${isMore ? 'nâng lên' : 'giảm còn'} ${to}` : `nếu ở mức ${to}`),
  day: ({ to, by, isMore }) => (by === undefined ? `nếu là ngày ${to}` : `${isMore ? 'muộn' : 'sớm'} hơn ${by} ngày (${to})`),
};

const answers: Phrase = (step, { title }, isFirst) =>
  `${isFirst ? (step.isMore ? 'nếu có ' : 'nếu ') : ''}${moreOrLess(step)}${isFirst ? ` phiếu ${quote(title)}` : ''}`;

const none: { readonly [U in Unchangeable]?: string } = {
  'several-figures': 'đổi riêng một số liệu thì chưa được thêm điểm',
  'out-of-reach': 'trong phạm vi áp dụng của quy định này thì không có mức nào được nhiều điểm hơn',
  'no-more-points': 'đây là mức cao nhất của thang điểm',
  'rounded-away': 'phần tăng thêm quá nhỏ, làm tròn thì không còn',
  deducted: 'phần tăng thêm bị trừ hết sau thẩm định',
};

/** Of conditions that must all hold, or of which one is enough, the sentence has said which do not. */
const conditions: { readonly [M in MeasureKind]?: (steps: readonly StepWords[]) => string } = {
  yesNo: () => '',
  allOf: (steps) => (steps.length > 0 ? '' : '; phải đạt tất cả mới được điểm'),
  anyOf: ([step]) => (step ? `; chỉ cần đạt một ${brings(step)}` : ''),
};

export const remedy: Language['remedy'] = ({ kind, measure, figure, steps, unchangeable }) => {
  const own = kind === 'yes-no' && (steps.length > 0 || unchangeable === 'several-figures') ? conditions[measure] : undefined;
  if (own) return own(steps);
  const phrase = measure === 'mean' ? answers : phrases[kind];
  const told = steps.map((step, index) => `${phrase(step, figure, index === 0)} ${brings(step)}`);
  const why = unchangeable && none[unchangeable];
  return told.length > 0 ? `; ${told.join(', ')}` : why ? `; ${why}` : '';
};

export const capped: Language['capped'] = ({ title, kind, brought, cap, cut }) =>
  kind === 'bonus'
    ? `${title}: được ${brought} điểm, mức trần là ${cap} điểm nên ${cut} điểm vượt trần không được tính.`
    : `${title}: phải trừ ${brought} điểm, mức trần là ${cap} điểm nên chỉ trừ ${cap} điểm, không trừ thêm ${cut} điểm.`;
