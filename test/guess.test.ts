/** What is meant by numbers and days that are not written as they should be: told where it is certain, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { guessDay, guessMonthDay, guessNumber, guessShare, guessYearDay } from '../src/problem/guess.ts';

describe('a number', () => {
  test.each([
    ['80,5', '80.5'],
    ['-0,5', '-0.5'],
    ['0,125', '0.125'],
    ['1234,125', '1234.125'],
    ['1,125', undefined], // one and a bit, or a thousand
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.140.000', '1140000'],
    ['1 200', '1200'],
    ['41,37 tỷ đồng', undefined], // of another unit than the figure's, as far as is known
    ['12 hồ sơ', '12'],
    ['007', '7'],
    ['１２', '12'],
    ['12', undefined], // nothing is amiss
    ['mười', undefined],
    ['1e3', undefined],
    ['12 hồ sơ, 3 đơn', undefined],
    ['1.2.3', undefined],
  ])('%s', (found, meant) => expect(guessNumber(found)).toBe(meant));
  test.each([
    ['1.200', '1200'],
    ['1,140', '1140'],
    ['1.140 hồ sơ', '1140'],
    ['12 nghìn', undefined],
    ['4.5', undefined],
    ['4,5', undefined],
    ['1.140,5', undefined],
  ])('a whole one: %s', (found, meant) => expect(guessNumber(found, { isWhole: true })).toBe(meant));
  test('beside its own unit', () => expect(guessNumber('41,37 tỷ đồng', { unit: 'tỷ đồng' })).toBe('41.37'));
});

test.each([
  ['60', '60%'],
  ['87,8', '87.8%'],
  ['87,8%', '87.8%'],
  ['95 %', '95%'],
  ['0.95', undefined], // 95% or less than one
  ['1', undefined],
  ['120', undefined],
  ['tốt%', undefined],
])('a share: %s', (found, meant) => expect(guessShare(found)).toBe(meant));

test.each([
  ['12/01/2023', '2023-01-12'],
  ['2023/12/31', '2023-12-31'],
  ['2023-1-5', '2023-01-05'],
  ['2023-01-12 00:00:00', '2023-01-12'],
  ['ngày 5 tháng 1 năm 2023', '2023-01-05'],
  ['12/31/2023', '2023-12-31'], // no month has the number 31
  ['29/2/2023', undefined],
  ['12/01/23', undefined],
])('a day: %s', (found, meant) => expect(guessDay(found)).toBe(meant));

test.each([
  ['15/12', '12-15'],
  ['12-15', '12-15'],
  ['31/12', '12-31'],
  ['05/06', '06-05'],
  ['05-06', undefined],
  ['31/02', undefined],
])('a day of a year: %s', (found, meant) => expect(guessMonthDay(found)).toBe(meant));

test.each([
  ['31/12/2022', '31/12 previous'],
  ['2023-03-31', '31/03'],
  ['15/01/2024', '15/01 next'],
  ['15/01/2026', undefined],
  ['cuối năm', undefined],
])('a day of the assessed year: %s', (found, meant) => expect(guessYearDay(found, 2023)).toBe(meant));
