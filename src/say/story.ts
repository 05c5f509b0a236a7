/** The sentence of a loss: what was read, the edge that was missed, what wins it back, in the manner of a language. */
import { readFraction } from '../decimal.ts';
import { add, equal, isNegative, isZero, negate } from '../points.ts';
import type { Framework, FrameworkNode, Leaf, Requirement } from '../shape/framework.ts';
import type { Capped, Loss } from '../shape/explanation.ts';
import { edgeWords } from './edges.ts';
import { figureWords, pointsText } from './figures.ts';
import type { Language } from './language.ts';
import { outsideWords } from './outside.ts';
import type { LossWords } from './parts.ts';
import { readText } from './read.ts';
import { remedyText } from './remedy.ts';
import { titleIn } from './title.ts';

/** Says why the points of a loss were lost and what wins them back, in one sentence of the language. */
export function sayLoss(language: Language, framework: Framework, loss: Loss): string {
  const node = framework.nodes[framework.index.get(loss.id) ?? -1];
  const leaf = node?.leaf;
  const { reason, cause } = loss;
  // What is missing may be a condition's figure, too.
  const facts = leaf?.facts.slice(0, cause === 'missing' ? undefined : leaf.reads) ?? [];
  const words: LossWords = {
    node: language.node(loss.id, node?.depth ?? 0),
    // What is too little for print is told all the same.
    lost: loss.lost === '0' && loss.exact !== undefined ? pointsText(language, readFraction(loss.exact)) : language.number(loss.lost),
    max: language.number(loss.max),
    // Before anything was taken off.
    score: pointsText(language, add(readFraction(loss.score), readFraction(loss.deducted ?? '0'))),
    low: language.number(loss.bounds.low),
    high: language.number(loss.bounds.high),
    figures: facts.map((fact) => figureWords(language, fact, reason.facts?.[fact.name])),
    read: node && leaf ? readText(language, node, leaf, reason) : '',
    remedy: leaf ? remedyText(language, leaf, loss) : '',
    ...(leaf && pieceWords(language, leaf, loss)),
    ...(reason.note !== undefined && { note: reason.note }),
    ...(leaf?.requires && { required: requiredWords(language, framework, leaf.requires, loss) }),
    ...(leaf && cause === 'not-applicable-zero' && outsideWords(language, leaf, reason.facts ?? {})),
  };
  const told = language.causes[cause](words);
  if (loss.worth === undefined) return told;
  // A loss is in points of the total, what is read and won back in points of the node.
  return told.replace(/\.$/, ` (${language.worth(pointsText(language, readFraction(loss.worth)))}).`);
}

/** Says what a block brought beyond its cap. */
export const sayCapped = (language: Language, { title, kind, brought, cap, cut }: Capped): string =>
  language.capped({
    title: titleIn(title, language),
    kind,
    brought: pointsText(language, readFraction(brought)),
    cap: language.number(cap),
    cut: pointsText(language, readFraction(cut)),
  });

type PieceWords = Partial<Pick<LossWords, 'score' | 'edge' | 'daysLate' | 'band' | 'rate' | 'one'>>;

/** What the piece that was hit says of itself. */
function pieceWords(language: Language, leaf: Leaf, { cause, reason: { piece: hit, measure } }: Loss): PieceWords {
  const piece = leaf.pieces[hit ?? -1];
  if (!piece || hit === undefined || measure === undefined) return {};
  const band = leaf.bandSay?.[piece.band];
  const slopes = leaf.pieces.flatMap(({ slope }) => (isZero(slope) ? [] : [slope]));
  const [slope] = slopes;
  return {
    // What a band gives, before anything is taken off.
    ...(isZero(piece.slope) && { score: pointsText(language, piece.value) }),
    ...edgeWords(language, leaf, cause, hit, measure),
    ...(band !== undefined && { band: titleIn(band, language) }),
    one: language.one(leaf.measure),
    ...(slope && { rate: pointsText(language, isNegative(slope) ? negate(slope) : slope) }),
  };
}

function requiredWords(
  language: Language,
  { nodes }: Framework,
  { node, atLeast }: Requirement,
  { requires }: Loss,
): NonNullable<LossWords['required']> {
  const { id, depth, max } = nodes[node] as FrameworkNode;
  const isAll = max !== undefined && equal(max, atLeast);
  return {
    node: language.node(id, depth),
    isMissing: requires?.state === 'missing',
    ...(!isAll && { points: pointsText(language, atLeast) }),
  };
}
