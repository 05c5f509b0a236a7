/** What is used where a decision is silent, in English. */
import type { Language } from '../language.ts';

export const assumptions: Language['assumptions'] = {
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
};
