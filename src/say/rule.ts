/** The rule of a leaf in words, read off its pieces. */
import { type Cut, order } from '../interval.ts';
import { type Piece, pointsAt } from '../pieces.ts';
import { type Rational, ZERO, equal, isFinite, isNegative, isZero, negate } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import { writeForPeople } from '../space.ts';
import { pointsText } from './figures.ts';
import type { Language } from './language.ts';
import type { RuleLine, StretchWords } from './parts.ts';
import { titleIn } from './title.ts';

/** Says how a leaf gives its points; empty for a group, and where points are given directly. */
export function sayRule(language: Language, framework: Framework, id: string): string {
  const node = framework.nodes[framework.index.get(id) ?? -1];
  return node?.leaf ? ruleOf(language, node, node.leaf) : '';
}

function ruleOf(language: Language, { max = ZERO, min }: FrameworkNode, leaf: Leaf): string {
  const titles = leaf.facts.slice(0, leaf.reads).map(({ title }) => title);
  const measured = language.measured[leaf.measure](titles);
  if (!leaf.scale) return measured;
  const slope = leaf.pieces.find((piece) => !isZero(piece.slope))?.slope ?? ZERO;
  return language.scales[leaf.scale]({
    measured,
    lines: leaf.pieces.map((piece) => lineOf(language, leaf, piece)),
    max: pointsText(language, max),
    min: pointsText(language, min),
    rate: pointsText(language, isNegative(slope) ? negate(slope) : slope),
  });
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
    return plain.endsWith('%') ? `${language.number(plain.slice(0, -1))}%` : language.number(plain);
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
