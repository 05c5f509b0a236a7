/** Named outcomes, each with its points or its share of max; without any, yes is max and no is 0. */
import { after, before } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import { ZERO, rational } from '../points.ts';
import { nearest } from '../nearest.ts';
import { at, problem, quote } from '../problem.ts';
import { readPoints } from './numbers.ts';
import type { Scale } from './scale.ts';

export const options: Scale<'options'> = {
  pieces: (spec, setting) => {
    const labels = setting.space.labels ?? [];
    if (labels.length === 0) setting.report(problem('missing-key', setting.pointer, { key: '…' }));
    for (const found of Object.keys(spec)) {
      if (!labels.includes(found))
        setting.report(
          problem('not-allowed', at(setting.pointer, found), { found: quote(found), allowed: labels }, nearest(found, labels)),
        );
    }
    return labels.map((label, index): Piece => {
      const written = Object.hasOwn(spec, label) ? spec[label] : undefined;
      const plain = label === 'yes' ? setting.max : ZERO;
      const value = written === undefined ? plain : readPoints(written, at(setting.pointer, label), setting, 'either');
      return { from: before(rational(index)), to: after(rational(index)), value, slope: ZERO, band: index };
    });
  },
  cause: () => 'lower-band',
};
