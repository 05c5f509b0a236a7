/** Scorecards, and explanations, made again: each unit by itself. */
import { dataOf } from '../data.ts';
import { evaluate } from '../evaluate.ts';
import { explain } from '../explain.ts';
import { at, problem, quote } from '../problem.ts';
import type { Framework } from '../shape/framework.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import { nameOf } from './atHand.ts';
import { optionsFor } from './options.ts';
import { type Ground, type Remade, bare, someOf, without } from './remade.ts';

export function remakeScorecards(units: readonly Scorecard[], ground: Ground): readonly Remade[] {
  return alike(units)
    .flatMap((cards) => remake(cards, ground))
    .sort((a, b) => a.index - b.index);
}

interface Placed {
  readonly card: Scorecard;
  readonly index: number;
}

/** Those of one receipt are scored in one go. */
function alike(units: readonly Scorecard[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  units.forEach((card, index) => {
    const key = JSON.stringify(dataOf(card.receipt));
    const known = groups.get(key);
    if (known) known.push({ card, index });
    else groups.set(key, [{ card, index }]);
  });
  return [...groups.values()];
}

function remake(cards: readonly Placed[], { shelves, find, checkEngine, report }: Ground): readonly (Remade & Placed)[] {
  const [first] = cards as readonly [Placed];
  const pointer = at('', 'units', first.index, 'receipt');
  const { engine, ruleSet, submission: figures, options: asked } = first.card.receipt;
  checkEngine(engine, at(pointer, 'engine'));
  const framework = find(shelves.frameworks, ruleSet, at(pointer, 'ruleSet'), nameOf(first.card.framework));
  const submission = find(shelves.submissions, figures, at(pointer, 'submission'));
  const options = framework && optionsFor(framework, asked, at(pointer, 'options'), report);
  if (!framework || !submission || !options) return [];
  const wanted = new Set(cards.map(({ card }) => card.unit.id));
  const { units, problems } = evaluate(framework, someOf(submission, wanted), options);
  const other = problems.find(({ code }) => code === 'another-framework');
  if (other) {
    report({ ...other, where: { pointer: at(pointer, 'submission') } });
    return [];
  }
  const made = new Map(units.map((one) => [one.unit.id, one]));
  return cards.flatMap(({ card, index }) => {
    const now = made.get(card.unit.id);
    if (now) return { card, index, unit: now.unit, engine, ...both(framework, card, now) };
    const facts = { unit: quote(card.unit.id), submissions: [shelves.submissions.nameOf(submission)] };
    report(problem('unit-not-handed-in', at('', 'units', index, 'unit', 'id'), facts));
    return [];
  });
}

/** An explanation is explained again; its sentences, in whatever language, are left aside. */
function both(framework: Framework, card: Scorecard, now: Scorecard): Pick<Remade, 'kept' | 'now'> {
  const { losses } = card as { losses?: unknown };
  if (losses === undefined) return { kept: bare(card), now: bare(now) };
  const told = Array.isArray(losses)
    ? losses.map((loss: unknown) => (typeof loss === 'object' && loss !== null ? without(loss, 'text', 'rule') : loss))
    : losses;
  return { kept: { ...bare(card), losses: told }, now: bare(explain(framework, now)) };
}
