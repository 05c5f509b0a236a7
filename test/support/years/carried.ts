/** Where each part of an answer goes by the succession as it is written, told without the code that carries it. */
import { addYears, format, parseISO } from 'date-fns';
import type { Framework } from '../../../src/shape/framework.ts';
import type { NodeFate, Succession } from '../../../src/shape/succession.ts';
import type { Answer, Figure, Submission } from '../../../src/shape/submission.ts';

/** A part of an answer: a figure, what is said of the node, a paper beside it. */
export interface Part {
  readonly unit: string;
  readonly id: string;
  readonly key: string;
  readonly fact?: string;
  readonly value: unknown;
}

export const partsOf = ({ units }: Submission): readonly Part[] =>
  units.flatMap(({ id: unit, answers }) =>
    Object.entries(answers).flatMap(([id, { facts = {}, ...words }]) => [
      ...Object.entries(words).map(([key, value]): Part => ({ unit, id, key, value })),
      ...Object.entries(facts).map(([fact, value]): Part => ({ unit, id, key: 'facts', fact, value })),
    ]),
  );

export const lineOf = ({ unit, id, key, fact, value }: Part): string => JSON.stringify([unit, id, key, fact, value]);

/** The same part as it would stand after; nothing where its node or its fact is no single one there. */
export function thereBy(succession: Succession | undefined, years: number, part: Part): Part | undefined {
  const fate: NodeFate | undefined = succession && part.id !== 'total' ? succession.became[part.id] : 'same';
  const id = targetOf(part.id, fate);
  if (id === undefined) return undefined;
  if (part.fact === undefined) return { ...part, id };
  const fact = (typeof fate === 'object' ? fate.facts?.[part.fact] : undefined) ?? part.fact;
  return fact === 'dropped' ? undefined : { ...part, id, fact, value: later(part.value as Figure, years) };
}

function targetOf(id: string, fate: NodeFate | undefined): string | undefined {
  if (fate === 'same' || fate === 'reweighted') return id;
  return typeof fate === 'object' ? (fate.same ?? fate.reweighted ?? fate.renamed) : undefined;
}

/** The same read from the other year: where each comes from, fact by fact; what comes from none, or from several, is as good as gone. */
export function turned({ from, to, became }: Succession, before: Framework, after: Framework): Succession {
  const namesIn = ({ nodes, index }: Framework, id: string): readonly string[] =>
    (nodes[index.get(id) ?? -1]?.facts ?? []).map(({ name }) => name);
  const back = Object.entries(became).flatMap(([id, fate]): readonly (readonly [string, NodeFate])[] => {
    const there = targetOf(id, fate);
    if (there === undefined) return [];
    const said = typeof fate === 'object' ? (fate.facts ?? {}) : {};
    const facts = namesIn(after, there).map((name) => [name, namesIn(before, id).find((old) => (said[old] ?? old) === name) ?? 'dropped']);
    return [[there, { renamed: id, facts: Object.fromEntries(facts) as Readonly<Record<string, string>> }]];
  });
  return { from: to, to: from, became: Object.fromEntries(back) };
}

/** By the calendar of a library: 29 February becomes the 28th where there is none. */
const later = (figure: Figure, years: number): Figure =>
  typeof figure === 'string' && /^\d{4}-\d\d-\d\d$/.test(figure) ? format(addYears(parseISO(figure), years), 'yyyy-MM-dd') : figure;

/** Each answer with papers and words beside it, that go where it goes. */
export const documented = (submission: Submission): Submission => ({
  ...submission,
  units: submission.units.map((unit) => ({
    ...unit,
    answers: Object.fromEntries(
      Object.entries(unit.answers).map(([id, answer]): [string, Answer] => [
        id,
        { ...answer, note: `N ${id}`, evidence: [{ title: `T ${id}` }] },
      ]),
    ),
  })),
});
