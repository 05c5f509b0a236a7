/** What is wrong with data, in English: what was found, why it is wrong, what to do next. */
import type { Language } from '../language.ts';
import { formatNumber, quoted } from '../format.ts';
import { assumptions } from './assumptions.ts';
import { fileProblems } from './files.ts';
import { lockProblems } from './locks.ts';
import { migrationProblems } from './migrations.ts';
import { receiptProblems } from './receipts.ts';
import { successionProblems } from './successions.ts';
import { expected, faults, places, positives } from './terms.ts';

const n = (text: string): string => formatNumber('en-GB', text);
const q = (text: string): string => `“${text}”`;
/** How far the computed number lies from the printed one. */
const apart = (difference: string): string => {
  if (difference === '') return '';
  return difference.startsWith('-') ? ` (${n(difference.slice(1))} lower)` : ` (${n(difference)} higher)`;
};
const list = (words: readonly string[]): string => quoted(words, '“', '”');

export const problems: Language['problems'] = {
  ...successionProblems,
  ...receiptProblems,
  ...lockProblems,
  ...migrationProblems,
  ...fileProblems,
  'wrong-type': ({ found, expected: needed }) => `Found ${q(found)} where there should be ${expected[needed]}.`,
  'unknown-key': ({ found, allowed }) => `There is no key ${q(found)} here; the keys are: ${allowed.join(', ')}.`,
  'missing-key': ({ key }) => `${q(key)} is missing; add it.`,
  'not-allowed': ({ found, allowed }) => `${q(found)} is not possible here; choose one of: ${allowed.join(', ')}.`,
  'one-kind': ({ found, allowed }) =>
    `Exactly one kind is needed, found ${found.length === 0 ? 'none' : list(found)}; choose one of: ${allowed.join(', ')}.`,
  'another-framework': ({ found, expected: needed }) =>
    `This submission belongs to ${q(found)}, not to ${q(needed)}; none of its units is scored. Score it with its own framework and year.`,
  'no-succession': ({ before, after }) =>
    `There is no succession from ${q(before)} to ${q(after)}, so what the rules did cannot be told from what the figures did; write a succession.yaml for the two.`,
  'bad-number': ({ found, fault }) => `The number ${q(found)} ${faults[fault]}.`,
  negative: ({ found }) => `The number ${q(found)} is negative; it must be 0 or more.`,
  'not-whole': ({ found }) =>
    `The number ${q(found)} is not whole; this figure counts things and is written without points or commas, also for thousands, such as 1200.`,
  'too-many-places': ({ found, allowed }) => `The number ${q(found)} has too many decimals; this figure has up to ${allowed}.`,
  'percent-sign': ({ found }) => `The share ${q(found)} lacks its percent sign; write it as 87.8%.`,
  'share-outside': ({ found }) => `The share ${q(found)} lies outside 0% to 100%; check it.`,
  'bad-day': ({ found, use }) =>
    `The day ${q(found)} cannot be read; write year-month-day (YYYY-MM-DD), such as 2023-01-12${use === 'figure' ? ', or never for what was not done' : ''}.`,
  'day-without-year': ({ found, monthDay }) => `The day ${q(found)} has no year; write year-month-day (YYYY-MM-DD), ending in ${monthDay}.`,
  'impossible-day': ({ found }) =>
    `The day ${q(found)} is not in the calendar; check day and month, and write year-month-day (YYYY-MM-DD).`,
  'bad-year': ({ found }) => `The year ${q(found)} cannot be read; write four digits, such as 2023.`,
  'bad-revision': ({ found }) => `The revision ${q(found)} cannot be read; write two numbers, scores and wording, such as "1.0".`,
  'bad-year-day': ({ found }) =>
    `The day ${q(found)} cannot be read or is not in the assessed year; write it as 31/01, 31/12 previous, end of Q1.`,
  'not-yes-no': ({ found }) => `Found ${q(found)}; this condition is answered yes or no (có, không).`,
  'not-tally': ({ found }) => `Found ${q(found)}; write a number, or yes or no (có, không) where it only matters whether it happened.`,
  'duplicate-id': ({ id, title }) => `The id ${q(id)} belongs to ${q(title)} already; each node has its own, so change one of the two.`,
  'reserved-id': ({ id }) => `The id ${q(id)} belongs to the total; choose another.`,
  'key-not-here': ({ key, place }) => `The key ${q(key)} ${places[place]}.`,
  'no-rule': ({ id }) => `The node ${q(id)} has no rule; add a measure (a leaf) or children (a group).`,
  maxima: ({ id, max, sum, difference, units }) =>
    `The maximum of ${q(id)} is ${n(max)}, but its children${units === '' ? '' : ` for the group ${q(units)}`} add up to ${n(sum)} (${n(difference.replace('-', ''))} apart); correct it, or where the decision itself says so, write discrepancy with its source.`,
  'unlike-max': ({ id, max, group, needed, combine }) =>
    `${q(group)} takes the ${combine} of its children, so ${q(id)} needs its max of ${n(needed)} and has ${n(max)}; make them equal, or use combine: scaled.`,
  'nothing-to-scale': ({ id }) =>
    `${q(id)} says combine: scaled, but every child has a max of 0, so there is nothing to scale; write the children's max, or max: 0.`,
  'min-above-zero': ({ found }) => `The fewest points (min) ${q(found)} must be 0 or less.`,
  'units-differ': ({ id, units, sum, others }) =>
    `The children of ${q(id)} for the group ${q(units)} add up to ${n(sum)}, for others to ${n(others)}; each group must come to the same.`,
  'condition-edges': ({ found }) =>
    `The condition ${q(found)} cannot be used; write at least one of atLeast, over, atMost, under, is, at most one edge below and one above, so that some figure fits (yes or no takes only is).`,
  'bad-holiday': ({ found }) =>
    `The holiday ${q(found)} cannot be read or does not exist; write a day of the year such as 02/09, or year-month-day such as 2023-01-20.`,
  'min-needs-sums': ({ id, above, combine }) =>
    `${q(id)} has a min below zero, but ${q(above)} above it says combine: ${combine}; that needs sums all the way up.`,
  'requires-unknown': ({ id, found }) =>
    `${q(id)} requires points of ${q(found)}, which the framework does not have; write the id of one it has.`,
  'requires-itself': ({ id, above }) => `${q(id)} cannot require itself or a group above it (${q(above)}); write another node.`,
  'requires-share': ({ id, found }) => `${q(found)} of ${q(id)} cannot be told, because it has no maximum; write the points needed.`,
  'requires-loop': ({ ids }) => `These require each other in a circle: ${ids.join(' → ')}; take one requires out.`,
  'needs-policy': ({ id }) =>
    `${q(id)} applies only under a condition (appliesWhen), so it must say what happens otherwise; write notApplicable: drop, full or zero.`,
  'fact-kinds': ({ found }) =>
    `The fact ${q(found)} is read as different kinds (number, day, yes or no, other options); make it two facts.`,
  'weight-outside': ({ found }) => `The weight ${q(found)} cannot be used; write a number over 0, at most 100, with at most 2 decimals.`,
  'adds-up': ({ id }) => `${q(id)} has a discrepancy, but the maxima of its children do add up; remove it.`,
  'needs-cap': ({ id }) => `${q(id)} has cap: unknown, so there is no maximum for its scale to give; write the cap, or measure: points.`,
  'not-positive': ({ key, found }) => `${positives[key]} must be above 0, found ${q(found)}; write what the rules say.`,
  'band-conflict': ({ band }) =>
    `The words of the band ${q(band)} do not go together; a band has at most one lower edge (atLeast, over, after) and one upper edge (atMost, under, by), or only is, or only else (once); its points stand in points or share.`,
  'undeclared-fact': ({ found, allowed }) =>
    `The fact ${q(found)} is read here, but facts does not declare it; declared: ${allowed.length === 0 ? 'none' : allowed.join(', ')}.`,
  'unused-fact': ({ found }) =>
    `The fact ${q(found)} is declared, but no measure or condition reads it; remove it, or mend measure or appliesWhen.`,
  'scale-not-for-measure': ({ scale, measure, allowed }) =>
    `The scale ${q(scale)} cannot read the measure ${q(measure)}; use: ${allowed.length === 0 ? 'no scale' : allowed.join(', ')}.`,
  'needs-scale': ({ measure, allowed }) => `The measure ${q(measure)} needs a scale; use: ${allowed.join(', ')}.`,
  'needs-full': () => 'A proportional scale on a measure that is no share needs “full”: the number that gets full points.',
  'empty-band': ({ band }) => `No value can fall in the band ${q(band)}; check its edges.`,
  'bands-overlap': ({ value, first, second }) =>
    `The value ${value} falls in both bands ${q(first)} and ${q(second)}; mend an edge (over/atLeast, under/atMost; for days after, by), or write firstFits: true where the decision reads from the top.`,
  'bands-gap': ({ value }) =>
    `The value ${value} falls in no band; add the missing one, or write else where the decision says what the rest gets.`,
  'line-needs-edges': ({ band }) => `The band ${q(band)} gives points along a line [low, high] and needs both edges, which differ.`,
  'full-below-from': ({ from, full }) =>
    `The proportional scale has from ${from} and full ${full}; it needs 0 ≤ from ≤ full, and full above 0.`,
  'points-outside': ({ points, min, max }) => `The points ${q(points)} lie outside ${n(min)} to ${n(max)} of this node; correct them.`,
  'rest-not-partial': ({ id }) =>
    `The node ${q(id)} has a rest (lines not seen), but the pack is not partial; write status: partial or remove rest.`,
  'class-order': ({ title, groups }) =>
    `The class ${q(title)} can never be reached${groups.length === 0 ? '' : ` in the group ${list(groups)}`}; write classes best first, with else: true last and without atLeast.`,
  'breaker-unknown': ({ found }) => `Ties are broken by the node ${q(found)}, which the pack does not have; name a node that is there.`,
  'no-provenance': ({ id }) => `The node ${q(id)} has no source; write source with its provenance (and url, where there is one).`,
  'full-out-of-reach': ({ id, max, best }) =>
    `The node ${q(id)} has a maximum of ${n(max)}, but its scale gives ${n(best)} at most; check the scale.`,
  'for-nobody': ({ id, groups }) =>
    `${q(id)} is for nobody: its appliesTo has none of the groups of the node above it (${groups.join(', ')}); mend appliesTo.`,
  'step-above-max': ({ id, step, max }) =>
    `${q(id)} gives points in steps of ${n(step)}, more than its max of ${n(max)}, so that it can only give 0; mend step or max.`,
  'reads-nothing': ({ id }) =>
    `${q(id)} counts the days between two fixed days (from, to), so every unit gets the same; name a fact at one end at least.`,
  assumed: ({ rule, used, node, by }) =>
    `${{ decision: 'The decision does not say', pack: 'The pack leaves this open' }[by]}; assumed: ${assumptions[rule](used, node)}. Every result says so.`,
  'no-units': () => 'The submission has no units; there is nothing to score.',
  'duplicate-unit': ({ unit }) => `The unit ${q(unit)} stands here twice; only the first is scored. Remove one.`,
  'unknown-id': ({ found, group, allowed }) =>
    `The framework has no node ${q(found)}, so this answer does not count; correct the id${group === '' ? '' : ` (${q(group)} has: ${allowed.join(', ')})`}.`,
  'answer-under-given': ({ given }) =>
    `The answer to ${q(given)} stands for all under it, so this answer does not count; keep one of the two.`,
  'unknown-fact': ({ found, allowed, titles }) =>
    `This node has no fact ${q(found)}; ${allowed.length === 0 ? 'it asks for none, so remove it' : `its facts are: ${allowed.map((name, index) => `${name} (${titles[index]})`).join(', ')}`}.`,
  'facts-not-here': () => `This is a group and takes no figures; give them at its leaves.`,
  'deducted-in-penalty': () => `This node stands in a penalty block, where deducted has no place; write it into its points or figures.`,
  'unknown-option': ({ found, allowed }) => `There is no outcome ${q(found)}; choose one of: ${list(allowed)}.`,
  'part-exceeds-whole': ({ part, partFigure, whole, wholeFigure }) =>
    `${q(part)} (${n(partFigure)}) is larger than ${q(whole)} (${n(wholeFigure)}), and a part cannot exceed its whole; check both figures.`,
  'over-zero': ({ facts }) =>
    `There is nothing to measure in ${list(facts)} (over 0, or never begun), and no rule says what then; counted as missing, so check the figures.`,
  'not-applicable-forbidden': ({ id }) => `${q(id)} cannot be answered “not applicable”; counted as missing, so give its figures.`,
  'not-a-multiple': ({ found, step }) =>
    `The points ${q(found)} are no multiple of ${n(step)}; this item is given points in steps of ${n(step)}.`,
  'not-for-group': ({ group }) =>
    `This node is not for ${group === '' ? 'a unit without a group' : `the group ${q(group)}`}, so this answer does not count; check the unit's group.`,
  'stated-differs': ({ what, stated, computed, difference }) =>
    `The ${what} printed in the source is ${n(stated)}, computed is ${n(computed)}${what === 'place' ? '' : apart(difference)}; the computed one stands.`,
  'nothing-to-rank': () => 'There is no unit to rank; give at least one scorecard.',
  'ranked-twice': ({ unit }) => `The unit ${q(unit)} stands here twice, so nothing is ranked; remove one.`,
  'in-two-groups': ({ unit, groups }) =>
    `The unit ${q(unit)} stands in two groups (${groups.map((group) => (group === '' ? 'no group' : q(group))).join(', ')}); a unit is ranked in one, so keep one.`,
  'scored-by-others': ({ found, expected: needed }) =>
    `There are scores by ${q(found)}, not by ${q(needed)}; only units scored by one version of a framework are ranked together.`,
  'several-stages': ({ stages }) => `There are results of several stages: ${list(stages)}; rank one stage at a time.`,
  'scored-otherwise': () =>
    'A unit was scored under other options than the rest (its receipt says which); score all alike, then rank them.',
};
