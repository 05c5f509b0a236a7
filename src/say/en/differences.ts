/** What differs between two rule sets, in English. */
import type { ClassWords, MaxWords, Sides, ToldWords } from '../differences.ts';
import type { Language } from '../language.ts';
import { lowerFirst, unstopped } from '../phrases.ts';
import { packKeys as keys } from './packKeys.ts';
import { quote } from './quote.ts';
import { ranking, rounding } from './wholeRules.ts';

const counted = (many: string): string => `${many} point${many === '1' ? '' : 's'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const upTo = (max: string): string => (max === '' ? '' : `, at most ${counted(max)}`);
const named = (names: readonly string[]): string => names.join(', ');
const quotedAll = (names: readonly string[]): string => names.map(quote).join(', ');
/** The new side first, as it is what holds now. */
const nowAndBefore = ({ before, after }: Sides): string =>
  before === after ? `Still ${after}; it is only written otherwise.` : `Now ${after}. Before, ${before}.`;
const forExample = (witness: string): string => (witness === '' ? '' : ` For example, ${witness}.`);
const either = (told: string, unsaid: string): string => (told === '' ? unsaid : told);
const groups = (ids: readonly string[]): string =>
  ids.length === 0 ? 'all groups' : `the group${ids.length === 1 ? '' : 's'} ${named(ids)}`;
const toldParts = ({ parts, keys: untold }: ToldWords): string =>
  [...parts, ...(untold.length > 0 ? [`What differs: ${named(untold)}.`] : [])].join(' ');

const points = { max: 'The maximum', cap: 'The cap', rest: 'What was not seen' };
const reweighted = ({ what, before, after, isMore }: MaxWords): string => {
  if (what === 'rest' && after === undefined) return `No line is left that was not seen; those had ${counted(before ?? '')}.`;
  if (what === 'rest' && before === undefined) return `There are lines that were not seen, with ${counted(after ?? '')}.`;
  if (before === undefined || after === undefined)
    return `${points[what]} is ${after === undefined ? 'not known' : counted(after)}, and was ${before === undefined ? 'not known' : counted(before)}.`;
  if (before === after) return `${points[what]} is still ${counted(after)}; it is only written otherwise.`;
  return `${points[what]} ${isMore ? 'rises' : 'falls'} from ${before} to ${counted(after)}.`;
};

const classText = ({ title, atLeast, everyDomainAtLeast, groups: ids }: ClassWords): string => {
  const floors = [
    ...(atLeast === undefined ? [] : [`from ${atLeast}`]),
    ...(everyDomainAtLeast === undefined ? [] : [`every domain from ${everyDomainAtLeast}`]),
  ];
  return `${title} ${floors.length > 0 ? floors.join(' and ') : 'for all the rest'}${ids.length > 0 ? ` (${groups(ids)})` : ''}`;
};

export const differences: Language['differences'] = {
  kinds: {
    added: ({ id, max, rule, reused }) =>
      [`New${upTo(max)}.`, rule, reused === undefined ? '' : `The id ${id} was that of another: ${quote(reused)}.`]
        .filter(Boolean)
        .join(' '),
    dropped: ({ max }) => (max === '' ? 'It is gone.' : `It is gone, and had at most ${counted(max)}.`),
    renamed: ({ was }) => `Its id was ${was}.`,
    split: ({ node, into }) => `${capital(node)} is split into ${into.join('; ')}.`,
    merged: ({ node, from }) => `${capital(node)} is merged from ${from.join('; ')}.`,
    moved: ({ before, after }) => `Moved from ${before} to ${after}.`,
    reordered: ({ ids }) => `What stands under it is in another order${ids.length > 0 ? `: ${named(ids)}` : ''}.`,
    reweighted: ({ points: all }) => all.map(reweighted).join(' '),
    'band-edge': ({ edges, witness }) => {
      const moved = edges.map(({ before, after }) => `${before} became ${after}`).join('; ');
      return `The edge${edges.length === 1 ? '' : 's'} ${moved}.${forExample(witness)}`;
    },
    formula: ({ before, after, keys: told, witness, moves, daysOff }) => {
      if (daysOff)
        return `The days off differ; ${daysOff.length > 0 ? `working days are counted at ${named(daysOff)}` : 'nothing counts working days'}.`;
      const example = forExample(witness);
      if (before === after)
        return `${moves ? 'Scored otherwise' : 'The rule is rewritten and gives the same points'}: ${named(told)}.${example}`;
      if (!moves) return `The rule is rewritten and gives the same points. ${unstopped(after)}.`;
      return `Now: ${unstopped(after)}. Before: ${unstopped(before)}.${example}`;
    },
    applies: toldParts,
    rounding: nowAndBefore,
    index: ({ before, after }) =>
      before === after
        ? `Full points still come to ${after} on the index; it is only written otherwise.`
        : `Full points now come to ${after} on the index; they came to ${before}.`,
    ranking: nowAndBefore,
    class: ({ before, after }) => {
      if (before === '') return `New classes: ${after}.`;
      if (after === '') return `Classes that are gone: ${before}.`;
      return before === after ? nowAndBefore({ before, after }) : `Classes now: ${after}. Before: ${before}.`;
    },
    asked: toldParts,
    wording: ({ was, keys: told }) =>
      [was === undefined ? '' : `Its title was ${quote(was)}.`, told.length === 0 ? '' : `Reworded: ${named(told)}.`]
        .filter(Boolean)
        .join(' '),
    source: toldParts,
  },
  effects: {
    score: 'can move scores',
    index: 'can move indexes and classes',
    class: 'can move classes',
    place: 'can move places',
    none: 'moves no score, place or class',
  },
  keys,
  valued: (name, { before, after }) => `${name} is ${either(after, 'none')} and was ${either(before, 'none')}`,
  worded: { facts: 'the titles of figures', scale: 'the names of bands' },
  witness: ({ where, before, after, isPenalty }) =>
    isPenalty
      ? `${where} cost ${counted(before)} before and costs ${after} now`
      : `${where} gave ${counted(before)} before and gives ${after} now`,
  reached: {
    allOf: ({ measure }) => (measure === 'not met' ? 'not all conditions met' : 'all conditions met'),
    anyOf: ({ measure }) => (measure === 'not met' ? 'no condition met' : 'one condition met'),
    howMany: ({ measure, of }) => `${measure} of ${of} conditions met`,
    ratio: ({ measure }) => measure,
    change: ({ measure, isNegative }) => (measure === '0%' ? 'no change' : `${isNegative ? 'down' : 'up'} ${measure}`),
    weighted: ({ measure }) => `weighed ${measure}`,
    mean: ({ measure }) => `on average ${measure}`,
    days: ({ measure, isNegative }) => (/^\d/.test(measure) ? `${measure} ${isNegative ? 'early' : 'after'}` : measure),
  },
  combinations: {
    sum: 'what stands under it is added up',
    best: 'the best of what stands under it counts',
    worst: 'the worst of what stands under it counts',
    mean: 'the mean share of what stands under it counts',
    scaled: 'what stands under it is added up and scaled to its maximum',
  },
  line: ({ id, title, max }) => `${id}${title === '' ? '' : ` ${quote(title)}`}${max === '' ? '' : ` (at most ${counted(max)})`}`,
  top: 'the level of domains',
  applies: {
    groups: (before, after) => `It is for ${groups(after)}, and was for ${groups(before)}.`,
    when: ({ before, after }) => {
      if (before === after) return '';
      if (before === '') return `New condition: ${lowerFirst(after)}`;
      return after === '' ? `No longer a condition: ${lowerFirst(before)}` : `${after} Before: ${lowerFirst(before)}`;
    },
    otherwise: ({ before, after }) =>
      `Where it does not apply: now ${either(after, 'nothing of its own')}, before ${either(before, 'nothing of its own')}.`,
  },
  rounding,
  ranking,
  class: classText,
  noClasses: 'none',
  asked: {
    by: ({ before, after }) => `Figures are now ${after}, before ${before}.`,
    owner: ({ before, after }) => `Owner now: ${either(after, 'not told')}; before: ${either(before, 'not told')}.`,
    evidence: (more, fewer) =>
      `Documents: ${[more.length > 0 ? `also ${quotedAll(more)}` : '', fewer.length > 0 ? `no longer ${quotedAll(fewer)}` : ''].filter(Boolean).join('; ')}.`,
  },
  source: {
    clause: ({ before, after }) => `Clause now: ${either(after, 'not told')}; before: ${either(before, 'not told')}.`,
    decision: ({ before, after }) => `Decision now: ${either(after, 'none')}; before: ${either(before, 'none')}.`,
    decisionName: ({ number, day, issuer }) => [number, day, issuer].filter((one) => one !== undefined).join(', '),
    status: ({ before, after }) => `Status now: ${after}; before: ${before}.`,
  },
};
