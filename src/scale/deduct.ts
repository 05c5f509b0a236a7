/** Points off for each one of the measure, from max down to the least of the leaf. */
import { negate } from '../points.ts';
import { ramp, readRate } from './ramp.ts';
import type { Scale } from './scale.ts';

export const deduct: Scale<'deduct'> = {
  pieces: (spec, setting) => {
    const rate = readRate('deduct', spec, setting);
    return rate ? ramp(setting.max, negate(rate), setting) : [];
  },
  cause: () => 'per-occurrence',
};
