/** Reads and compiles a pack from standard input in a process of its own: the first time, and when warm. In milliseconds. */
import { text } from 'node:stream/consumers';
import { compile } from 'barem';
import { readPack } from 'barem/read';
import { median } from './measure.mjs';

const WARM = 20;

const json = await text(process.stdin);

function step() {
  const data = JSON.parse(json);
  const start = performance.now();
  const { pack } = readPack(data);
  const middle = performance.now();
  const { framework } = compile(pack);
  if (!framework) throw new Error('The pack does not compile.');
  return { read: middle - start, compile: performance.now() - middle };
}

const first = step();
const later = Array.from({ length: WARM }, step).slice(WARM / 2);
const warm = { read: median(later.map(({ read }) => read)), compile: median(later.map(({ compile: own }) => own)) };
console.log(JSON.stringify({ first, warm }));
