/** The schemas of single values, as they may be written. */
import type { JsonSchema } from '../shape/form.ts';
import type { Fact, FactKind } from '../shape/framework.ts';
import { amount, day, minusZero, share, signed, whole, yesOrNo } from './written.ts';

/** No number is read from here on. */
export const END = 1e15;

export const text = { type: ['string', 'null'] };
export const words = { type: ['string', 'null'], minLength: 1 };
export const name = { type: 'string', minLength: 1 };
export const number = { type: 'number' };
const boolean = { type: 'boolean' };
/** A yes or no of the format itself. */
export const trueOrFalse = { enum: [true, false, 'true', 'false', null] };

export type Schemas = Readonly<Record<string, JsonSchema>>;

/** These keys and no others; it may be left empty where nothing is said of what it needs. */
export const object = (properties: Schemas, required?: readonly string[]): JsonSchema => ({
  ...(required ? { type: 'object', required } : { type: ['object', 'null'] }),
  properties,
  additionalProperties: false,
});

/** Where a cell is empty, nothing was reported. */
export const cell = (pattern: string): JsonSchema => ({ ...text, pattern: `^(${pattern})?$` });

/** A point separates thousands more often than decimals: in a count there is none. */
const numeral = (places: number): string => (places === 0 ? whole : amount(places));
const numberWith = (places: number): JsonSchema => ({ type: places === 0 ? 'integer' : 'number', minimum: 0, exclusiveMaximum: END });

const kinds: Record<Exclude<FactKind, 'option'>, (places?: number) => JsonSchema> = {
  'yes-no': () => ({ anyOf: [boolean, cell(yesOrNo())] }),
  number: (places = 0) => ({ anyOf: [numberWith(places), cell(numeral(places))] }),
  tally: (places = 0) => ({ anyOf: [boolean, numberWith(places), cell(`${numeral(places)}|${yesOrNo()}`)] }),
  percent: (places = 10) => cell(share(places)),
  day: () => cell(day()),
};

/** Points as text, and what is taken off: the definitions that every answer refers to. */
export const points = (): Schemas => ({
  amount: cell(amount(10)),
  signed: { ...cell(signed()), not: minusZero },
  deducted: kinds.number(10),
});

/** Facts that are written alike share a definition. */
export const nameOf = ({ kind, places }: Fact): string => `${kind}-${places ?? 'any'}`;

export const valueOf = ({ kind, places, options = [] }: Fact): JsonSchema =>
  kind === 'option' ? { enum: choices(options) } : kinds[kind](places);

/** An outcome may be a number or a truth value of JSON, where that is how it is spelt. */
const choices = (labels: readonly string[]): readonly unknown[] => {
  const others = [...labels.map(Number).filter(Number.isFinite), true, false];
  return [...new Set([null, '', ...labels, ...others.filter((one) => labels.includes(String(one)))])];
};
