/** `barem/say/en`: every human sentence in English. */
import { assumptions } from './en/assumptions.ts';
import { causeNames, causes } from './en/causes.ts';
import { differences } from './en/differences.ts';
import { measured, measures } from './en/measures.ts';
import { moves } from './en/moves.ts';
import { places } from './en/places.ts';
import { problems } from './en/problems.ts';
import { quote } from './en/quote.ts';
import { capped, remedy } from './en/remedy.ts';
import { scales, stretch } from './en/rules.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';

export { sayAway } from './away.ts';
export { sayDifference, sayEffect } from './difference.ts';
export { sayIndexChange, sayMove, sayPassed } from './move.ts';
export { sayNearTies, sayPlace } from './place.ts';
export { sayRule } from './rule.ts';
export { sayCapped, sayLoss } from './story.ts';
export { tell } from './tell.ts';
export type { Language } from './language.ts';
export type * from './differences.ts';
export type { Frameworks } from './difference/nodes.ts';
export type * from './parts.ts';
export type * from './standings.ts';
export type { ToldProblem } from './tell.ts';

const days = (many: string, isWorking: boolean): string => `${many} ${isWorking ? 'working ' : ''}${many === '1' ? 'day' : 'days'}`;

/** English: numbers as 1,234.5, days as 31/12/2023. */
export const en: Language = {
  code: 'en',
  number: (text, places) => formatNumber('en-GB', text, places),
  roughly: (number) => `about ${number}`,
  day: (text) => (text === 'never' ? 'never' : text.split('-').reverse().join('/')),
  days,
  limit: (many, isWorking) => `of ${days(many, isWorking)}`,
  yesNo: { yes: 'met', no: 'not met' },
  happened: { yes: 'yes', no: 'no' },
  severities: { error: 'error', warning: 'warning', note: 'note' },
  problems,
  causes,
  causeNames,
  measures,
  measured,
  scales,
  stretch,
  one: (measure) => (measure === 'days' ? 'day' : 'case'),
  weight: (weight) => `× ${weight}`,
  worth: (points) => `1 point here is ${points} of the total`,
  onlyIf: {
    applies: (fact, where) => `It applies only where ${quote(fact)} is: ${where}.`,
    requires: (node, points) => `It counts only where ${node} has at least ${points}.`,
  },
  remedy,
  capped,
  places,
  moves,
  differences,
  states: {
    scored: 'scored',
    given: 'given',
    gated: 'gated',
    missing: 'missing',
    'not-applicable': 'not applicable',
    rejected: 'rejected',
  },
  statuses: { complete: 'complete', partial: 'partial', sample: 'sample' },
  answerers: { self: 'reported by the unit', appraiser: 'given by the council', survey: 'from a survey' },
  policies: { drop: 'left out of the maximum', full: 'full points', zero: 'no points', forbidden: 'not accepted' },
  assumptions,
  noun: (title) => title,
  node: (id, depth) => `${['the total', 'domain', 'criterion'][depth] ?? 'sub-criterion'} ${id}`,
  quote,
  above: (edge) => `over ${edge}`,
  below: (edge) => `under ${edge}`,
  about: ({ unit, node, title }) => `${unit}${node === undefined ? '' : `, ${node}`}${title === undefined ? '' : ` “${title}”`}`,
  hint: (word) => `Did you mean “${word}”?`,
};
