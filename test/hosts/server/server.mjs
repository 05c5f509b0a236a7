/** A server, as a module: packs and submissions come in, are kept, scored, and explained from what was kept. */
import { compile, evaluate, explain } from 'barem';
import { readPack, readSubmission } from 'barem/read';
import { sayLoss, tell, vi } from 'barem/say/vi';
import { serve } from './serve.cjs';

const refusal = (errors) => ({ status: 422, body: { errors } });
const sentences = (problems) => problems.filter(({ severity }) => severity === 'error').map((one) => tell(one, vi).text);

function takePack(store, data) {
  const { pack, problems } = readPack(data);
  const { framework, problems: faults } = pack ? compile(pack) : { problems: [] };
  if (!framework) return refusal(sentences([...problems, ...faults]));
  const { id, year, version } = framework;
  if (store.packOf(`${id}@${version}`)) return refusal([`Đã có ${id}@${version}; nội dung sửa đổi phải mang revision mới.`]);
  store.keepPack(id, year, version, JSON.stringify(pack));
  return { status: 201, body: { framework: `${id}@${version}` } };
}

/** What was kept is read again: so it is known to be what was kept, and has its digest. */
function frameworkOf(store, name) {
  const kept = store.packOf(name);
  return kept && compile(readPack(JSON.parse(kept)).pack).framework;
}

function takeSubmission(store, data) {
  const { submission, problems } = readSubmission(data);
  if (!submission) return refusal(sentences(problems));
  const framework = frameworkOf(store, submission.framework ?? '');
  if (!framework) return refusal([`Chưa có bộ tiêu chí “${submission.framework ?? ''}”.`]);
  const { units, problems: faults } = evaluate(framework, submission);
  const errors = sentences([...problems, ...faults]);
  if (errors.length > 0) return refusal(errors);
  const number = store.keepSubmission(JSON.stringify(data));
  for (const scorecard of units) store.keepScorecard(scorecard.unit.id, number, JSON.stringify(scorecard));
  return { status: 201, body: { scores: units.map(({ unit, score, index }) => ({ unit: unit.id, score, index })) } };
}

function showLosses(store, unit) {
  const kept = store.scorecardOf(unit);
  if (!kept) return { status: 404, body: {} };
  const scorecard = JSON.parse(kept);
  const framework = frameworkOf(store, `${scorecard.framework.id}@${scorecard.framework.version}`);
  const { losses } = explain(framework, scorecard);
  return { status: 200, body: { scorecard, losses: losses.map((loss) => sayLoss(vi, framework, loss)) } };
}

const routes = { 'PUT /packs': takePack, 'POST /submissions': takeSubmission, 'GET /losses': showLosses };
serve(routes, process.argv[2]);
