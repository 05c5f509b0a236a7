/** What an official reads: every cause, measure, scale and remedy as an exact sentence, in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../src/compile.ts';
import { evaluate } from '../src/evaluate.ts';
import { explain } from '../src/explain.ts';
import { measureKinds } from '../src/measure/measures.ts';
import { readPack } from '../src/read/pack.ts';
import { readSubmission } from '../src/read/submission.ts';
import { roundingLine } from '../src/report/notes.ts';
import { en } from '../src/say/en/printed.ts';
import type { PrintedLanguage } from '../src/say/printed.ts';
import { sayRule } from '../src/say/rule.ts';
import { sayCapped, sayLoss } from '../src/say/story.ts';
import { vi } from '../src/say/vi/printed.ts';
import { scaleKinds } from '../src/scale/scales.ts';
import { unchangeables } from '../src/shape/explanation.ts';
import { causes } from '../src/shape/scorecard.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { UnitAnswers } from '../src/shape/submission.ts';

interface Told {
  readonly vi: string;
  readonly en: string;
}
interface Book {
  readonly pack: object;
  readonly units: readonly {
    readonly unit: string;
    readonly missing?: string;
    readonly answers: UnitAnswers['answers'];
    readonly losses: readonly (Told & { readonly loss: string })[];
  }[];
  readonly rules: readonly (Told & { readonly id: string })[];
}

const book = parse(readFileSync('test/say/sentences.yaml', 'utf8'), { schema: 'failsafe' }) as Book;
const compiled = (pack: unknown): Framework => {
  const { pack: read, problems } = readPack(pack);
  const { framework } = read ? compile(read) : {};
  if (!framework) throw new Error(JSON.stringify(problems));
  return framework;
};
const framework = compiled(book.pack);
const explained = (answers: unknown, of = framework) => {
  const { submission } = readSubmission({ units: [{ id: 'u', answers }] });
  const { units, problems } = evaluate(of, submission as NonNullable<typeof submission>);
  expect(problems).toEqual([]);
  return explain(of, units[0] as (typeof units)[0]);
};
const both = (say: (language: PrintedLanguage) => string): Told => ({ vi: say(vi), en: say(en) });

describe.each(book.units)('$unit', ({ answers, losses, missing }) => {
  const told = explained(answers);
  const shown = told.losses.filter(({ cause }) => cause !== 'missing' || missing !== undefined);
  test('every loss', () => {
    const found = [
      ...shown.map((loss) => ({ loss: `${loss.id} ${loss.cause}`, ...both((language) => sayLoss(language, framework, loss)) })),
      ...told.capped.map((block) => ({ loss: `${block.id} over-cap`, ...both((language) => sayCapped(language, block)) })),
    ];
    expect(found).toEqual(losses);
  });
});

test('every rule in words', () => {
  const leaves = framework.nodes.filter(({ leaf }) => leaf);
  expect(leaves.map(({ id }) => ({ id, ...both((language) => sayRule(language, framework, id)) }))).toEqual(book.rules);
});

test('no cause, kind or reason for no change is left out', () => {
  const told = book.units.flatMap(({ losses }) => losses.map(({ loss }) => loss.split(' ')[1] ?? ''));
  // What was not chosen has no share in the total, so it is no loss of it.
  expect([...new Set(told), 'not-chosen'].sort()).toEqual([...causes].sort());
  const kinds = new Set(framework.nodes.map(({ leaf }) => leaf?.measure));
  expect(measureKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  const scales = new Set(framework.nodes.map(({ leaf }) => leaf?.scale));
  expect(scaleKinds.filter((kind) => !scales.has(kind))).toEqual([]);
  const reasons = new Set(book.units.flatMap(({ answers }) => explained(answers).losses.map(({ unchangeable }) => unchangeable)));
  // What rounding hides has a world of its own, below.
  expect(unchangeables.filter((one) => !reasons.has(one))).toEqual(['rounded-away']);
});

test('what rounding added is a line of its own', () => {
  // 1.425 is printed as 1.43; nothing else was handed in.
  const told = explained({ '2.1': { facts: { onTime: 1140, received: 1200 } } });
  const unit = { ...told, losses: [] };
  expect(both((language) => roundingLine(unit, language))).toEqual({
    vi: 'Làm tròn: thêm 0,005 điểm ở tổng số.',
    en: 'Rounding: adds 0.005 points to the total.',
  });
});

test('what rounding hides is said so: 99.9 of 100 is 0.999, and 1.0 to one place', () => {
  const rounded = compiled({
    ...book.pack,
    max: '1',
    rounding: { places: 1, mode: 'half-up', at: 'leaf' },
    domains: [
      {
        id: '1',
        title: 'Kinh phí',
        max: 1,
        facts: { n: { title: 'Kinh phí', places: 1 } },
        measure: { amount: 'n' },
        scale: { proportional: { full: 100 } },
      },
    ],
  });
  const [loss] = explained({ '1': { facts: { n: '99.9' } } }, rounded).losses;
  expect(loss && [loss.unchangeable, sayLoss(vi, rounded, loss)]).toEqual([
    'rounded-away',
    'Mất 0,001 điểm: kinh phí 99,9; phần tăng thêm quá nhỏ, làm tròn thì không còn.',
  ]);
});

test("a host's own language: another one with a few sentences of its own, and titles in it", () => {
  const short: PrintedLanguage = {
    ...en,
    code: 'fr',
    causes: { ...en.causes, late: ({ daysLate }) => `En retard de ${daysLate}.` },
    days: (many) => `${many} jours`,
  };
  const [loss] = explained({ '1.1': { facts: { on: '2023-01-12' } } }).losses.filter(({ id }) => id === '1.1');
  expect(loss && sayLoss(short, framework, loss)).toBe('En retard de 12 jours.');
});

test('what a pack or a unit writes stands in a sentence as it is', () => {
  const odd = compiled({
    ...book.pack,
    max: '2',
    domains: [
      { id: '1', title: '{{constructor}} $& %s <b>', max: 2, facts: { a: '$1 __proto__', b: '`${1}`' }, measure: { ratio: ['a', 'b'] } },
    ],
  });
  const [loss] = explained({ '1': { facts: { a: 1, b: 2 } } }, odd).losses;
  expect(loss && sayLoss(vi, odd, loss)).toBe('Mất 1 điểm: 1/2 $1 __proto__, đạt 50%; thêm 1 $1 __proto__ thì đạt điểm tối đa 2.');
});
