/** Rules of one's own under Jest, in a project that knows `require` only. */
const { compile, defineFramework, evaluate } = require('barem');
const { holds, runCase } = require('barem/testing');

const onTime = {
  id: '1',
  title: 'Hồ sơ giải quyết đúng hạn',
  max: 1.5,
  facts: { onTime: 'Hồ sơ đúng hạn', received: 'Hồ sơ đã giải quyết' },
  measure: { ratio: ['onTime', 'received'] },
  scale: { proportional: { from: '90%' } },
};
const about = { id: 'mau', year: 2023, revision: '1.0', title: 'Mẫu', status: 'sample', decision: 'none' };
const { framework } = compile(defineFramework({ ...about, max: 1.5, domains: [onTime] }));
const cases = [
  { case: '1,5 × 95%', answers: { 1: { facts: { onTime: 1140, received: 1200 } } }, expect: { unit: { exact: '57/40' } } },
  { case: 'below 90%', answers: { 1: { facts: { onTime: 1079, received: 1200 } } }, expect: { unit: { score: '0' } } },
];

test.each(cases)('$case', (one) => {
  const { actual, expected } = runCase(framework, one);
  expect(actual).toEqual(expected);
});
test('the laws hold of our rules', () => expect(holds(framework, { runs: 5 })).toEqual([]));
test('a scorecard is its JSON', () => {
  const [scorecard] = evaluate(framework, { units: [{ id: 'so-a', answers: cases[0].answers }] }).units;
  expect(scorecard).toEqual(JSON.parse(JSON.stringify(scorecard)));
  expect(scorecard.nodes[1].reason).toMatchObject({ cause: 'short-of-full', measure: '19/20' });
});
