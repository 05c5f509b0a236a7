/** Values in a form in which the same is the same text. */
import { writeFraction } from '../decimal.ts';
import type { Rational } from '../points.ts';

export const text = (form: unknown): string => JSON.stringify(form) ?? '';

/** Members in an order of their own, each once. */
export const setOf = (members: readonly unknown[]): readonly string[] => [...new Set(members.map(text))].sort();

export const fraction = (value: Rational | undefined): string | undefined => value && writeFraction(value);
