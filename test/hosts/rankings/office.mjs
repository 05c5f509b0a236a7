/** An office that ranks what it has stored, and tells why places moved. */
import { compare, compile, diff, evaluate, rank, replay } from 'barem';
import { loadSubmission } from 'barem/load';
import { readResult } from 'barem/read';
import { register } from 'barem/registers/provinces-2025';
import { pack as pack2022 } from 'barem/rules/sample-department/2022';
import { pack as pack2023, succession } from 'barem/rules/sample-department/2023';
import { sayAway, sayDifference, sayIndexChange, sayMove, sayNearTies, sayPassed, sayPlace, tell, vi } from 'barem/say/vi';

/** Stored scorecards of one framework and one stage, in whatever order. */
function placesOf(framework, stored) {
  const { groups, problems } = rank(framework, stored.map((text) => JSON.parse(text))); // prettier-ignore
  const lines = groups.flatMap((group) => group.rows.map((row) => `${row.unit.title}: ${sayPlace(vi, group, row)}`));
  return { lines, problems: problems.map((one) => tell(one, vi).text) };
}

function nearTiesOf(framework, submission) {
  const { units } = evaluate(framework, submission);
  const others = ['leaf', 'criterion', 'domain', 'total'].filter((level) => level !== framework.rounding.at);
  const roundedOtherwise = others.flatMap((roundedAt) => evaluate(framework, submission, { roundedAt }).units);
  return rank(framework, units, { roundedOtherwise }).groups.flatMap((group) => sayNearTies(vi, group));
}

const [before, after] = [pack2022, pack2023].map((pack) => compile(pack).framework);

function storyOf(id, submission2022, submission2023) {
  const comparison = compare(
    { framework: before, submission: submission2022 },
    { framework: after, submission: submission2023 },
    { succession },
  );
  const unit = comparison.units.find((one) => one.unit.id === id);
  const { own, others, rules, membership } = unit.place;
  const said = [sayMove(vi, comparison, unit), sayIndexChange(vi, comparison, unit), ...sayPassed(vi, unit), ...sayAway(vi, unit.away)];
  return { parts: { own, others, rules, membership }, said };
}

/** Every node whose score the council changed. */
function changedBy(framework, self, appraised) {
  const { units } = compare({ framework, submission: self }, { framework, submission: appraised });
  return units.flatMap(({ unit, nodes }) =>
    nodes.flatMap(({ id, before, after, change }) => (change === '0' ? [] : [`${unit.title}, ${id}: ${before} → ${after} (${change})`])),
  );
}

/** Years later: is what was kept what these rules and figures give? */
function provenBy(text, atHand) {
  const { kept, problems } = readResult(JSON.parse(text));
  if (!kept) return problems.map((one) => tell(one, vi).text);
  const { results, problems: faults } = replay(kept, atHand);
  return [...faults.map((one) => tell(one, vi).text), ...results.map(({ isEqual, because }) => (isEqual ? 'khớp' : because))];
}

/** What a new rule set changes for those who are scored: what can move scores. */
function newsOf(rules) {
  const { differences, problems } = diff(rules.before, rules.after, { succession });
  const moving = differences.filter(({ moves }) => moves);
  return [...problems.map((one) => tell(one, vi).text), ...moving.map((one) => `${one.id}: ${sayDifference(vi, rules, one)}`)];
}

/** A ranking, or a line of one, as a newspaper prints it. */
const printed = (rows) => ({ stage: 'published', units: rows.map(([id, title, stated]) => ({ id, title, stated, answers: {} })) });

function movesOf(earlier, later, more = {}) {
  const comparison = compare({ submission: earlier }, { submission: later }, more);
  return comparison.units.map((unit) => `${unit.unit.title}: ${sayMove(vi, comparison, unit)}`);
}

const vungTau2020 = printed([['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', { place: 9, total: '86.02' }]]);
const vungTau2021 = printed([['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', { place: 16, total: '87.61' }]]);

/** Invented places. */
const provinces2024 = printed([
  ['tp-ho-chi-minh', 'TP. Hồ Chí Minh', { place: 3 }],
  ['binh-duong', 'Bình Dương', { place: 2 }],
  ['hue', 'Huế', { place: 1 }],
]);
const provinces2025 = printed([
  ['tp-ho-chi-minh', 'TP. Hồ Chí Minh', { place: 2 }],
  ['hue', 'Huế', { place: 1 }],
]);

const [panel2022, panel2023] = [2022, 2023].map(
  (year) => loadSubmission(`node_modules/barem/rules/sample-department/${year}/panel.yaml`).submission,
);
/** 16.008 and 16.005 points; rounded domain by domain, 16 and 16.01. */
const close = [
  ['so-mau-x', 'Sở Mẫu X', '9.004', '7.004'],
  ['so-mau-y', 'Sở Mẫu Y', '9.005', '7'],
].map(([id, title, one, two]) => ({ id, title, answers: { 1: { points: one }, 2: { points: two } } }));
const stored = evaluate(after, panel2023).units.map((scorecard) => JSON.stringify(scorecard));
const council = { id: 'so-mau-n', title: 'Sở Mẫu N' };
const reported = { 3.3: { facts: { onTime: 100, received: 100 } }, 4.1: { facts: { met: 'yes' } } };
const self = { stage: 'self', units: [{ ...council, answers: reported }] };
const appraised = {
  stage: 'appraised',
  units: [{ ...council, answers: { ...reported, 4.1: { ...reported['4.1'], rejected: 'Thiếu minh chứng' } } }],
};

console.log(
  JSON.stringify({
    places: placesOf(after, stored),
    nearTies: nearTiesOf(after, { stage: 'self', units: close }),
    story: storyOf('so-ngoai-vu', panel2022, panel2023),
    changed: changedBy(after, self, appraised),
    proven: provenBy(stored[0], { frameworks: [after], submissions: [panel2023] }),
    edited: provenBy(stored[0].replace('"score":"', '"score":"1'), { frameworks: [after], submissions: [panel2023] }),
    news: newsOf({ before, after }),
    printed: movesOf(vungTau2020, vungTau2021),
    merged: movesOf(provinces2024, provinces2025, { register }),
    carriedOn: movesOf(provinces2024, provinces2025, { register, keeps: { 'tp-ho-chi-minh': 'tp-ho-chi-minh' } }),
  }),
);
