/** What became of ids and of units: the links that come out, what is said of what is wrong, and what is shipped. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listPacks, loadFramework, loadRegister, loadSubmission, loadSuccession } from '../src/load.ts';
import type { Code, Problem } from '../src/problem.ts';
import { en } from '../src/say/en.ts';
import { tell } from '../src/say/tell.ts';
import { vi } from '../src/say/vi.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Register, Succession } from '../src/shape/succession.ts';
import { type NodeLinks, linkNodes } from '../src/succession/nodes.ts';
import { type UnitLinks, linkUnits } from '../src/succession/units.ts';
import { cases, frameworkOf, told } from './support/successions.ts';

describe('what is wrong, in both languages', () => {
  test.each(cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    expect(told(one)).toEqual({ vi: one.vi, en: one.en });
  });
});

test('a succession or a register in place of a pack or a submission', () => {
  const found = [loadFramework('rules/sample-department/2023/succession.yaml'), loadSubmission('registers/provinces-2025.yaml')];
  const sentences = found.flatMap(({ problems }) => problems.flatMap((one) => [vi, en].map((language) => tell(one, language).text)));
  expect(sentences).toEqual([
    'Đây là bảng đối chiếu giữa các năm (có from và became), không phải bộ tiêu chí; ở đây cần ghi tệp bộ tiêu chí.',
    'This is a succession (it has from and became), not a framework; name the file of a framework here.',
    'Đây là danh mục đơn vị (có before và became), không phải hồ sơ tự chấm điểm; ở đây cần ghi tệp hồ sơ tự chấm điểm.',
    'This is a register of units (it has before and became), not a submission; name the file of a submission here.',
  ]);
});

/** Fails where anything is told. */
const silent = (one: Problem): never => {
  throw new Error(JSON.stringify(one));
};

/** Links as text: `1.1 → 1.2 renamed (done ← finished)`. */
function written({ links, added, dropped }: NodeLinks, before: Framework, after: Framework): readonly string[] {
  const ids = ({ nodes }: Framework, indexes: readonly number[]): string => indexes.map((index) => nodes[index]?.id).join(' ');
  const of = (facts: ReadonlyMap<string, string>): string => [...facts].map(([name, old]) => `${name} ← ${old}`).join(', ');
  return [
    ...links.map((link) => `${ids(before, link.before)} → ${ids(after, link.after)} ${link.became} (${of(link.facts)})`),
    `added ${ids(after, added)}`,
    `dropped ${ids(before, dropped)}`,
  ];
}

const leaf = (id: string, max: number, ...facts: readonly string[]): object => ({
  id,
  title: id,
  max,
  facts: Object.fromEntries(facts.map((name) => [name, name])),
  measure: facts.length === 2 ? { ratio: facts } : { yesNo: facts[0] },
});
const pack = (year: number, ...children: readonly object[]): object => ({
  ...{ id: 'thu', year, revision: '1.0', title: 'Thử', status: 'sample', decision: 'none', max: 12, source: { provenance: 'invented' } },
  domains: [{ id: '1', title: 'Một', max: 12, children }],
});
const before = frameworkOf(
  pack(
    2023,
    leaf('1.1', 2, 'done', 'planned'),
    leaf('1.2', 4, 'met'),
    leaf('1.3', 3, 'held'),
    leaf('1.4', 1, 'kept'),
    leaf('1.5', 2, 'iso'),
  ),
);
const after = frameworkOf(
  pack(2024, leaf('1.5', 3, 'met'), leaf('1.1', 2, 'finished', 'planned'), leaf('1.6', 4, 'fit'), leaf('1.7', 1, 'x'), leaf('1.8', 2, 'y')),
);
const succession: Succession = {
  from: 'thu@2023',
  to: 'thu@2024',
  became: {
    1: 'same',
    '1.1': { same: '1.1', facts: { done: 'finished' } },
    '1.2': { renamed: '1.5' },
    '1.3': { merged: '1.6' },
    '1.4': { merged: '1.6' },
    '1.5': 'dropped',
  },
  new: ['1.7', '1.8'],
};
const forwards = [
  'total → total same ()',
  '1 → 1 same ()',
  '1.1 → 1.1 same (finished ← done, planned ← planned)',
  '1.2 → 1.5 renamed (met ← met)',
  '1.3 1.4 → 1.6 merged ()',
  'added 1.7 1.8',
  'dropped 1.5',
];
const backwards = [
  'total → total same ()',
  '1 → 1 same ()',
  '1.5 → 1.2 renamed (met ← met)',
  '1.1 → 1.1 same (done ← finished, planned ← planned)',
  '1.6 → 1.3 1.4 split ()',
  'added 1.5',
  'dropped 1.7 1.8',
];

describe('the links of nodes', () => {
  const linked = (one: Succession | undefined, first: Framework, second: Framework): readonly string[] => {
    const links = linkNodes(one, first, second, silent);
    return links ? written(links, first, second) : [];
  };
  test('as they are written, and read backwards', () => {
    expect(linked(succession, before, after)).toEqual(forwards);
    expect(linked(succession, after, before)).toEqual(backwards);
  });
  test('one split, told from the other year: the same as a merging read backwards', () => {
    const became: Succession['became'] = {
      ...{ 1: 'same', '1.1': { same: '1.1', facts: { finished: 'done' } }, '1.5': { renamed: '1.2' }, '1.6': { split: ['1.3', '1.4'] } },
      ...{ '1.7': 'dropped', '1.8': 'dropped' },
    };
    expect(linked({ from: 'thu@2024', to: 'thu@2023', became, new: ['1.5'] }, after, before)).toEqual(backwards);
    expect(linked({ from: 'thu@2024', to: 'thu@2023', became, new: ['1.5'] }, before, after)).toEqual(forwards);
  });
  test('of one and the same, each with itself, whatever is handed in', () => {
    const itself = before.nodes.map(({ id, facts }) => `${id} → ${id} same (${facts.map(({ name }) => `${name} ← ${name}`).join(', ')})`);
    expect(linked(undefined, before, before)).toEqual([...itself, 'added ', 'dropped ']);
    expect(linked(succession, before, before)).toEqual([...itself, 'added ', 'dropped ']);
  });
  test('none without a succession', () => expect(linkNodes(undefined, before, after, silent)).toBeUndefined());
});

describe('the pairs of units', () => {
  const register: Register = {
    ...{ id: 'thu-2025', title: 'Thử', effective: '2025-07-01', new: ['moi'], keeps: { e: 'd' } },
    before: { a: 'A', b: 'B', c: 'C', d: 'D', f: 'F' },
    after: { a2: 'A', b: 'B', c: 'C', e: 'E', moi: 'Mới', d2: 'D 2' },
    became: { a: { renamed: 'a2' }, b: { merged: 'b' }, c: { merged: 'b' }, d: { split: ['e', 'd2'] }, f: { closed: ['a2'] } },
  };
  const sound: Register = { ...register, after: { a2: 'A', b: 'B', e: 'E', moi: 'Mới', d2: 'D 2' } };
  const paired = (links: UnitLinks | undefined): object => ({ pairs: links?.pairs, cameFrom: Object.fromEntries(links?.cameFrom ?? []) });
  const all = ['b', 'a2', 'e', 'd2', 'moi', 'x', 'y'];
  test('renamed is one; merged or split is not comparable unless one keeps the place; closed leaves; the rest by their ids', () => {
    expect(paired(linkUnits(sound, undefined, ['a', 'b', 'c', 'd', 'f', 'x', 'z'], all, silent))).toEqual({
      pairs: [
        { after: 'b' },
        { before: 'a', after: 'a2' },
        { before: 'd', after: 'e' },
        { after: 'd2' },
        { after: 'moi' },
        { before: 'x', after: 'x' },
        { after: 'y' },
        ...[{ before: 'b' }, { before: 'c' }, { before: 'f' }, { before: 'z' }],
      ],
      cameFrom: { b: ['b', 'c'], d2: ['d'] },
    });
  });
  test("the host's word goes before the register's", () => {
    expect(paired(linkUnits(sound, { b: 'c', d2: 'd' }, ['b', 'c', 'd'], ['b', 'e', 'd2'], silent))).toEqual({
      pairs: [{ before: 'c', after: 'b' }, { after: 'e' }, { before: 'd', after: 'd2' }, { before: 'b' }],
      cameFrom: { e: ['d'] },
    });
  });
  test('without a register, by their ids', () => {
    expect(paired(linkUnits(undefined, undefined, ['a', 'b'], ['b', 'c'], silent))).toEqual({
      pairs: [{ before: 'b', after: 'b' }, { after: 'c' }, { before: 'a' }],
      cameFrom: {},
    });
  });
  test('one whose place was carried on by another, and that was not among them, is new', () => {
    expect(paired(linkUnits(sound, undefined, ['x'], ['a2', 'e', 'x'], silent))).toEqual({
      pairs: [{ after: 'a2' }, { after: 'e' }, { before: 'x', after: 'x' }],
      cameFrom: {},
    });
  });
  test('nothing where a line is wrong', () => {
    const found: Code[] = [];
    expect(linkUnits(register, undefined, [], [], ({ code }) => found.push(code))).toBeUndefined();
    expect(found).toEqual(['from-nowhere']);
  });
});

describe('what is shipped', () => {
  const names = listPacks().map(({ id, year }) => `${id}@${year}`);
  test.each(names)('%s: its succession, where it has one, fits the two years', (name) => {
    const { succession: found, problems } = loadSuccession(name);
    expect(problems).toEqual([]);
    if (!found) return;
    expect(found.to).toBe(name);
    const [first, second] = [found.from, found.to].map((one) => loadFramework(one).framework as Framework) as [Framework, Framework];
    expect(linkNodes(found, first, second, silent)).toBeDefined();
  });

  test('the sample moves two maxima, and uses one code for another criterion', () => {
    const [first, second] = ['2022', '2023'].map((year) => loadFramework(`sample-department@${year}`).framework as Framework);
    const links = linkNodes(loadSuccession('rules/sample-department/2023').succession, first as Framework, second as Framework, silent);
    const moved = written(links as NodeLinks, first as Framework, second as Framework).filter((line) => !line.includes(' same '));
    expect(moved).toEqual([
      '7.2 → 7.2 reweighted (online ← online, received ← received)',
      '7.3 → 7.3 reweighted (byPost ← byPost, received ← received)',
      'added 7.4',
      'dropped 7.4',
    ]);
    expect(links?.links).toHaveLength(73);
  });

  test('a pack without one says nothing; a name that is none is told', () => {
    expect(loadSuccession('sample-department@2022')).toMatchObject({ problems: [] });
    expect(loadSuccession('sample-department@2022').succession).toBeUndefined();
    expect(loadSuccession('sample-department@2032').problems.map(({ code }) => code)).toEqual(['unknown-year']);
    expect(loadRegister('provinces-2024').problems).toMatchObject([{ code: 'unknown-register', hint: 'provinces-2025' }]);
  });

  test.each(readdirSync('registers').map((file) => file.replace('.yaml', '')))(
    '%s: its lines hold, and it ships in every form',
    async (id) => {
      const register = loadRegister(id).register as Register;
      expect(linkUnits(register, undefined, Object.keys(register.before), Object.keys(register.after), silent)).toBeDefined();
      const require = createRequire(import.meta.url);
      const path = `../dist/registers/${id}.js`;
      expect({ ...(await import(path)) }).toEqual({ register });
      expect(require(`barem/registers/${id}`)).toEqual({ register });
      expect(require(`barem/registers/${id}.json`)).toEqual(register);
      expect(register).toEqual(parse(readFileSync(`registers/${id}.yaml`, 'utf8'), { schema: 'failsafe' }));
    },
  );
});

describe('63 provinces became 34', () => {
  const { before: old, after: now, became } = loadRegister('provinces-2025').register as Register;
  const links = linkUnits(loadRegister('provinces-2025').register, undefined, Object.keys(old), Object.keys(now), silent) as UnitLinks;
  // Counted in the list of the resolution as the sources print it: 11 that stay, 23 that are formed, of 52.
  test('63 lines, 34 units; 11 stay, 52 form 23', () => {
    const stayed = links.pairs.filter(({ before: one, after: other }) => one !== undefined && other !== undefined);
    expect([Object.keys(old), Object.keys(became), Object.keys(now), stayed].map((list) => list.length)).toEqual([63, 63, 34, 11]);
    expect(links.cameFrom.size).toBe(23);
    expect([...links.cameFrom.values()].flat()).toHaveLength(52);
    // Six were formed by three, the others by two.
    expect([...links.cameFrom.values()].filter((from) => from.length === 3)).toHaveLength(6);
    expect([...links.cameFrom.values()].filter((from) => from.length === 2)).toHaveLength(17);
  });
  test('each leads to exactly one', () => {
    const targets = Object.entries(became).map(([id, fate]) => (typeof fate === 'string' ? id : fate.merged));
    expect(targets.filter((id) => id === undefined || !Object.hasOwn(now, id))).toEqual([]);
    expect(new Set(targets).size).toBe(34);
  });
  test('some that everybody knows', () => {
    const from = (id: string): readonly string[] | undefined => links.cameFrom.get(id)?.map((one) => old[one] ?? '');
    expect(from('phu-tho')).toEqual(['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình']);
    expect(from('tp-ho-chi-minh')).toEqual(['TP. Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu']);
    expect(from('an-giang')).toEqual(['An Giang', 'Kiên Giang']);
    expect(links.pairs).toContainEqual({ before: 'ha-noi', after: 'ha-noi' });
    expect(links.pairs).toContainEqual({ before: 'hue', after: 'hue' });
  });
});
