/** Whether some unit's score, index, class or place is another under one pack than under the other: by trying, on what is published. */
import type { Pack } from '../../../src/shape/pack.ts';
import type { UnitAnswers } from '../../../src/shape/submission.ts';
import { panelMoved } from './panels.ts';
import { look, shown } from './shown.ts';
import { type Sides, isMoved, sidesOf } from './sides.ts';
import { totalsOf } from './totals.ts';
import { batchesOf } from './units.ts';

/** So many units with a difference that is not published are looked at more closely. */
const CLOSELY = 10;

/** Units for which something moves; nothing where none was found. */
export function witnessOf(before: Pack, after: Pack): readonly UnitAnswers[] | undefined {
  const sides = sidesOf(before, after);
  for (const batch of lazily(sides)) {
    const seen = look(sides, batch());
    const found = seen.moved.slice(0, 40).find((unit) => isMoved(sides, unit));
    if (found) return [found];
    const near = seen.hidden
      .slice(0, CLOSELY)
      .map((unit) => shown(sides, unit))
      .find(Boolean);
    if (near) return [near];
  }
  return sides.areRankedAlike ? undefined : panelMoved(sides);
}

function* lazily(sides: Sides): Generator<() => readonly UnitAnswers[]> {
  for (const batch of batchesOf(sides)) yield () => batch;
  if (!sides.arePrintedAlike) for (const batch of totalsOf(sides)) yield () => batch;
}
