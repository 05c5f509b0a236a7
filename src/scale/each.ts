/** Points for each one of the measure, up to max. */
import { ZERO } from '../points.ts';
import { ramp, readRate } from './ramp.ts';
import type { Scale } from './scale.ts';

export const each: Scale<'each'> = {
  pieces: (spec, setting) => {
    const rate = readRate('each', spec, setting);
    return rate ? ramp(ZERO, rate, setting) : [];
  },
  cause: () => 'too-few',
};
