/** docs/rules.md: every rule on it compiles, and its pictures are drawn from its pieces. `UPDATE=1` draws them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../src/compile.ts';
import { measureKinds } from '../src/measure/measures.ts';
import { readPack } from '../src/read/pack.ts';
import { scaleKinds } from '../src/scale/scales.ts';
import type { Framework, FrameworkNode, Leaf } from '../src/shape/framework.ts';
import { combinations } from '../src/shape/pack.ts';
import { plot } from './support/plot.ts';

const BOOK = 'docs/rules.md';
const text = readFileSync(BOOK, 'utf8');
const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```\n)?/g)];

const head = { id: 'rules', year: 2023, revision: '1.0', title: 'Rules', status: 'partial', decision: 'none', holidays: ['02/09'] };

function frameworkOf(yaml: string): Framework {
  const domains = parse(yaml, { schema: 'failsafe' }) as readonly { max?: string }[];
  const max = String(domains.reduce((sum, { max: one }) => sum + Number(one ?? 0), 0));
  const { pack, problems } = readPack({ ...head, max, domains });
  const compiled = pack ? compile(pack) : { problems };
  if (!('framework' in compiled) || !compiled.framework) throw new Error(JSON.stringify([problems, compiled.problems]));
  return compiled.framework;
}

const isDrawn = (node: FrameworkNode): node is FrameworkNode & { leaf: Leaf } => (node.leaf?.pieces.length ?? 0) > 0;
const draw = (framework: Framework): string =>
  framework.nodes
    .filter(isDrawn)
    .map((node, _, all) => (all.length > 1 ? `${node.id}\n${plot(node)}\n` : `${plot(node)}\n`))
    .join('\n');

const frameworks = blocks.map(([, yaml = '']) => frameworkOf(yaml));

if (process.env['UPDATE']) {
  let drawn = text;
  blocks.forEach(([block = '', yaml = ''], index) => {
    const picture = draw(frameworks[index] as Framework);
    drawn = drawn.replace(block, () => `\`\`\`yaml\n${yaml}\`\`\`\n${picture === '' ? '' : `\n\`\`\`text\n${picture}\`\`\`\n`}`);
  });
  writeFileSync(BOOK, drawn);
}

test.each(blocks.map(([, yaml = '', picture = ''], index) => [yaml.split('\n')[0] ?? '', picture, index] as const))(
  '%s',
  (_, picture, index) => {
    expect(picture).toBe(draw(frameworks[index] as Framework));
  },
);

test('no kind is left out', () => {
  const nodes = frameworks.flatMap((framework) => framework.nodes);
  const shown = (kinds: readonly (string | undefined)[]): readonly string[] => [...new Set(kinds.flatMap((kind) => kind ?? []))].sort();
  expect(shown(nodes.map(({ leaf }) => leaf?.measure))).toEqual([...measureKinds].sort());
  expect(shown(nodes.map(({ leaf }) => leaf?.scale))).toEqual([...scaleKinds].sort());
  expect(shown(nodes.map(({ combine }) => combine))).toEqual([...combinations].sort());
});
