/** How many of several conditions hold: from none to all. */
import { before } from '../interval.ts';
import { compare, rational } from '../points.ts';
import { counts } from '../space.ts';
import { turned } from './along.ts';
import { anyBetween, howManyOfThem } from './conditions.ts';
import { type Measure, amountScales, tooFew } from './measure.ts';

export const howMany: Measure<'howMany'> = {
  reads: (facts) => facts,
  fact: 'yes-no',
  space: (_, facts) => ({ ...counts, to: before(rational(facts.length + 1)) }),
  value: howManyOfThem,
  reach: anyBetween(howManyOfThem),
  along: (met, which) => turned(met, which, howManyOfThem),
  toward: (many, { space }) =>
    Array.from({ length: Number(space.to.at.n) - 1 }, (_, index) => rational(compare(rational(index), many) < 0 ? 1 : 0)),
  examples: [
    { facts: { plan: 'Có kế hoạch', report: 'Có báo cáo', online: 'Công khai' }, measure: { howMany: ['plan', 'report', 'online'] } },
  ],
  scales: amountScales,
  plain: false,
  cause: tooFew,
};
