/** A comparison of which one unit is told. */
import type { Comparison } from '../shape/comparison.ts';

/** The others are left out, and the receipt says so. */
export const onlyUnit = (comparison: Comparison, id: string): Comparison => ({
  ...comparison,
  units: comparison.units.filter(({ unit }) => unit.id === id),
  receipt: { ...comparison.receipt, options: { ...comparison.receipt.options, unit: id } },
});
