/** Rules of the whole: rounding, index, ranking, classes. */
import type { DifferenceKind, DifferenceOf, RoundingText } from '../../shape/difference.ts';
import type { Framework, FrameworkClass } from '../../shape/framework.ts';
import { readFraction, writeShare } from '../../decimal.ts';
import type { DifferenceWords, Sides } from '../differences.ts';
import { pointsText } from '../figures.ts';
import type { Language } from '../language.ts';
import type { Frameworks } from './nodes.ts';

type Makers<K extends DifferenceKind> = {
  readonly [One in K]: (language: Language, frameworks: Frameworks, difference: DifferenceOf<One>) => DifferenceWords[One];
};

export const wholeWords: Makers<'rounding' | 'index' | 'ranking' | 'class'> = {
  rounding: (language, _, { facts }) => ({ before: roundingText(language, facts.before), after: roundingText(language, facts.after) }),
  index: (language, _, { facts }) => ({ before: scaleText(language, facts.before), after: scaleText(language, facts.after) }),
  ranking: (language, { before, after }) => ({ before: rankingText(language, before), after: rankingText(language, after) }),
  class: (language, { before, after }) => apart(language, classTexts(language, before), classTexts(language, after)),
};

const scaleText = (language: Language, text: string): string => pointsText(language, readFraction(text));

function roundingText({ differences: { rounding }, number }: Language, { places, mode, at }: RoundingText): string {
  return [rounding.places(number(places)), wordOf(rounding.modes, mode), wordOf(rounding.levels, at)].join(', ');
}

/** A word that is none of the table is left as it is. */
const wordOf = (table: Readonly<Record<string, string>>, word: string): string => (Object.hasOwn(table, word) && table[word]) || word;

function rankingText({ differences: { ranking } }: Language, { ranking: { on, ties, tieBreakers } }: Framework): string {
  const breakers = tieBreakers.map((by) => {
    if ('node' in by) return ranking.breakers.node(by.node);
    return 'key' in by ? ranking.breakers.key(by.key) : ranking.breakers.fewer(by.fewer);
  });
  return [ranking.on[on], ...(breakers.length > 0 ? [ranking.thenBy(breakers)] : []), ranking.ties[ties]].join('; ');
}

const classTexts = (language: Language, { classes }: Framework): readonly string[] => classes.map((one) => classText(language, one));

const classText = (language: Language, { title, atLeast, everyDomainAtLeast, appliesTo = [] }: FrameworkClass): string =>
  language.differences.class({
    title,
    ...(atLeast && { atLeast: pointsText(language, atLeast) }),
    ...(everyDomainAtLeast && { everyDomainAtLeast: `${language.number(writeShare(everyDomainAtLeast).slice(0, -1))}%` }),
    groups: appliesTo,
  });

/** Only the lines that the other side does not have; all where only their order is another. */
function apart({ differences: { noClasses } }: Language, before: readonly string[], after: readonly string[]): Sides {
  const [gone, come] = [before.filter((line) => !after.includes(line)), after.filter((line) => !before.includes(line))];
  const isOrder = gone.length === 0 && come.length === 0;
  const text = (lines: readonly string[], all: readonly string[]): string => {
    const told = isOrder ? all : lines;
    return told.length > 0 ? told.join('; ') : all.length > 0 ? '' : noClasses;
  };
  return { before: text(gone, before), after: text(come, after) };
}
