/** `barem/say/en`: every human sentence in English. */
import { causes } from './en/causes.ts';
import { problems } from './en/problems.ts';
import { words } from './en/words.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';

export { sayLoss } from './story.ts';
export { tell } from './tell.ts';
export type { Language };

export const en: Language = {
  code: 'en',
  number: (text, places) => formatNumber('en-GB', text, places),
  day: (text) => (text === 'never' ? 'never' : text.split('-').reverse().join('/')),
  yesNo: { yes: 'met', no: 'not met' },
  severities: { error: 'error', warning: 'warning', note: 'note' },
  problems,
  causes,
  states: {
    scored: 'scored',
    given: 'given',
    missing: 'missing',
    'not-applicable': 'not applicable',
    rejected: 'rejected',
  },
  statuses: { complete: 'complete', partial: 'partial', sample: 'sample' },
  assumptions: {
    'rounding.places': (used) => `rounded to ${used} decimals`,
    'rounding.mode': (used) => `rounding mode: ${used}`,
    'rounding.at': (used) => `rounded once, at the ${used}`,
    'ranking.on': (used) => `ranked on the ${used} score`,
    'ranking.ties': (used) => `equal scores: ${{ competition: 'they share a place and the next is left out' }[used] ?? used}`,
    'index.scale': (used) => `the index is on a scale of ${used}`,
    classes: () => 'no classes',
    cap: (_, node) => `the block ${node} has no cap`,
    notApplicable: (_, node) => `${node} cannot be answered “not applicable”`,
    'bonus-split-unknown': () => 'a total given whole does not tell bonus and penalty apart',
  },
  above: (edge) => `over ${edge}`,
  hint: (word) => `Did you mean “${word}”?`,
  words,
};
