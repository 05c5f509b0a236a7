/** What is wrong with a succession or a register, or stands in place of one, in English. */
import type { DocumentKind } from '../../problem.ts';
import type { RegisterFacts, SuccessionFacts } from '../../problem/successions.ts';
import { formatNumber, quoted } from '../format.ts';
import type { Language } from '../language.ts';

const q = (text: string): string => `“${text}”`;
const day = (text: string): string => text.split('-').reverse().join('/');
const list = (words: readonly string[]): string => quoted(words, '“', '”');
/** A cap that is not known has no number. */
const max = (text: string): string => (text === '' ? 'an unknown max' : `a max of ${formatNumber('en-GB', text)}`);

const kinds: Readonly<Record<DocumentKind, string>> = {
  pack: 'a pack (it has domains)',
  submission: 'a submission (it has units)',
  succession: 'a succession (it has from and became)',
  register: 'a register of units (it has before and became)',
  result: 'a kept result (it has a receipt)',
};
const wantedKinds: Readonly<Record<DocumentKind, string>> = {
  pack: 'a framework',
  submission: 'a submission',
  succession: 'a succession',
  register: 'a register of units',
  result: 'a kept result',
};

export const successionProblems: Pick<Language['problems'], 'other-document' | keyof SuccessionFacts | keyof RegisterFacts> = {
  'other-document': ({ found, wanted }) => {
    const isScoring = [found, wanted].every((kind) => kind === 'pack' || kind === 'submission');
    const next = isScoring ? 'to score, name the framework first, then the submission' : `name the file of ${wantedKinds[wanted]} here`;
    return `This is ${kinds[found]}, not ${wantedKinds[wanted]}; ${next}.`;
  },
  'no-line': ({ id, title, allowed }) =>
    `${q(id)} (${title}) has no line in became, so nobody knows what became of it; write one: ${allowed.join(', ')}.`,
  'line-for-nothing': ({ found, of }) => `This line is for ${q(found)}, which is not in ${of}; correct the id, or remove the line.`,
  'no-target': ({ found, of }) => `There is no ${q(found)} in ${of}; correct the id, or remove it.`,
  'leads-to-one': ({ id, lines }) =>
    `The lines ${list(lines)} lead to ${q(id)}, and not all of them say merged; write merged: ${id} in each where they became one, else correct an id.`,
  'merged-alone': ({ id, line }) =>
    `Only ${q(line)} says that it merged into ${q(id)}; merging takes two lines at least. Write renamed or same, or add the line that is missing.`,
  'split-too-few': ({ line, many }) =>
    `${q(line)} says split and names ${many}; splitting takes two different ids at least. Add the other, or write renamed.`,
  'from-nowhere': ({ id, title }) =>
    `No line leads to ${q(id)} (${title}), and new does not list it; add it to new, or to the line of what became it.`,
  'new-and-from': ({ id, lines }) => `${q(id)} is listed as new, and ${list(lines)} became it; take it out of new, or correct the line.`,
  'listed-twice': ({ id }) => `${q(id)} is listed twice; remove one.`,
  'id-differs': ({ line, found }) => `${q(line)} became ${q(found)}, which is another id; write { renamed: ${found} }.`,
  'id-is-same': ({ line }) => `${q(line)} keeps its id, so it is not renamed; write same (of a criterion whose max moved, reweighted).`,
  'bad-framework-name': ({ found }) => `${q(found)} does not name a framework and its year; write id@year, such as sample-department@2023.`,
  'diff-needs-succession': ({ before, after }) =>
    `There is no succession from ${q(before)} to ${q(after)}, so nobody knows which criterion became which, and nothing is compared; write a succession.yaml for the two.`,
  'succession-loops': ({ from, to }) =>
    `It goes from ${q(from)} to ${q(to)}, two frameworks of one year, and would lead back to where it began; name two different years.`,
  'succession-of-others': ({ from, to, before, after }) =>
    `This succession goes from ${q(from)} to ${q(to)}, but the two frameworks are ${q(before)} and ${q(after)}; hand in the one between these two.`,
  'total-line': () => 'The total always becomes the total, so it takes no line; remove this one.',
  'max-differs': ({ line, before, after }) =>
    `${q(line)} had ${max(before)} and has ${max(after)} now, so it is not the same; write reweighted.`,
  'max-is-same': ({ line, max: both }) => `${q(line)} has ${max(both)} in both years, so it is not reweighted; write same.`,
  'fact-without-word': ({ fact, line, id, allowed }) =>
    `Nothing is said of the fact ${q(fact)} of ${q(line)}, and ${q(id)} has none of that name; write in facts what became of it: ${[...allowed, 'dropped'].join(', ')}.`,
  'no-such-fact': ({ found, id, of, allowed }) =>
    `${q(id)} has no fact ${q(found)} in ${of}; its facts are: ${allowed.length === 0 ? 'none' : allowed.join(', ')}.`,
  'facts-to-one': ({ id, fact, facts }) =>
    `The facts ${list(facts)} both become ${q(fact)} of ${q(id)}; one figure takes one place, so write dropped for the other.`,
  'unknown-register': ({ found, allowed }) =>
    `There is no register ${q(found)}; there are: ${allowed.join(', ')}, or name a file of your own.`,
  'closes-into-nothing': ({ line }) =>
    `${q(line)} is closed into nothing: the list is empty; name those that took over its tasks, or write closed: nobody.`,
  'units-loop': ({ ids }) =>
    `These go up in each other, so that none is left: ${ids.join(' → ')}; correct the one that stayed, or name the new unit.`,
  'keeps-another': ({ id, found, allowed }) =>
    `${q(id)} cannot carry on the place of ${q(found)}, from which it did not come${allowed.length === 0 ? '; remove it from keeps, or name a register in which it did' : `; it came from: ${allowed.join(', ')}`}.`,
  'keeps-twice': ({ id, keeping }) =>
    `The place of ${q(id)} is carried on by ${list(keeping)}; only one can, so remove the others from keeps.`,
  'unit-gone': ({ unit, register, effective }) =>
    `The unit ${q(unit)} is in the results after, but there is none such since ${day(effective)} by the register ${q(register)}; correct its id, or compare without that register.`,
  'unit-not-yet': ({ unit, register, effective }) =>
    `The unit ${q(unit)} is in the results before, but there is none such until ${day(effective)} by the register ${q(register)}; correct its id, or compare without that register.`,
};
