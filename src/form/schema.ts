/** The verb `submissionSchema`: a framework becomes the JSON Schema of what can be submitted to it. */
import type { JsonSchema } from '../shape/form.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import { answerTo, anyAnswer, ref } from './answer.ts';
import { forbidding } from './asked.ts';
import { END, type Schemas, name, nameOf, object, points, text, trueOrFalse, valueOf, words } from './values.ts';
import { minusZero, signed, whole } from './written.ts';

/**
 * The JSON Schema (draft 2020-12) of a submission that `readSubmission` and `evaluate` take without an error, for any
 * validator. Of text in NFC it refuses nothing that they take. What no schema can say is told by them alone: that a part is
 * no more than its whole, that there is something to measure, that no answer stands under another, that a unit stands there
 * once; bounds and steps of points that are text; decimal places of JSON's own numbers, and -0; that a node refuses "not
 * applicable" for the sake of a leaf which only some of its groups have.
 */
export function submissionSchema(framework: Framework): JsonSchema {
  const { id, year, version, nodes } = framework;
  const refusing = forbidding(framework);
  const answersTo = (some: readonly FrameworkNode[]): Schemas =>
    Object.fromEntries(some.map((node) => [node.id, answerTo(framework, node, refusing.has(node))]));
  const common = nodes.filter(({ appliesTo }) => !appliesTo);
  const own = new Map(nodes.flatMap(({ appliesTo }) => (appliesTo ? [[JSON.stringify(appliesTo), appliesTo]] : [])));
  const anywhere = Object.fromEntries(nodes.map((node) => [node.id, ref('answer')]));
  const ofGroups = [...own].flatMap(([key, groups]) => {
    const some = nodes.filter(({ appliesTo }) => JSON.stringify(appliesTo) === key);
    return groups.length === 0 ? [] : [forGroups(groups, answersTo(some))];
  });
  const shared = nodes.flatMap(({ facts }) => facts.filter(({ kind }) => kind !== 'option'));
  const answers = object({ ...anywhere, ...answersTo(common) });
  const unit = { ...object({ ...named(), answers }, ['id']), anyOf: ['answers', 'stated'].map(isThere) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${id}@${version}`,
    ...object(
      {
        framework: { enum: [`${id}@${year}`, `${id}@${version}`, null] },
        stage: words,
        units: { type: 'array', items: { ...unit, ...(ofGroups.length > 0 && { allOf: ofGroups }) } },
      },
      ['units'],
    ),
    $defs: { ...points(), answer: anyAnswer(), ...Object.fromEntries(shared.map((fact) => [nameOf(fact), valueOf(fact)])) },
  };
}

/** One of the two that a unit has at least: of one that is only printed, no answer is known. */
const isThere = (key: string): JsonSchema => ({ required: [key], properties: { [key]: { type: 'object' } } });

/** What a source prints: a number, of either sign. */
const printed = (type: string, pattern: string): JsonSchema => ({
  anyOf: [
    { type, exclusiveMinimum: type === 'integer' ? -1 : -END, exclusiveMaximum: END },
    { ...text, pattern: `^${pattern}$`, not: minusZero },
  ],
});

const named = (): Schemas => ({
  id: name,
  title: words,
  group: words,
  assessedOnly: trueOrFalse,
  stated: object({
    total: printed('number', signed()),
    index: printed('number', signed()),
    place: printed('integer', whole),
    class: words,
  }),
});

/** An answer that is not for the unit's group does not count, and only has to be one. */
const forGroups = (groups: readonly string[], answers: Schemas): JsonSchema => ({
  if: { properties: { group: { enum: groups } }, required: ['group'] },
  then: { properties: { answers: { type: ['object', 'null'], properties: answers } } },
});
