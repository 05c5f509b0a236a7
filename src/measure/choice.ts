/** One of several named outcomes; the scale names them. */
import { labelled } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const choice: Measure<'choice'> = {
  reads: (fact) => [fact],
  fact: 'option',
  space: ({ scale }) => labelled(typeof scale === 'object' ? Object.keys(scale.options ?? {}) : []),
  value: only,
  scales: ['options'],
  plain: false,
};
