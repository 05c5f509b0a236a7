/** The named laws: what must hold of every framework and everything that units can answer. */
import { conservation, limits, losses, parents, printedRows, reasons } from './laws/account.ts';
import { completionsInBounds, hidingWidens, scoreInBounds } from './laws/bounds.ts';
import { cliffs, leastChanges } from './laws/changes.ts';
import { betterIsNoWorse, twoHalves, zeroLeaf } from './laws/rules.ts';
import { orderOfAnswers, orderOfUnits, panelAlike, purity, throughJson } from './laws/sameness.ts';
import type { Law } from './world.ts';

/** Each gives nothing where it holds, else where it does not. */
export const laws = {
  conservation,
  printedRows,
  losses,
  reasons,
  parents,
  limits,
  scoreInBounds,
  completionsInBounds,
  hidingWidens,
  betterIsNoWorse,
  zeroLeaf,
  twoHalves,
  purity,
  orderOfAnswers,
  orderOfUnits,
  panelAlike,
  throughJson,
  leastChanges,
  cliffs,
} as const satisfies Readonly<Record<string, Law>>;

/** One of the `laws`. */
export type LawName = keyof typeof laws;
export const lawNames = Object.keys(laws) as readonly LawName[];
