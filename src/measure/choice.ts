/** One of several named outcomes; the scale names them. */
import { mostFirst } from '../entries.ts';
import { labelled } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const choice: Measure<'choice'> = {
  ...only,
  fact: 'option',
  space: ({ scale }) => labelled(typeof scale === 'object' ? mostFirst(scale.options ?? {}).map(([name]) => name) : []),
  examples: [{ facts: { outcome: 'Mức độ' }, measure: { choice: 'outcome' } }],
  scales: ['options'],
  plain: false,
};
