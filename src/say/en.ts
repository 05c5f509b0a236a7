/** `barem/say/en`: every human sentence in English. */
import { assumptions } from './en/assumptions.ts';
import { causes } from './en/causes.ts';
import { problems } from './en/problems.ts';
import { words } from './en/words.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';

export { sayLoss } from './story.ts';
export { tell } from './tell.ts';
export type { FigureWords, Language, LossWords } from './language.ts';
export type { ToldProblem } from './tell.ts';

const days = (many: string, isWorking: boolean): string => `${many} ${isWorking ? 'working ' : ''}${many === '1' ? 'day' : 'days'}`;

export const en: Language = {
  code: 'en',
  number: (text, places) => formatNumber('en-GB', text, places),
  day: (text) => (text === 'never' ? 'never' : text.split('-').reverse().join('/')),
  days,
  limit: (many, isWorking) => `of ${days(many, isWorking)}`,
  yesNo: { yes: 'met', no: 'not met' },
  severities: { error: 'error', warning: 'warning', note: 'note' },
  problems,
  causes,
  states: {
    scored: 'scored',
    given: 'given',
    gated: 'gated',
    missing: 'missing',
    'not-applicable': 'not applicable',
    rejected: 'rejected',
  },
  statuses: { complete: 'complete', partial: 'partial', sample: 'sample' },
  assumptions,
  above: (edge) => `over ${edge}`,
  hint: (word) => `Did you mean “${word}”?`,
  words,
};
