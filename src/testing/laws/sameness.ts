/** Laws of what must change nothing: another run, another order, a way through JSON. */
import { compile } from '../../compile.ts';
import { evaluate } from '../../evaluate.ts';
import { evaluateAll } from '../../evaluateAll.ts';
import { explain } from '../../explain.ts';
import { readPack } from '../../read/pack.ts';
import { readSubmission } from '../../read/submission.ts';
import type { Row } from '../../shape/scorecard.ts';
import { type Law, type World, answered, cardOf, once, unitOf } from '../world.ts';

/** Whether it was read, and as what, its receipt tells; all else must be the same. */
const unread = (key: string, value: unknown): unknown => (key === 'receipt' ? undefined : value);

/** The first place where two texts part, with a little around it. */
function apart(found: unknown, expected: unknown): string | undefined {
  const [a, b] = [JSON.stringify(found, unread), JSON.stringify(expected, unread)];
  if (a === b) return undefined;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `…${a.slice(Math.max(0, at - 30), at + 30)}… not …${b.slice(Math.max(0, at - 30), at + 30)}…`;
}

const cardsOf = ({ framework, submission }: World) => evaluate(framework, submission).units;

/** Two runs give the same bytes, and leave what they were given as it was. */
export const purity: Law = (world) => {
  const given = JSON.stringify([world.submission, world.framework.pack]);
  const [first, second] = [cardOf(world), cardOf(world)];
  const [told, again] = [explain(world.framework, first), explain(world.framework, second)];
  return apart(told, again) ?? apart(JSON.stringify([world.submission, world.framework.pack]), given);
};

/** The order of answers changes nothing. */
export const orderOfAnswers: Law = (world) => {
  const turned = answered(world, Object.fromEntries(Object.entries(unitOf(world).answers).reverse()));
  return apart(cardOf(turned), cardOf(world));
};

/** Nor does the order of units, nor who else is there. */
export const orderOfUnits: Law = (world) => {
  const unit = unitOf(world);
  const other = { id: `${unit.id} too`, answers: {} };
  const both = (units: readonly (typeof unit)[]): World => ({ ...world, submission: { ...world.submission, units } });
  const [first] = cardsOf(both([unit, other]));
  const [, last] = cardsOf(both([other, unit]));
  return apart(first, cardOf(world)) ?? apart(last, cardOf(world));
};

/** The framework of the pack as JSON gives it back. */
const readBack = once(({ pack }) => {
  const back = readPack(JSON.parse(JSON.stringify(pack))).pack;
  return { framework: back && compile(back).framework };
});

/** What went through JSON scores the same: the submission, the scorecard that is explained, the pack. */
export const throughJson: Law = (world) => {
  const { submission } = readSubmission(JSON.parse(JSON.stringify(world.submission)));
  if (!submission) return 'the submission cannot be read back';
  const card = cardOf(world);
  const { framework } = readBack(world.framework);
  if (!framework) return 'the pack cannot be read back';
  const back = JSON.parse(JSON.stringify(card)) as typeof card;
  return (
    apart(cardOf({ ...world, submission }), card) ??
    apart(cardOf({ ...world, framework }), card) ??
    apart(explain(world.framework, back), explain(world.framework, card))
  );
};

/** A panel says what scorecards say, whoever stands before; and the head of a scorecard what its first row says. */
export const panelAlike: Law = (world) => {
  const unit = unitOf(world);
  const others = ['before', 'between'].map((name) => ({ id: `${unit.id} ${name}`, answers: {} }));
  const submission = { ...world.submission, units: [others[0] ?? unit, unit, others[1] ?? unit, { ...unit, id: `${unit.id} again` }] };
  const { nodes, units: rows } = evaluateAll(world.framework, submission, { columns: ['scores', 'lost', 'causes'] });
  const cards = evaluate(world.framework, submission).units;
  const expected = cards.map(({ unit: name, score, index, class: title, nodes: all }) => {
    const found = new Map(all.map((row) => [row.id, row]));
    const columns = {
      scores: nodes.map((id) => found.get(id)?.score ?? null),
      lost: nodes.map((id) => found.get(id)?.lost ?? null),
      causes: nodes.map((id) => found.get(id)?.reason?.cause ?? null),
    };
    return { unit: name, score, index, class: title, ...columns };
  });
  return (
    apart(rows, expected) ??
    apart(
      cards.map(headOf),
      cards.map(({ nodes: [root] }) => root && headOf(root)),
    )
  );
};

const headOf = ({ score, exact, max, applicableMax, lost, bonus = '0', penalty = '0', rounding = '0', bounds }: Row): Row =>
  ({ score, exact, max, applicableMax, lost, bonus, penalty, rounding, bounds }) as Row;
