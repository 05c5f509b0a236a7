/** Domain 9 of the sample, by hand: every kind of rule at least once. */
import { daysBetween, workingDaysBetween } from './calendar.mjs';
import { best, mean, scaled, sum, worst } from './combine.mjs';
import { DROPPED, NOTHING, deduct, each, group, howMany, leaf, proportional, ratio, yesNo } from './kinds.mjs';

function answerTime({ receivedOn, answeredOn }) {
  if (receivedOn === undefined || answeredOn === undefined) return 0;
  if (receivedOn === 'never') return NOTHING;
  const days = daysBetween(receivedOn, answeredOn);
  return days <= 5 ? 1 : days <= 15 ? 0.9 - (days - 5) * 0.05 : 0;
}

function complaintTime({ receivedOn, resolvedOn }) {
  if (receivedOn === undefined || resolvedOn === undefined) return 0;
  if (receivedOn === 'never') return NOTHING;
  const days = workingDaysBetween(receivedOn, resolvedOn);
  return days <= 3 ? 1 : days < 10 ? 0.5 : 0;
}

const savings = (saved) => (saved >= 100 ? 1 : saved > 20 ? 0.2 + (saved - 20) * 0.01 : 0);

const exchange = group('9.1', 6, sum, [
  leaf('9.1.1', 1, ({ plan, held }) => (howMany(plan, held) === 2 ? 1 : 0)),
  leaf('9.1.2', 1, ({ hotline, online }) => Math.max(0.2, Math.min(1, howMany(hotline, online))) || 0),
  leaf('9.1.3', 1, answerTime, { notApplicable: 1 }),
  leaf('9.1.4', 1, ({ sentOn }) => (sentOn === undefined ? 0 : deduct(daysBetween('2023-12-15', sentOn), 0.1, 1, -1)), { min: -1 }),
  leaf('9.1.5', 1, complaintTime, { notApplicable: DROPPED }),
  leaf('9.1.6', 1, ({ saved }) => savings(+saved)),
]);

const paidOnline = (share) => (share >= 0.8 ? 3 : share >= 0.5 ? share * 3 : share > 0.2 ? 0.75 : 0);

const services = group('9.2', 3, best, [
  leaf('9.2.1', 3, ({ paid }) => paidOnline(parseFloat(paid) / 100)),
  leaf('9.2.2', 3, ({ provided, assigned }) => ratio(provided, assigned, 3), { notApplicable: DROPPED }),
]);

const violations = (weight) => (weight === 0 ? 2 : weight <= 2 ? 1.75 - weight * 0.75 : 0);

const discipline = group('9.3', 2, worst, [
  leaf('9.3.1', 2, ({ checks }) => (checks === undefined ? 0 : proportional(checks, 2, 2, 4)), { notApplicable: DROPPED }),
  leaf('9.3.2', 2, ({ minor, grave }) => violations(minor * 0.5 + grave * 1.5)),
]);

function spirit({ good, fair, poor }) {
  if (good === undefined || fair === undefined || poor === undefined) return 0;
  const answers = +good + +fair + +poor;
  return answers === 0 ? NOTHING : proportional((+good + fair * 0.5) / answers, 2, 0.5, 0.9);
}

const staff = group('9.4', 2, mean, [
  leaf('9.4.1', 2, spirit, { notApplicable: DROPPED }),
  group('9.4.2', 2, scaled, [
    leaf('9.4.2.1', 1.5, ({ skilled }) => (skilled === undefined ? 0 : (parseFloat(skilled) / 100) * 1.5)),
    leaf('9.4.2.2', 0.5, ({ trained }) => yesNo(trained, 0.5), { notApplicable: DROPPED }),
  ]),
  leaf('9.4.3', 2),
]);

/** Nothing below it counts where there are fewer than two units. */
function scaledFromTwo(node, unit, result, score) {
  if (!(unit.answers[node.id]?.facts?.units < 2)) return scaled(node, unit, result, score);
  for (const { id } of node.children) result.leaves.set(id, DROPPED);
  return DROPPED;
}

function growth({ now, before }, { units }) {
  if (units === undefined || now === undefined || before === undefined) return 0;
  const base = +before;
  if (base === 0) return NOTHING;
  const change = (now - base) / base;
  return change >= 0.1 ? 3 : change > 0 ? 1 + change * 20 : change === 0 ? 0.5 : 0;
}

const ratings = { tốt: 1, khá: 0.75, đạt: 0.5, 'không đạt': 0 };

const ofUnits = { above: '9.5', notApplicable: DROPPED };

const subordinates = group('9.5', 3, scaledFromTwo, [
  leaf('9.5.1', 2, ({ published }, { units }) => ratio(published, units, 2), ofUnits),
  leaf('9.5.2', 3, growth, ofUnits),
  leaf('9.5.3', 1, ({ rating }, { units }) => (units === undefined ? 0 : (ratings[rating] ?? 0)), ofUnits),
]);

const delegated = ({ delegable, delegated: count }) =>
  delegable === undefined ? 0 : yesNo(delegable, 1) === 1 ? each(count, 0.4, 2) : NOTHING;

const ownGroup = group('9.6', 2, sum, [
  leaf('9.6.1', 2, delegated, { only: 'so-ban-nganh', notApplicable: 2 }),
  leaf('9.6.2', 2, ({ q1, q2, q3, q4 }) => howMany(q1, q2, q3, q4) * 0.5 || 0, { only: 'nganh-doc' }),
]);

const onTop = group('9.7', 2, sum, [
  leaf('9.7.1', 1, ({ built }) => yesNo(built, 1), { requires: { id: '3', atLeast: 9.6 } }),
  leaf('9.7.2', 1, ({ fixed, found }) => ratio(fixed, found, 1), { requires: { id: '1.4', atLeast: 1 }, notApplicable: 1 }),
]);

export const domain9 = group('9', 20, sum, [exchange, services, discipline, staff, subordinates, ownGroup, onTop]);
