/** What one unit won and lost: by domain, and the criteria that moved it most. */
import { readFraction, write } from '../../decimal.ts';
import { type Rational, ZERO, compare, isNegative, isZero, most, negate, subtract } from '../../points.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { titleIn } from '../../say/title.ts';
import type { ComparedNode, ComparedUnit } from '../../shape/comparison.ts';
import type { Grid } from '../grid.ts';
import { isTotal } from '../names.ts';
import { minusText, signedNumber } from '../signed.ts';
import { changeHead } from './grid.ts';
import { type ShownComparison, labelsOf } from './shown.ts';

/** One row a domain, and last the total; nothing where no criterion is known. */
export function domainGrid(shown: ShownComparison, { nodes }: ComparedUnit, language: PrintedLanguage): Grid {
  const { words } = language;
  const { before, after, against } = shown.comparison;
  const labels = against === 'itself' ? labelsOf([before, after], language) : [words.tables.own, words.tables.other[against]];
  const domains = nodes.filter(
    (node) => node.parent === 'total' && sides.some((side) => isSomething(node[side]) || isSomething(node.max[side])),
  );
  const row = (node: ComparedNode): readonly string[] => [
    isTotal(node) ? '' : node.id,
    isTotal(node) ? words.totalScore : titleIn(node.title, language),
    ...sides.map((side) => scoreText(shown, node, side, language)),
    node.change === null ? '' : signedNumber(language, node.change, shown.places),
    becameText(node, language),
  ];
  return {
    columns: [
      { head: words.node },
      { head: words.title },
      ...labels.map((head) => ({ head, align: 'right' as const })),
      { head: changeHead(shown, language), align: 'right' },
      { head: words.tables.note },
    ],
    rows: domains.length > 0 ? [...domains, ...nodes.filter(isTotal)].map(row) : [],
  };
}

/** A block of bonus or penalty without any is left out. */
const isSomething = (text: string | null): boolean => text !== null && text !== '0';

type Side = 'before' | 'after';
const sides: readonly Side[] = ['before', 'after'];

/** “4,50 / 5” */
export function scoreText({ places }: ShownComparison, node: ComparedNode, side: Side, { words, number }: PrintedLanguage): string {
  const [score, max] = [node[side], node.max[side]];
  if (score === null) return '–';
  const text = minusText(number(score, places));
  return max === null || max === 'unknown' || max === '0' ? text : words.outOf(text, number(max));
}

/** A criterion whose score changed, or that came to apply or no longer does. */
export interface MovedCriterion {
  readonly id: string;
  readonly title: string;
  /** The change of its score, with its sign. */
  readonly points: string;
  readonly isWon: boolean;
  /** What it had, and what was the matter with it, in either result. */
  readonly before: string;
  readonly after: string;
  /** What became of it, where it is not the same. */
  readonly became: string;
}

export interface MovedCriteria {
  /** The largest change first. */
  readonly criteria: readonly MovedCriterion[];
  /** That there are more, whose change is smaller; nothing where all are told. */
  readonly rest: string;
}

/** So many tell the story. */
const MOST = 8;

export const criteriaHead = ({ comparison: { against } }: ShownComparison, { words: { tables } }: PrintedLanguage): string =>
  against === 'itself' ? tables.criteria : tables.criteriaApart;

/** The criteria whose scores moved most: without those that only hold others. */
export function movedCriteria(shown: ShownComparison, { nodes }: ComparedUnit, language: PrintedLanguage): MovedCriteria {
  const { tables } = language.words;
  const moved = lowest(nodes)
    .map((node) => ({ node, change: changeOf(node), weight: weightOf(node) }))
    .filter(({ weight }) => !isZero(weight))
    .sort((a, b) => compare(b.weight, a.weight));
  const many = moved.length - MOST;
  const rest = shown.comparison.against === 'itself' ? tables.otherCriteria : tables.otherCriteriaApart;
  return {
    criteria: moved.slice(0, MOST).map(({ node, change }) => {
      const [before, after] = sides.map((side) => [scoreText(shown, node, side, language), matterOf(node, side, language)]);
      return {
        id: node.id,
        title: titleIn(node.title, language),
        points: signedNumber(language, write(change), shown.places),
        isWon: !isNegative(change),
        before: told(before),
        after: told([...(after ?? []), onRulesBefore(shown, node, language)]),
        became: becameText(node, language),
      };
    }),
    rest: many > 0 ? rest(many) : '',
  };
}

/** What the same figures had by the rules of before, where that is another score: then the rule moved it, or part of the way. */
function onRulesBefore(shown: ShownComparison, { read, after }: ComparedNode, language: PrintedLanguage): string {
  const { before, after: now } = shown.comparison;
  if (!read || read.before === null || read.before === after) return '';
  const [label = ''] = labelsOf([before, now], language);
  return language.words.tables.byRules(label, minusText(language.number(read.before, shown.places)));
}

/** Those that hold no others; ids of before and of after may be the same and mean another. */
function lowest(nodes: readonly ComparedNode[]): readonly ComparedNode[] {
  const isGone = ({ became }: ComparedNode): boolean => became === 'dropped';
  const [gone, there] = [nodes.filter(isGone), nodes.filter((node) => !isGone(node))].map(
    (some) => new Set(some.map(({ parent }) => parent)),
  );
  return nodes.filter((node) => !(isGone(node) ? gone : there)?.has(node.id));
}

const told = (parts: readonly string[] = []): string => parts.filter(Boolean).join(', ');

/** Of a criterion that is only in one result, all of its score. */
const changeOf = ({ before, after, change }: ComparedNode): Rational =>
  change === null ? subtract(valueOf(after), valueOf(before)) : readFraction(change);

/** How far the score moved; where it came to apply or no longer does, the maximum that came or went if that is more. */
function weightOf(node: ComparedNode): Rational {
  const { max } = node;
  const isInBoth = node.before !== null && node.after !== null;
  const hasTurned = isInBoth && isSomething(max.before) !== isSomething(max.after);
  const moved = sizeOf(changeOf(node));
  return hasTurned ? most(moved, sizeOf(subtract(valueOf(max.after), valueOf(max.before)))) : moved;
}

const valueOf = (text: string | null): Rational => (text === null || text === 'unknown' ? ZERO : readFraction(text));
const sizeOf = (value: Rational): Rational => (isNegative(value) ? negate(value) : value);

/** Why points were lost there; in one result it may not be at all. */
function matterOf({ cause, state, lost, ...node }: ComparedNode, side: Side, { causeNames, states, words }: PrintedLanguage): string {
  const [why, how] = [cause[side], state[side]];
  if (node[side] === null) return '';
  if (why !== null) return causeNames[why];
  if (how !== null && how !== 'scored') return states[how];
  return lost[side] === '0' ? words.tables.noLoss : '';
}

const becameText = ({ id, was, became }: ComparedNode, { words }: PrintedLanguage): string => {
  const from = typeof was === 'string' ? [was] : (was ?? []);
  const old = from.length > 0 && (from.length > 1 || from[0] !== id) ? ` (${from.join(', ')})` : '';
  return `${words.tables.became[became]}${old}`.trim();
};
