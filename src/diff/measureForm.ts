/** A measure in one form: of what is read in any order, the order is gone; of one fact, any of and all of are the fact. */
import type { Leaf } from '../shape/framework.ts';
import type { MeasureKind } from '../shape/pack.ts';
import { fraction } from './forms.ts';
import type { Names } from './names.ts';

const anyOrder: readonly MeasureKind[] = ['howMany', 'weighted', 'mean'];
const conditions: readonly MeasureKind[] = ['yesNo', 'allOf', 'anyOf'];

/** Its kind, what it reads, and its terms. */
export function measureForm({ measure, facts, reads, terms }: Leaf, names: Names): readonly unknown[] {
  const read = facts.slice(0, reads).map((fact, index) => [names.fact(fact), fraction(terms.weights?.[index])]);
  const ends = [fraction(terms.from), fraction(terms.to)];
  if (conditions.includes(measure)) {
    const each = [...new Set(read.map(([name]) => name))].sort();
    return [each.length === 1 ? 'yesNo' : measure, each];
  }
  // How many and how much are told apart by the values that they can take.
  const kind = measure === 'count' ? 'amount' : measure;
  return [kind, anyOrder.includes(measure) ? read.map((one) => JSON.stringify(one)).sort() : read, ends];
}
