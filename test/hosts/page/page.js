/** A page that draws what is asked of a group of units, has the figures scored by a worker, keeps the scorecard and says where the points went. */
import { compile, explain, form as formOf } from 'barem';
import { pack } from 'barem/rules/sample-department/2023';
import { sayLoss, vi } from 'barem/say/vi';

const { framework } = compile(pack);
const group = 'so-ban-nganh';
const form = document.querySelector('form');
const output = document.querySelector('output');
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

function field({ id }, { name, title, kind, unit, options = kind === 'yes-no' ? ['yes', 'no'] : [] }) {
  const input = document.createElement(options.length > 0 ? 'select' : 'input');
  for (const option of options.length > 0 ? ['', ...options] : []) input.append(new Option(option));
  if (kind === 'day') input.type = 'date';
  input.name = `${id} ${name}`;
  const label = document.createElement('label');
  label.append(unit ? `${title} (${unit}) ` : `${title} `, input);
  return label;
}

for (const node of formOf(framework, { group }).nodes.filter(({ by, facts }) => by === 'self' && facts.length > 0)) {
  const legend = document.createElement('legend');
  legend.append(`${node.id}. ${node.title.vi ?? node.title} (${vi.number(node.max)} điểm)`);
  const criterion = document.createElement('fieldset');
  criterion.append(legend, ...node.facts.map((fact) => field(node, fact)));
  form.append(criterion);
}
form.append(Object.assign(document.createElement('button'), { textContent: 'Chấm điểm' }));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = {};
  for (const [name, value] of new FormData(form)) {
    const [node, fact] = name.split(' ');
    if (value !== '') (answers[node] ??= { facts: {} }).facts[fact] = value;
  }
  worker.postMessage({ units: [{ id: 'so-a', group, answers }] });
});

worker.onmessage = ({ data: { scorecard, errors } }) => {
  if (scorecard) localStorage.setItem('scorecard', JSON.stringify(scorecard));
  show(scorecard, errors);
};

function show(scorecard, errors) {
  const score = scorecard ? `${vi.number(scorecard.score)} điểm` : 'Chưa chấm được';
  const losses = scorecard ? explain(framework, scorecard).losses.map((loss) => `${loss.id}. ${sayLoss(vi, framework, loss)}`) : [];
  const lines = [score, ...errors, ...losses].map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  output.replaceChildren(...lines);
}

const kept = localStorage.getItem('scorecard');
if (kept) show(JSON.parse(kept), []);
