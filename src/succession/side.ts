/** The two sides of a comparison: what is on one of them, and what goes over to the other. */
import type { NodeLink } from './nodes.ts';

export type Side = 'before' | 'after';

export const sides: readonly Side[] = ['before', 'after'];
export const otherSide = (side: Side): Side => (side === 'before' ? 'after' : 'before');

/** Something of each side. */
export type Both<T> = Readonly<Record<Side, T>>;

export const both = <T>(make: (side: Side) => T): Both<T> => ({ before: make('before'), after: make('after') });

/** A link of one node with one. */
export const isPair = ({ became }: NodeLink): boolean => became !== 'split' && became !== 'merged';
