/** The schema of an answer: what it is made of anywhere, and what may stand in it at one node. */
import { write } from '../decimal.ts';
import { isNegative } from '../points.ts';
import type { JsonSchema } from '../shape/form.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import { mostPoints } from '../score/given.ts';
import { END, name, nameOf, number, object, text, trueOrFalse, valueOf, words } from './values.ts';

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** Its shape: all that is asked of an answer that does not count. */
export const anyAnswer = (): JsonSchema =>
  object({
    facts: { ...object({}), additionalProperties: { anyOf: [text, number, { type: 'boolean' }] } },
    points: { anyOf: [text, number] },
    notApplicable: trueOrFalse,
    rejected: { ...text, not: { enum: ['', 'true', 'false', 'yes', 'no'] } },
    deducted: { anyOf: [text, number] },
    evidence: {
      type: ['array', 'null'],
      items: object({ title: name, page: { anyOf: [words, number] }, date: words, url: words }, ['title']),
    },
    note: words,
  });

/** What may stand in the answer to a node. */
export function answerTo(framework: Framework, node: FrameworkNode, isRefusing: boolean): JsonSchema {
  const { title, block, leaf, facts, min } = node;
  const most = mostPoints(framework, node);
  const asked = facts.map((fact) => [fact.name, { title: fact.title, ...(fact.kind === 'option' ? valueOf(fact) : ref(nameOf(fact))) }]);
  const points = { ...number, minimum: Number(write(min)), ...(most ? { maximum: Number(write(most)) } : { exclusiveMaximum: END }) };
  return {
    ...ref('answer'),
    title: typeof title === 'string' ? title : title.vi,
    type: ['object', 'null'],
    properties: {
      facts: leaf || facts.length > 0 ? object(Object.fromEntries(asked) as Record<string, JsonSchema>) : { type: 'null' },
      points: { anyOf: [points, ref(isNegative(min) ? 'signed' : 'amount')] },
      deducted: block === 'penalty' ? { enum: ['', null] } : ref('deducted'),
      ...(isRefusing && { notApplicable: { enum: [false, 'false', null] } }),
    },
  };
}
