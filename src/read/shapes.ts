/** Shapes that the shapes of packs and submissions are made of. Scalars are text as written, or JSON's own. */
import * as z from 'zod';
import type { Expected } from '../problem.ts';

/** A value of one of several types, named as one. */
const oneOf = (expected: Expected, ...shapes: [z.ZodType, z.ZodType, ...z.ZodType[]]) => z.union(shapes, { error: expected });

/** An object with these keys and no others; the message of a key too many is the list of keys. */
export const strict = (shape: Record<string, z.ZodType>) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? JSON.stringify(Object.keys(shape)) : undefined) });

/** An object in which every key may be left out. */
export const partial = (shape: Record<string, z.ZodType>) =>
  strict(Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, one.optional()])));

/** An object of which each key may be left out; one that stands there has a value. */
export const filled = (shape: Record<string, z.ZodType>) =>
  strict(Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, one.exactOptional()])));

export const text = () => z.string().min(1, { error: 'text' });
/** Any number, NaN too: what is wrong with it is told where it is read. */
export const anyNumber = () => z.custom<number>((found) => typeof found === 'number');
export const numeric = () => oneOf('number', z.string().min(1), anyNumber());
export const figure = () => oneOf('figure', z.string(), anyNumber(), z.boolean());
export const yesNo = () => oneOf('yes-no', z.boolean(), z.enum(['true', 'false']));
export const listOf = (shape: z.ZodType) => z.array(shape);
export const mapOf = (shape: z.ZodType) => z.record(z.string(), shape);
export const title = () => oneOf('title', text(), strict({ vi: text(), en: text().optional() }));
export const word = (words: readonly string[]) => z.enum(words as [string, ...string[]]);
/** One of a few words, or something of another shape. */
export const wordOr = (words: readonly string[], shape: z.ZodType, forms: readonly string[] = []) =>
  z.union([word(words), shape], { error: JSON.stringify([...words, ...forms]) });
export { oneOf };
