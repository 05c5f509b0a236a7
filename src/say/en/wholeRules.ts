/** How scores are rounded and units ranked, where that differs, in English. */
import type { Language } from '../language.ts';
import { quote } from './quote.ts';

export const rounding: Language['differences']['rounding'] = {
  places: (many) => `rounded to ${many} decimal place${many === '1' ? '' : 's'}`,
  modes: {
    'half-up': 'halves up',
    'half-even': 'halves to the even digit',
    'half-down': 'halves down',
    up: 'away from zero',
    down: 'towards zero',
    ceiling: 'always up',
    floor: 'always down',
  },
  levels: { leaf: 'at each lowest line', criterion: 'at each criterion', domain: 'at each domain', total: 'at the total' },
};

export const ranking: Language['differences']['ranking'] = {
  on: { published: 'ranked on published scores', exact: 'ranked on exact scores' },
  ties: {
    competition: 'equals share a place, the next ones stay empty (1, 2, 2, 4)',
    dense: 'equals share a place, the next one follows (1, 2, 2, 3)',
    max: 'equals share the last of their places (1, 3, 3, 4)',
    ordinal: 'equals stand one after another (1, 2, 3, 4)',
    average: 'equals share the mean of their places (1, 2.5, 2.5, 4)',
  },
  breakers: {
    node: (id) => `more points at ${id}`,
    fewer: () => 'a smaller penalty',
    key: (name) => `more ${quote(name)}`,
  },
  thenBy: (breakers) => `equals are told apart by ${breakers.join(', then ')}`,
};
