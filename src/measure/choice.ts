/** One of several named outcomes; the scale names them. */
import { labelled } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const choice: Measure<'choice'> = {
  ...only,
  fact: 'option',
  space: ({ scale }) => labelled(typeof scale === 'object' ? Object.keys(scale.options ?? {}) : []),
  examples: [{ facts: { outcome: 'Mức độ' }, measure: { choice: 'outcome' } }],
  scales: ['options'],
  plain: false,
};
