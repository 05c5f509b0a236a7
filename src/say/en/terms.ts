/** What a sentence about wrong data is made of, in English. */
import type { NumberFault } from '../../decimal.ts';
import type { Expected, PlaceOfKey, PositiveKey } from '../../problem.ts';

export const faults: Record<NumberFault, string> = {
  comma: 'has a comma; decimals are written with a point here, such as 80.5',
  'wide-digits': 'has full-width digits; type it again with the digits 0-9',
  'not-finite': 'is no finite number; write the real number, or leave it empty while there is none',
  exponent: 'is written with an exponent; write out its digits, such as 1200',
  'minus-zero': 'is minus zero; write 0',
  thousands: 'has separators of thousands; write its digits together, such as 1200 or 1200.5',
  spaced: 'has spaces; write it together',
  percent: 'has a percent sign, but a number is needed here; write it as 12 or 12.5',
  words: 'has words beside it; write the number alone, such as 12 or 12.5',
  'too-long': 'is too long; a number has up to 15 digits before the point and 10 after it',
  unreadable: 'is no number; write it as 12 or 12.5',
};

export const expected: Record<Expected, string> = {
  text: 'a text',
  number: 'a number',
  figure: 'a figure: a number, a day, yes/no or the name of an outcome',
  list: 'a list with at least one item',
  pair: 'exactly two items, such as [a, b]',
  map: 'pairs of “key: value”',
  'yes-no': 'true or false',
  title: 'a title, or { vi: …, en: … }',
  fact: 'the title of the fact, or { title: …, unit: …, places: … }',
  true: 'true',
  reason: 'the reason, in words',
  points: 'points, [points at its lower edge, points at its upper edge] or proportional',
};

export const places: Record<PlaceOfKey, string> = {
  leaf: 'is only for a node with children',
  group: 'is only for a leaf, a node without children',
  'below-domain': 'is only for a domain',
  'points-leaf': 'has no place where the measure is points, because the points are given directly',
  'no-block': 'is only for a bonus or penalty block (kind)',
  'not-a-day': 'is only for the measure date; for numbers use atLeast, over, atMost, under, is',
  'no-bands': 'is only for the scale bands',
  'no-points': 'is for leaves with measure: points',
  'in-block': 'has no place in a bonus or penalty block',
  'in-penalty': 'has no place in a penalty block, and cannot ask for points of one',
  'beside-min': 'does not go with min: what may fall below zero is not closed by a condition',
  'not-a-sum': 'is for groups that add up their children (combine: sum)',
  'no-ratio': 'is only for the measure ratio',
  'not-one-to-one': 'has no place beside split, merged or dropped; only one that became one has facts to follow',
  block: 'has no place on a bonus or penalty block; its limit is written as cap',
};

/** What a number that must be above 0 stands for. */
export const positives: Record<PositiveKey, string> = {
  each: 'The points for each (each)',
  deduct: 'The points off for each (deduct)',
  step: 'The step of the points (step)',
  atLeast: 'The points needed first (atLeast)',
  scale: 'The scale of the index (scale)',
};
