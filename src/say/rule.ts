/** The rule of a leaf in words, read off its pieces. */
import { type Cut, order } from '../interval.ts';
import { type Piece, pointsAt } from '../pieces.ts';
import { type Rational, ZERO, equal, isFinite, isNegative, isZero, negate } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import { writeForPeople } from '../space.ts';
import { conditionStretch } from './outside.ts';
import { writeShare } from '../decimal.ts';
import { measureOf } from '../measure/measures.ts';
import { writeDay } from '../day.ts';
import { pointsText } from './figures.ts';
import type { Language } from './language.ts';
import type { RuleLine, StretchWords } from './parts.ts';
import { titleIn } from './title.ts';

/** Says how a leaf gives its points, and when it applies; empty for a group. */
export function sayRule(language: Language, framework: Framework, id: string): string {
  const node = framework.nodes[framework.index.get(id) ?? -1];
  if (!node?.leaf) return '';
  const { leaf } = node;
  return [scaleText(language, node, leaf), ...conditionSentences(language, leaf), ...requirementSentences(language, framework, leaf)].join(
    ' ',
  );
}

/** How a leaf gives its points, whenever it applies. */
export function scaleText(language: Language, { max = ZERO, min, block }: FrameworkNode, leaf: Leaf): string {
  const measured = measuredText(language, leaf);
  if (!leaf.scale) return measured;
  const slope = leaf.pieces.find((piece) => !isZero(piece.slope))?.slope ?? ZERO;
  return language.scales[leaf.scale]({
    measured,
    one: language.one(leaf.measure),
    isPenalty: block === 'penalty',
    lines: leaf.pieces.map((piece) => lineOf(block === 'penalty' ? { ...language, yesNo: language.happened } : language, leaf, piece)),
    max: pointsText(language, max),
    min: pointsText(language, min),
    rate: pointsText(language, isNegative(slope) ? negate(slope) : slope),
  });
}

/** What a leaf measures, before its points are told. */
export const measuredText = (language: Language, leaf: Leaf): string => language.measured[leaf.measure](titlesOf(language, leaf));

/** What is measured; the end of a span that is the pack's own is a day. */
function titlesOf(language: Language, { facts, reads, terms, measure }: Leaf): readonly string[] {
  const { weights = [] } = terms;
  const weight = (index: number): string => (weights[index] ? ` ${language.weight(leafWeight(language, measure, weights[index]))}` : '');
  const quoted = facts.slice(0, reads).map(({ title }, index) => `${language.quote(title)}${weight(index)}`);
  const day = (end: Rational | undefined): readonly string[] => (end ? [language.day(writeDay(Number(end.n)))] : []);
  return [...day(terms.from), ...quoted, ...day(terms.to)];
}

const leafWeight = (language: Language, measure: Leaf['measure'], weight: Rational): string =>
  measure === 'mean' ? `${language.number(writeShare(weight).slice(0, -1))}%` : pointsText(language, weight);

/** What figures must say for a leaf to apply, a sentence each: of all of them, or of those with these names. */
export function conditionSentences(language: Language, { facts, conditions, space }: Leaf, names?: readonly string[]): readonly string[] {
  return conditions.flatMap(({ fact, allowed }): readonly string[] => {
    const one = facts[fact];
    if (!one || (names && !names.includes(one.name))) return [];
    return [language.onlyIf.applies(one.title, language.stretch(conditionStretch(language, one, allowed, space.labels ?? [])))];
  });
}

/** What a leaf requires first, as a sentence. */
export function requirementSentences(language: Language, { nodes }: Framework, { requires }: Leaf): readonly string[] {
  const node = requires && nodes[requires.node];
  return node ? [language.onlyIf.requires(language.node(node.id, node.depth), pointsText(language, requires.atLeast))] : [];
}

function lineOf(language: Language, leaf: Leaf, piece: Piece): RuleLine {
  const { from, to, value } = piece;
  const ends = [from, to].flatMap(({ at }) => (isFinite(at) ? [pointsAt(piece, at)] : []));
  const isFlat = isZero(piece.slope) || ends.length < 2 || equal(ends[0] as Rational, ends[1] as Rational);
  const say = leaf.bandSay?.[piece.band];
  return {
    where: language.stretch(stretchOf(language, leaf, piece)),
    points: (isFlat ? [ends[0] ?? value] : ends).map((points) => pointsText(language, points)),
    ...(say !== undefined && { say: titleIn(say, language) }),
  };
}

/** Edges of the space itself are no edges of a rule. */
function stretchOf(language: Language, leaf: Leaf, { from, to }: Piece): StretchWords {
  const { space } = leaf;
  const isDay = space.form === 'day';
  const text = (at: Rational): string => {
    const plain = writeForPeople(at, space);
    if (isDay) return language.day(plain);
    if (space.form === 'label') return plain === 'yes' || plain === 'no' ? language.yesNo[plain] : plain;
    if (plain.endsWith('%')) return `${language.number(plain.slice(0, -1))}%`;
    if (measureOf(leaf.measure).fact === 'day') return language.days(language.number(plain), leaf.terms.holidays !== undefined);
    const unit = leaf.reads === 1 ? leaf.facts[0]?.unit : undefined;
    return `${language.number(plain)}${unit ? ` ${unit}` : ''}`;
  };
  const isOne = equal(from.at, to.at);
  const isEdge = (cut: Cut, end: Cut): boolean => isFinite(cut.at) && (isOne || order(cut, end) !== 0);
  return {
    ...(isEdge(from, space.from) && { from: text(from.at) }),
    ...(isEdge(to, lastOf(leaf)) && { to: text(to.at) }),
    isOver: from.after,
    isUnder: !to.after,
    isDay,
    hasNever: !isFinite(to.at) && to.after,
  };
}

/** Where the pieces end. */
const lastOf = ({ pieces, space }: Leaf): Cut => pieces.at(-1)?.to ?? space.to;
