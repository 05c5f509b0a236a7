/** A page that takes figures, has them scored by a worker, keeps the scorecard and says where the points went. */
import { compile, explain } from 'barem';
import { pack } from 'barem/rules/sample-department/2023';
import { sayLoss, vi } from 'barem/say/vi';

const { framework } = compile(pack);
const form = document.querySelector('form');
const output = document.querySelector('output');
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = {};
  for (const [name, value] of new FormData(form)) {
    const [node, fact] = name.split(' ');
    if (value !== '') (answers[node] ??= { facts: {} }).facts[fact] = value;
  }
  worker.postMessage({ units: [{ id: 'so-a', answers }] });
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
