/** Where a unit stands, in English. */
import type { Language } from '../language.ts';
import type { BrokenWords } from '../standings.ts';
import { quote } from './quote.ts';

/** So many names are told; of more, how many they are. */
const NAMES = 3;
const withOthers = (others: readonly string[]): string => (others.length > NAMES ? `${others.length} others` : others.join(', '));
const equal = ({ others }: BrokenWords): string => `equal to ${withOthers(others)} by its index`;

export const places: Language['places'] = {
  alone: (place) => `place ${place}`,
  shared: (place, others) => `place ${place}, shared with ${withOthers(others)}`,
  broken: {
    node: (tie) => `${equal(tie)}, told apart by the points at ${tie.by}`,
    fewer: (tie) => `${equal(tie)}, told apart by the penalty, the smaller first`,
    key: (tie) => `${equal(tie)}, told apart by ${quote(tie.by)}`,
  },
  bounds: (best, worst) => `with all figures it can be place ${best} to place ${worst}`,
  unranked: { 'assessed-only': 'assessed only, not ranked', 'no-index': 'not ranked, as it has no index yet' },
  nearTie: {
    turned: ({ ahead, behind, under }) => `${ahead} stands above ${behind}; ${under}, it would be the other way round`,
    parted: ({ ahead, behind, under }) => `${ahead} and ${behind} share a place; ${under}, ${ahead} would stand above`,
    tied: ({ ahead, behind, under }) => `${ahead} stands above ${behind}; ${under}, they would share a place`,
  },
  under: {
    exact: 'on exact scores',
    published: 'on published scores',
    total: 'with the total rounded',
    domain: 'with each domain rounded',
    criterion: 'with each criterion rounded',
    leaf: 'with each lowest line rounded',
  },
  either: (ways) => ways.join(' or '),
};
