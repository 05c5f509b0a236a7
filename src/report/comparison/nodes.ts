/** What one unit won and lost: by domain, and the criteria that moved it most. */
import { readFraction, write } from '../../decimal.ts';
import { type Rational, ZERO, compare, isNegative, isZero, negate, subtract } from '../../points.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { titleIn } from '../../say/title.ts';
import type { ComparedNode, ComparedUnit } from '../../shape/comparison.ts';
import type { Grid } from '../grid.ts';
import { signedNumber } from '../signed.ts';
import { changeHead } from './grid.ts';
import { type ShownComparison, labelsOf } from './shown.ts';

/** One row a domain; nothing where no criterion is known. */
export function domainGrid(shown: ShownComparison, { nodes }: ComparedUnit, language: PrintedLanguage): Grid {
  const { words } = language;
  const { before, after, against } = shown.comparison;
  const labels = against === 'itself' ? labelsOf([before, after], language) : [words.tables.own, words.tables.other];
  return {
    columns: [
      { head: words.node },
      { head: words.title },
      ...labels.map((head) => ({ head, align: 'right' as const })),
      { head: changeHead(shown, language), align: 'right' },
      { head: words.tables.note },
    ],
    rows: nodes
      .filter((node) => node.parent === 'total' && sides.some((side) => isSomething(node[side]) || isSomething(node.max[side])))
      .map((node) => [
        node.id,
        titleIn(node.title, language),
        ...sides.map((side) => scoreText(shown, node, side, language)),
        node.change === null ? '' : signedNumber(language, node.change, shown.places),
        becameText(node, language),
      ]),
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
  return max === null || max === 'unknown' || max === '0' ? number(score, places) : words.outOf(number(score, places), number(max));
}

/** A criterion that won or lost points. */
export interface MovedCriterion {
  readonly id: string;
  readonly title: string;
  /** With its sign. */
  readonly points: string;
  readonly isWon: boolean;
  /** What it had, and what was the matter with it, in either result. */
  readonly before: string;
  readonly after: string;
  /** What became of it, where it is not the same. */
  readonly became: string;
}

/** So many tell the story. */
const MOST = 8;

/** What the criteria that tell the story are called. */
export const criteriaHead = ({ comparison: { against } }: ShownComparison, { words: { tables } }: PrintedLanguage): string =>
  against === 'itself' ? tables.criteria : tables.criteriaApart;

/** Those that moved most first. */
export function movedCriteria(shown: ShownComparison, { nodes }: ComparedUnit, language: PrintedLanguage): readonly MovedCriterion[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes
    .filter(({ id, became }) => became === 'dropped' || !parents.has(id))
    .map((node) => ({ node, won: wonAt(node) }))
    .filter(({ won }) => !isZero(won))
    .sort((a, b) => compare(sizeOf(b.won), sizeOf(a.won)))
    .slice(0, MOST)
    .map(({ node, won }) => {
      const [before, after] = sides.map((side) => [scoreText(shown, node, side, language), matterOf(node, side, language)]);
      return {
        id: node.id,
        title: titleIn(node.title, language),
        points: signedNumber(language, write(won), shown.places),
        isWon: !isNegative(won),
        before: told(before),
        after: told(after),
        became: becameText(node, language),
      };
    });
}

const told = (parts: readonly string[] = []): string => parts.filter(Boolean).join(', ');

/** Points that are no longer lost, or lost more; under one maximum, and in bonus and penalty, the change of the score. */
function wonAt({ lost, change, max }: ComparedNode): Rational {
  const less = subtract(valueOf(lost.before), valueOf(lost.after));
  if (!isZero(less)) return less;
  return max.before === max.after && change !== null ? readFraction(change) : ZERO;
}

const valueOf = (text: string | null): Rational => (text === null ? ZERO : readFraction(text));
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
