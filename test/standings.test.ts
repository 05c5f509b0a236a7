/** What an official reads of a ranking and of a comparison: every phrase exactly, in both languages, from results made by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sayAway } from '../src/say/away.ts';
import { en } from '../src/say/en.ts';
import type { Language } from '../src/say/language.ts';
import { sayIndexChange, sayMove, sayPassed } from '../src/say/move.ts';
import { sayNearTies, sayPlace } from '../src/say/place.ts';
import { vi } from '../src/say/vi.ts';
import type { Against } from '../src/shape/asked.ts';
import type { Away, ComparedUnit, Comparison } from '../src/shape/comparison.ts';
import type { NearTie, RankedGroup } from '../src/shape/ranking.ts';

interface Both<T> {
  readonly vi: T;
  readonly en: T;
}
interface Book {
  readonly places: {
    readonly group: RankedGroup;
    readonly told: readonly (Both<string> & { readonly unit: string })[];
    readonly nearTies: readonly (Both<string> & { readonly ties: readonly NearTie[] })[];
  };
  readonly moves: readonly (Both<readonly string[]> & {
    readonly is: string;
    readonly sides?: 'printed';
    readonly against?: Against;
    readonly place: ComparedUnit['place'];
    readonly index?: ComparedUnit['index'];
    readonly nodes?: ComparedUnit['nodes'];
    readonly was?: readonly string[];
    readonly other?: string;
    readonly years?: readonly [number, number];
    readonly overtook?: readonly string[];
    readonly overtakenBy?: readonly string[];
  })[];
  readonly away: readonly (Both<readonly string[]> & { readonly away: Away })[];
}

const book = parse(readFileSync('test/say/standings.yaml', 'utf8')) as Book;

/** A table whose phrases are noted by name as they are said. */
const said = new Set<string>();
const noting = <T extends object>(table: T, above: string): T =>
  new Proxy(table, {
    get: (target, key) => {
      const name = `${above}.${String(key)}`;
      const found = (target as Record<string | symbol, unknown>)[key];
      if (typeof found === 'object' && found !== null) return noting(found, name);
      said.add(name);
      return found;
    },
  });
const phrasesOf = (table: object, above: string): readonly string[] =>
  Object.entries(table).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'object' && one !== null ? phrasesOf(one, `${above}.${key}`) : [`${above}.${key}`],
  );
const heard = (language: Language): Language => ({
  ...language,
  places: noting(language.places, 'places'),
  moves: noting(language.moves, 'moves'),
});
const both = <T>(say: (language: Language) => T): Both<T> => ({ vi: say(heard(vi)), en: say(heard(en)) });
const named = (titles: readonly string[]) => titles.map((title) => ({ id: title, title, group: null }));

const { group, told, nearTies } = book.places;
test.each(told)('the place of $unit', ({ unit, ...phrases }) => {
  const found = [...group.rows, ...group.unranked].find((one) => one.unit.id === unit);
  expect(found && both((language) => sayPlace(language, group, found))).toEqual(phrases);
});

test.each(nearTies)('$vi', ({ ties, ...phrases }) =>
  expect(both((language) => sayNearTies(language, { ...group, nearTies: ties }))).toEqual({ vi: [phrases.vi], en: [phrases.en] }),
);

test.each(book.moves)(
  '$is',
  ({ sides, against = 'itself', place, index, nodes = [], was, other, years = [2023, 2023], overtook = [], overtakenBy = [], ...rest }) => {
    const framework = { id: 't', version: '2023.1.0' };
    const side = { framework: sides === 'printed' ? null : framework, year: 2023, stage: 'appraised', ranked: [] };
    const unread = { ruleSet: 'unknown', submission: 'unknown' } as const;
    const comparison: Comparison = {
      before: { ...side, year: years[0] },
      after: { ...side, framework, year: years[1] },
      against,
      units: [],
      assumptions: [],
      problems: [],
      receipt: { engine: 'barem', before: unread, after: unread, options: { against } },
    };
    const unit = {
      unit: { id: 'u', title: 'Sở U', group: null },
      ...(was && { was: named(was) }),
      ...(other !== undefined && { against: { id: other, title: other, group: null } }),
      place,
      index,
      nodes,
      overtook: named(overtook),
      overtakenBy: named(overtakenBy),
    } as unknown as ComparedUnit;
    const all = (language: Language) => [
      sayMove(language, comparison, unit),
      ...(index ? [sayIndexChange(language, comparison, unit)] : []),
      ...sayPassed(language, unit),
    ];
    expect(both(all)).toEqual({ vi: rest.vi, en: rest.en });
  },
);

test.each(book.away)('how far away $away is', ({ away, ...phrases }) =>
  expect(both((language) => sayAway(language, away))).toEqual(phrases),
);

test('no phrase is left out', () => {
  const all = [...phrasesOf(vi.places, 'places'), ...phrasesOf(vi.moves, 'moves')];
  expect(all.filter((name) => !said.has(name))).toEqual([]);
});

test("a host's own language says its own, and places as it writes numbers", () => {
  const ours: Language = { ...en, number: (text) => `n°${text}`, places: { ...en.places, alone: (place) => `rang ${place}` } };
  const [first] = group.rows;
  expect(first && sayPlace(ours, group, first)).toBe('rang n°1');
});

test('indexes have as many decimals as are asked for', () => {
  const side = { framework: null, year: null, stage: 'self', ranked: [] };
  const [comparison, unit] = [
    { before: side, after: side, against: 'itself' } as unknown as Comparison,
    { index: { before: '80.5', after: '81', change: '0.5', own: 'unknown' }, nodes: [] } as unknown as ComparedUnit,
  ];
  expect(sayIndexChange(en, comparison, unit, 2)).toMatch(/^up 0\.5 index points \(80\.50 → 81\.00\)/);
});
