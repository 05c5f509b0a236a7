/**
 * Over random packs and submissions: losses add up exactly at every node, every least change gives what it promised and none
 * smaller raises the score, and every sentence is fit to print. `RUNS=10000 npx vitest run test/explained.test.ts`.
 */
import fc from 'fast-check';
import { describe, expect, test, vi as runner } from 'vitest';
import { compile } from '../src/compile.ts';
import { explain } from '../src/explain.ts';
import { en } from '../src/say/en.ts';
import type { Language } from '../src/say/language.ts';
import { sayRule } from '../src/say/rule.ts';
import { sayCapped, sayLoss } from '../src/say/story.ts';
import { titleIn } from '../src/say/title.ts';
import { vi } from '../src/say/vi.ts';
import type { Framework } from '../src/shape/framework.ts';
import { laws } from '../src/testing/laws.ts';
import { packs } from '../src/testing/packs.ts';
import { drawn, submissions } from '../src/testing/submissions.ts';
import { type World, cardOf } from '../src/testing/world.ts';
import { RUNS, SEED } from './support/runs.ts';

const worlds = (answers: typeof submissions): fc.Arbitrary<World> =>
  packs().chain((pack) => {
    const { framework } = compile(pack) as { framework: Framework };
    return answers(framework).map((submission) => ({
      framework,
      submission,
      [fc.toStringMethod]: () => JSON.stringify({ pack, submission }),
    }));
  });

// Ten thousand worlds take minutes.
runner.setConfig({ testTimeout: 120_000 + RUNS * 60 });

const holds = (law: (world: World) => void, answers = submissions): void =>
  fc.assert(
    fc.property(worlds(answers), (world) => law(world)),
    { numRuns: RUNS, seed: SEED },
  );

describe(`${RUNS} random packs and submissions, seed ${SEED}`, () => {
  test('losses with their shares add up exactly at every node', () =>
    holds((world) => {
      expect(laws.conservation(world)).toBeUndefined();
      expect(laws.losses(world)).toBeUndefined();
    }, drawn));

  test('every least change gives exactly what it promised, and no smaller step raises the score', () =>
    holds((world) => {
      expect(laws.leastChanges(world)).toBeUndefined();
      expect(laws.cliffs(world)).toBeUndefined();
    }));

  test('every sentence is fit to print, in both languages', () =>
    holds((world) => [vi, en].forEach((one) => sentencesOf(world, one)), drawn));
});

function sentencesOf({ framework, submission }: World, language: Language): void {
  const told = explain(framework, cardOf({ framework, submission }));
  const own = ownWords(framework, JSON.stringify(submission), language);
  const sentences = [
    ...told.losses.map((loss) => sayLoss(language, framework, loss)),
    ...told.capped.map((block) => sayCapped(language, block)),
    ...framework.nodes.flatMap(({ id, leaf }) => (leaf ? [sayRule(language, framework, id)] : [])),
  ];
  for (const sentence of sentences) expect(faultsOf(sentence, own, language), sentence).toEqual([]);
}

/** Titles and notes may hold any digits. */
function ownWords(framework: Framework, submission: string, language: Language): readonly string[] {
  const titles = framework.nodes.flatMap(({ title, leaf }) => [titleIn(title, language), ...(leaf?.facts.map((fact) => fact.title) ?? [])]);
  const names = framework.nodes.map(({ id, depth }) => language.node(id, depth));
  const notes = [...submission.matchAll(/"(?:note|rejected)":"([^"]*)"/g)].map(([, note = '']) => note);
  const labels = framework.nodes.flatMap(({ leaf }) => leaf?.space.labels ?? []);
  return [...new Set([...titles, ...titles.map(language.noun), ...names, ...notes, ...labels])].sort((a, b) => b.length - a.length);
}

function faultsOf(sentence: string, own: readonly string[], { code }: Language): readonly string[] {
  const left = own.reduce((text, word) => (word === '' ? text : text.replaceAll(word, '□')), sentence);
  const number = code === 'vi' ? /^\d{1,3}(\.\d{3})*(,\d+)?$/ : /^\d{1,3}(,\d{3})*(\.\d+)?$/;
  const tokens = (left.match(/\d[\d.,/]*/g) ?? []).map((token) => token.replace(/[.,]+$/, ''));
  const isFit = (token: string): boolean => /^\d{2}\/\d{2}\/\d{4}$/.test(token) || token.split('/').every((part) => number.test(part));
  return [
    ...(sentence.trim() === '' ? ['empty'] : []),
    ...(sentence === sentence.normalize('NFC') ? [] : ['not in NFC']),
    ...(/undefined|NaN|null|Infinity|∞|\[object|\{|\}|…| {2}|\( ?\)|“”/.exec(left) ?? []),
    ...(/[.:]$/.test(sentence) ? [] : ['no full stop']),
    ...tokens.filter((token) => !isFit(token)),
  ];
}
