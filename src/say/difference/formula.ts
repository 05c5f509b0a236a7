/** How figures become points, before and after, and a figure that shows it. */
import type { DifferenceOf, Edit, Witness } from '../../shape/difference.ts';
import type { Framework, FrameworkNode, Leaf } from '../../shape/framework.ts';
import { readFraction } from '../../decimal.ts';
import type { MeasureKind } from '../../shape/pack.ts';
import type { DifferenceWords, OneFigure, PackKey } from '../differences.ts';
import { figureWords, pointsText } from '../figures.ts';
import type { Language } from '../language.ts';
import { isRising, nounOf } from '../read.ts';
import { measureOf } from '../../measure/measures.ts';
import { measuredText, scaleText } from '../rule.ts';
import { type Frameworks, bothOf, idBefore, keyNames, nodeOf } from './nodes.ts';

export function edgeWords(
  language: Language,
  { after }: Frameworks,
  { id, facts }: DifferenceOf<'band-edge'>,
): DifferenceWords['band-edge'] {
  const node = nodeOf(after, id);
  const text = (edge: string): string => (node?.leaf ? edgeText(language, node.leaf, edge) : edge);
  return {
    edges: facts.edges.map((edge) => ({ before: text(edge.before), after: text(edge.after) })),
    witness: witnessText(language, node, facts.witness),
  };
}

export function formulaWords(language: Language, frameworks: Frameworks, difference: DifferenceOf<'formula'>): DifferenceWords['formula'] {
  const { id, edits, facts, moves } = difference;
  const nodes = bothOf(frameworks, difference);
  const [before, after] = [ruleText(language, frameworks.before, idBefore(difference)), ruleText(language, frameworks.after, id)];
  const measured = nodes.after?.leaf ? `${measuredText(language, nodes.after.leaf)}: ` : '';
  return {
    // What is measured is told once.
    before: before !== after && before.startsWith(measured) ? before.slice(measured.length) : before,
    after,
    keys: edits.map((edit) => keyText(language, edit)),
    witness: witnessText(language, nodes.after, facts.witness),
    moves,
    ...(edits.length > 0 && edits.every(({ key }) => key === 'holidays') && { daysOff: countingIn(frameworks.after) }),
  };
}

/** The name of a key, with what it says on both sides where that is a number. */
function keyText(language: Language, { key, before, after }: Edit): string {
  const [name = key] = keyNames(language, [key]);
  const [was, is] = [before, after].map((data) => (typeof data === 'string' ? language.number(data) : ''));
  return valuedKeys.includes(key) ? language.differences.valued(name, { before: was ?? '', after: is ?? '' }) : name;
}
const valuedKeys: readonly string[] = ['step', 'min'] satisfies readonly PackKey[];

/** The lines that count working days. */
const countingIn = ({ nodes }: Framework): readonly string[] => nodes.flatMap(({ id, leaf }) => (leaf?.terms.holidays ? [id] : []));

/** Of a leaf its rule, of a group how its children's points become its own. */
function ruleText(language: Language, framework: Framework, id: string): string {
  const node = nodeOf(framework, id);
  if (!node) return '';
  return node.leaf ? scaleText(language, node, node.leaf) : language.differences.combinations[node.combine];
}

function witnessText(language: Language, node: FrameworkNode | undefined, witness: Witness | undefined): string {
  if (!node?.leaf || !witness) return '';
  const [before, after] = [witness.before, witness.after].map((points) => pointsText(language, readFraction(points))) as [string, string];
  return language.differences.witness({
    where: whereText(language, node, node.leaf, witness.measure),
    before,
    after,
    isPenalty: node.block === 'penalty',
  });
}

const oneFigure = {
  yesNo: true,
  choice: true,
  count: true,
  amount: true,
  percent: true,
  date: true,
  points: true,
} satisfies Record<OneFigure, true>;
const isOneFigure = (kind: MeasureKind): kind is OneFigure => Object.hasOwn(oneFigure, kind);

/** A measure as the start of a sentence about it: the figure where there is only one. */
function whereText(language: Language, node: FrameworkNode, leaf: Leaf, measure: string): string {
  const { measure: kind, facts, reads, pieces } = leaf;
  const isNegative = measure.startsWith('-');
  const words = { measure: plainText(language, leaf, measure.replace(/^-/, '')), isNegative, isRising: isRising(pieces) };
  const [fact] = facts;
  if (!isOneFigure(kind)) return language.differences.reached[kind]({ ...words, of: language.number(String(reads)) });
  if (!fact) return words.measure;
  const inBlock = node.block === 'penalty' ? { ...language, yesNo: language.happened } : language;
  const figure = figureWords(inBlock, fact, measure);
  return language.measures[kind]({ ...words, figures: [figure], noun: nounOf(language, node, leaf) });
}

/** An edge; where it only changed sides, with the side that it belongs to: "≥ 95%", "> 95%". */
function edgeText(language: Language, leaf: Leaf, edge: string): string {
  const [, mark, bare = ''] = /^(?:([≥>]) )?(.*)$/.exec(edge) ?? [];
  const from = plainText(language, leaf, bare);
  return mark === undefined ? from : language.stretch({ from, isOver: mark === '>', isUnder: false, isDay: false, hasNever: false });
}

/** What is written for people, in the manner of the language: "95%", "3", a day, an option. */
function plainText(language: Language, { space, terms, measure: kind }: Leaf, text: string): string {
  if (text === 'never' || space.form === 'day') return language.day(text);
  if (space.form === 'label') return text === 'yes' || text === 'no' ? language.yesNo[text] : text;
  if (text.endsWith('%')) return `${language.number(text.slice(0, -1))}%`;
  const many = language.number(text);
  return measureOf(kind).fact === 'day' ? language.days(many, terms.holidays !== undefined) : many;
}
