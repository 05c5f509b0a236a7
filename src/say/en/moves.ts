/** What moved, and why, in English. */
import type { Language } from '../language.ts';
import type { AgainstWords } from '../standings.ts';

const counted = (many: string, word: string): string => `${many} ${word}${many === '1' ? '' : 's'}`;
const places =
  (what: string) =>
  (many: string, isUp: boolean): string =>
    `${what} ${counted(many, 'place')} ${isUp ? 'up' : 'down'}`;
const points =
  (what: string) =>
  (many: string, isUp: boolean): string =>
    `${what} ${counted(many, 'index point')} ${isUp ? 'up' : 'down'}`;

const others = { leader: 'the leader', next: 'the unit at the place above', mean: 'the mean' };
const whom = ({ against, other, years }: AgainstWords): string =>
  `${others[against]}${years ? ` of ${years.after}` : ''}${other === undefined ? '' : ` (${other})`}`;
const own = ({ before, years }: AgainstWords): string => (years ? `${before} in ${years.before}` : before);

export const moves: Language['moves'] = {
  place: {
    up: ({ many, before, after }) => `up ${counted(many, 'place')} (${before} → ${after})`,
    down: ({ many, before, after }) => `down ${counted(many, 'place')} (${before} → ${after})`,
    same: ({ after }) => `still at place ${after}`,
  },
  placeParts: {
    own: places('its own score'),
    others: places('the scores of others'),
    rules: places('the change of rules'),
    membership: places('the change of who is ranked'),
  },
  noPlace: {
    unknown: () => 'no two places to compare',
    new: () => 'new in the ranking',
    left: () => 'no longer in the ranking',
    'not-comparable': (from) =>
      from.length > 1 ? `not comparable: merged from ${from.join(', ')}` : `not comparable: split from ${from.join(', ')}`,
  },
  index: {
    up: ({ many, before, after }) => `up ${counted(many, 'index point')} (${before} → ${after})`,
    down: ({ many, before, after }) => `down ${counted(many, 'index point')} (${before} → ${after})`,
    same: ({ after }) => `index still ${after}`,
  },
  indexParts: {
    own: points('its own results'),
    unsplit: points('what cannot be told apart'),
    rules: points('the change of rules'),
    added: points('new criteria'),
    dropped: points('criteria that are gone'),
  },
  noIndex: 'no two indexes to compare',
  unknownParts: {
    printed: 'why is not known, as only a printed ranking is there and no criterion',
    'not-linked': 'why is not known, as no criterion of one result is one of the other',
    'not-read': 'why is not known, as the figures of one result cannot be scored by the rules of the other',
  },
  gap: {
    up: (gap) => `${counted(gap.many, 'index point')} below ${whom(gap)} (${own(gap)} against ${gap.after})`,
    down: (gap) => `${counted(gap.many, 'index point')} above ${whom(gap)} (${own(gap)} against ${gap.after})`,
    same: (gap) => `level with ${whom(gap)} (${gap.after})`,
  },
  isLeader: 'the leader itself',
  would: ({ before, after }) =>
    before === after
      ? `with that index it would still be at place ${after}`
      : `with that index it would be at place ${after}, now ${before}`,
  overtook: (units) => `passed ${counted(String(units.length), 'unit')}: ${units.join(', ')}`,
  overtakenBy: (units) => `passed by ${counted(String(units.length), 'unit')}: ${units.join(', ')}`,
  away: {
    nextPlace: ({ place, unit, points: many, isEnough }) =>
      isEnough
        ? `level with place ${place} (${unit}), told apart by a tie-breaker`
        : `${counted(many, 'index point')} from place ${place} (${unit})`,
    firstTen: ({ place, unit, points: many, isEnough }) =>
      isEnough
        ? `level with the last of the first ten (place ${place}, ${unit})`
        : `${counted(many, 'index point')} from the first ten (place ${place}, ${unit})`,
    nextClass: ({ points: many, isEnough, class: title, domains }) => {
      const floors = `the floor in domain ${domains.join(', ')}`;
      if (isEnough) return `enough index points for the class ${title}, but for ${floors}`;
      return `${counted(many, 'index point')} from the class ${title}${domains.length > 0 ? `, and ${floors}` : ''}`;
    },
  },
};
