/** `readSuccession`, `readRegister`: any plain data of their shapes. What their lines mean is told by `compare`. */
import * as z from 'zod';
import { withDigest } from '../digest.ts';
import type { Problem } from '../problem.ts';
import type { NodeFateSpec, Register, Succession, UnitFateSpec } from '../shape/succession.ts';
import { copyDigest } from './canonical.ts';
import { type Shaped, shaped } from './issues.ts';
import { sourceShape } from './pack.ts';
import { plainCopy } from './plain.ts';
import { listOf, mapOf, partial, strict, text, wordOr } from './shapes.ts';

/** What reading gives: a succession, or what is wrong with its shape. */
export interface SuccessionReading {
  /** Nothing where the data has not the shape of a succession. */
  readonly succession?: Succession;
  readonly problems: readonly Problem[];
}

/** Reads from plain data what became of each id. Whether it fits the two frameworks is told where they are compared; it never throws on data. */
export function readSuccession(data: unknown): SuccessionReading {
  const { value, problems } = read<Succession>(data, successionShape());
  return { ...(value && { succession: value }), problems };
}

/** What reading gives: a register, or what is wrong with its shape. */
export interface RegisterReading {
  /** Nothing where the data has not the shape of a register. */
  readonly register?: Register;
  readonly problems: readonly Problem[];
}

/** Reads from plain data what became of each unit. Whether its lines hold is told where units are compared; it never throws on data. */
export function readRegister(data: unknown): RegisterReading {
  const { value, problems } = read<Register>(data, registerShape());
  return { ...(value && { register: value }), problems };
}

function read<T extends object>(data: unknown, shape: z.ZodType): Shaped<T> {
  const copy = plainCopy(data);
  if (!('value' in copy)) return { problems: copy.problems };
  const { value, problems } = shaped<T>(shape, copy.value, '');
  const isSound = copy.problems.length === 0 && value !== undefined;
  return { ...(isSound && { value: withDigest(value, copyDigest(copy.value)) }), problems: [...copy.problems, ...problems] };
}

const fateShape = () =>
  wordOr(
    ['same', 'reweighted', 'dropped'],
    partial({
      same: text(),
      reweighted: text(),
      renamed: text(),
      merged: text(),
      split: listOf(text()),
      facts: mapOf(text()),
      note: text(),
    } satisfies Record<keyof NodeFateSpec, z.ZodType>),
    ['{ renamed: … }', '{ merged: … }', '{ split: […, …] }'],
  );

const successionShape = () =>
  strict({
    from: text(),
    to: text(),
    source: sourceShape().optional(),
    became: mapOf(fateShape()),
    new: listOf(text()).optional(),
  } satisfies Record<keyof Succession, z.ZodType>);

const unitFateShape = () =>
  wordOr(
    ['same'],
    partial({
      renamed: text(),
      merged: text(),
      split: listOf(text()),
      closed: wordOr(['nobody'], listOf(text()), ['[…]']),
      note: text(),
    } satisfies Record<keyof UnitFateSpec, z.ZodType>),
    ['{ renamed: … }', '{ merged: … }', '{ split: […, …] }', '{ closed: […] }'],
  );

const registerShape = () =>
  strict({
    id: text(),
    title: text(),
    effective: text(),
    source: sourceShape().optional(),
    sources: listOf(text()).optional(),
    note: text().optional(),
    before: mapOf(text()),
    after: mapOf(text()),
    became: mapOf(unitFateShape()),
    new: listOf(text()).optional(),
    keeps: mapOf(text()).optional(),
  } satisfies Record<keyof Register, z.ZodType>);
