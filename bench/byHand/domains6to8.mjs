/** Domains 6 to 8 of the sample and its blocks, by hand. */
import { capped, sum, takenOff } from './combine.mjs';
import { DROPPED, NOTHING, each, group, leaf, proportional, ratio, yesNo } from './kinds.mjs';

export const domain6 = group('6', 11, sum, [
  leaf('6.1', 4, ({ disbursed, allotted }) => ratio(disbursed, allotted, 4, 0.5, 0.95)),
  leaf('6.2', 4, ({ met }) => yesNo(met, 4)),
  leaf('6.3', 3, ({ autonomous, subordinate }) => ratio(autonomous, subordinate, 3), { notApplicable: DROPPED }),
]);

export const domain7 = group('7', 15, sum, [
  leaf('7.1', 4, ({ signed, sent }) => ratio(signed, sent, 4)),
  leaf('7.2', 6, ({ online, received }) => ratio(online, received, 6, 0, 0.6), { notApplicable: DROPPED }),
  leaf('7.3', 2, ({ byPost, received }) => ratio(byPost, received, 2, 0, 0.2), { notApplicable: DROPPED }),
  leaf('7.4', 3, ({ digitised, received }) => ratio(digitised, received, 3), { notApplicable: DROPPED }),
]);

/** The mean of answers worth 100%, 60%, 20% and nothing. */
function opinion({ A, B, C, D }) {
  if (A === undefined || B === undefined || C === undefined || D === undefined) return 0;
  const answers = +A + +B + +C + +D;
  return answers === 0 ? NOTHING : proportional((+A + B * 0.6 + C * 0.2) / answers, 8);
}

export const domain8 = group('8', 20, sum, [
  leaf('8.1', 12, ({ satisfied, answers }) => ratio(satisfied, answers, 12), { notApplicable: DROPPED }),
  leaf('8.2', 8, opinion),
]);

export const bonus = group('B', 3, capped, [leaf('B.1', 3), leaf('B.2', 2, ({ models }) => each(models, 0.5, 2))]);

export const penalty = group('P', 5, takenOff, [leaf('P.1', 3, ({ n }) => each(n, 0.5, 3)), leaf('P.2', 5)]);
