/** Submissions with one thing in them that is not as it was: a value, a key, one more key, one fewer. */
import fc from 'fast-check';
import type { Submission } from '../../src/shape/submission.ts';

/** What people and programs write in cells. */
export const values: readonly unknown[] = [
  ...[
    '',
    ' ',
    'x',
    '0',
    '1',
    '5',
    '-1',
    '-0',
    '-0.0',
    '-0.5',
    '007',
    '+1',
    '1.',
    '.5',
    '1.5',
    '1,5',
    '1.50',
    '1.000',
    '1,000',
    '1 200',
    '1e3',
  ],
  ...['0.1234567890', '0.12345678901', '999999999999999', '1000000000000000', 'NaN', 'Infinity', '0x10', '５'],
  ...['50%', '0%', '100%', '100.0%', '100.5%', '50.5%', '50,5%', '-1%', '-0%', '50 %', '%', '99.123456789%', '12.34%'],
  ...['never', 'Never', '2023-02-28', '2023-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2023-04-31', '2023-12-31', '2023-13-01'],
  ...['2023-1-1', '0999-01-01', '1000-01-01', '31/12/2023', '2023-06-00', '2023-06-30T00:00'],
  ...['yes', 'YES', 'No', 'true', 'False', 'có', 'CÓ', 'không', 'Không', 'co', 'y', 'đầy đủ', 'Đầy đủ', 'một phần', 'tốt'],
  ...[true, false, null, 0, -0, 1, 2, 2.5, 0.5, -1, -0.25, 1e14, 1e15, 1e-11, 0.1 + 0.2, 1e21, 100, 121],
  ...[[], {}, [null], [{}], [{ title: 'Quyết định', page: 3 }], [{ title: '' }], [{ title: 'a', file: 'b' }], { a: 1 }, { facts: {} }],
];
const keys = ['facts', 'points', 'notApplicable', 'rejected', 'deducted', 'evidence', 'note', 'stated', 'total', 'place', 'class', 'group'];
const others = ['Facts', 'fact', 'score', 'position', 'again', 'constructor', 'id', '1.1', '9.6.2', 'onTime', ''];

type Place = readonly (string | number)[];

/** Every place of the data, itself last. */
const placesOf = (data: unknown, above: Place = []): readonly Place[] =>
  typeof data === 'object' && data !== null
    ? [...Object.entries(data).flatMap(([key, value]) => placesOf(value, [...above, key])), above]
    : [above];

export const altered = (submission: Submission): fc.Arbitrary<unknown> => {
  const plain = JSON.parse(JSON.stringify(submission)) as unknown;
  const places = placesOf(plain);
  return fc
    .record({
      place: fc.constantFrom(...places),
      value: fc.constantFrom(...values),
      key: fc.constantFrom(...keys, ...others),
      how: fc.constantFrom('value', 'value', 'value', 'rename', 'add', 'add', 'drop'),
    })
    .map(({ place, value, key, how }) => change(plain, place, { value, key, how }));
};

interface Change {
  readonly value: unknown;
  readonly key: string;
  readonly how: string;
}

function change(data: unknown, [step, ...inner]: Place, one: Change): unknown {
  if (step === undefined) {
    const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
    return one.how === 'add' && isMap ? { ...data, [one.key]: one.value } : one.value;
  }
  if (Array.isArray(data)) return data.map((item: unknown, index) => (String(index) === step ? change(item, inner, one) : item));
  const entries = Object.entries(data as object).flatMap(([key, value]): [string, unknown][] => {
    if (key !== step) return [[key, value]];
    if (inner.length === 0 && one.how === 'drop') return [];
    if (inner.length === 0 && one.how === 'rename') return [[misspelt(key), value]];
    return [[key, change(value, inner, one)]];
  });
  return Object.fromEntries(entries);
}

/** With two letters the other way round, or one more. */
const misspelt = (key: string): string => (key.length > 1 ? `${key[1]}${key[0]}${key.slice(2)}` : `${key}${key}`);
