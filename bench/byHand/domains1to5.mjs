/** Domains 1 to 5 of the sample, by hand. */
import { sum } from './combine.mjs';
import { DROPPED, NOTHING, deduct, each, group, howMany, leaf, ratio, ratioBands, yesNo } from './kinds.mjs';

const checkedBands = (share) => (share >= 0.3 ? 2 : share >= 0.2 ? 1 : 0);

export const domain1 = group('1', 12, sum, [
  leaf('1.1', 1, ({ issuedOn }) => (issuedOn <= '2022-12-31' ? 1 : issuedOn <= '2023-01-31' ? 0.5 : 0)),
  leaf('1.2', 3, ({ done, planned }) => ratio(done, planned, 3, 0.8)),
  leaf('1.3', 2, ({ late }) => deduct(late, 0.5, 2)),
  leaf('1.4', 2, ({ checked, subordinate }) => ratioBands(checked, subordinate, checkedBands), { notApplicable: DROPPED }),
  leaf('1.5', 2, ({ initiatives }) => each(initiatives, 1, 2)),
  leaf('1.6', 2, ({ onTime, assigned }) => ratio(onTime, assigned, 2)),
]);

const bothOrOne = (held) => (held === 2 ? 3 : held === 1 ? 1.5 : 0);

export const domain2 = group('2', 8, sum, [
  leaf('2.1', 3, ({ onTime, assigned }) => ratio(onTime, assigned, 3), { notApplicable: 3 }),
  leaf('2.2', 2, ({ issuedOn }) => (issuedOn <= '2023-03-31' ? 2 : issuedOn <= '2023-12-31' ? 1 : 0)),
  leaf('2.3', 3, ({ plan, report }) => bothOrOne(howMany(plan, report))),
]);

const apologisedBands = (share) => (share === 1 ? 2 : 0);

export const domain3 = group('3', 16, sum, [
  leaf('3.1', 4, ({ cut, reviewed }) => (reviewed < 5 ? NOTHING : ratio(cut, reviewed, 4)), { notApplicable: DROPPED }),
  leaf('3.2', 3, ({ onSite, online }) => bothOrOne(howMany(onSite, online))),
  leaf('3.3', 5, ({ onTime, received }) => ratio(onTime, received, 5, 0.98), { notApplicable: DROPPED }),
  leaf('3.4', 2, ({ apologised, late }) => ratioBands(apologised, late, apologisedBands), { notApplicable: 2 }),
  leaf('3.5', 2, ({ handled, received }) => ratio(handled, received, 2), { notApplicable: 2 }),
]);

const delegation = { 'đầy đủ': 3, 'một phần': 1.5, chưa: 0 };

export const domain4 = group('4', 8, sum, [
  leaf('4.1', 3, ({ met }) => yesNo(met, 3)),
  leaf('4.2', 3, ({ outcome }) => delegation[outcome] ?? 0),
  leaf('4.3', 2, ({ done }) => yesNo(done, 2), { notApplicable: DROPPED }),
]);

const trainedBands = (share) => (share >= 0.9 ? 3 : share >= 0.7 ? 1.5 : 0);

export const domain5 = group('5', 10, sum, [
  leaf('5.1', 3, ({ placed, staff }) => ratio(placed, staff, 3)),
  leaf('5.2', 3, ({ trained, planned }) => ratioBands(trained, planned, trainedBands)),
  leaf('5.3', 4, ({ staff, leader }) => (leader === undefined ? 0 : deduct(staff, 1, 4 - 2 * leader))),
]);
