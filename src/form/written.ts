/** How figures are written, as patterns: what reading takes, in the words of every validator, each in linear time. */
import { words } from '../measure/figure.ts';

/** Ten digits after the point are read at most; zeros beyond the places change nothing. */
function decimals(places: number): string {
  const zeros = places < 10 ? `0{0,${10 - places}}` : '';
  return places === 0 ? '(\\.0{1,10})?' : `(\\.[0-9]{1,${places}}${zeros})?`;
}

export const whole = '(0|[1-9][0-9]{0,14})';
export const amount = (places: number): string => whole + decimals(places);
export const signed = (): string => `-?${amount(10)}`;
/** No number is read of it. */
export const minusZero = { type: 'string', pattern: '^-0(\\.0*)?$' };
export const share = (places: number): string => `(100${decimals(0)}|(0|[1-9][0-9]?)${decimals(places)})%`;

const anyCase = (word: string): string => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');
export const yesOrNo = (): string => [...words.yes, ...words.no].map(anyCase).join('|');

const fours = '[2468][048]|[13579][26]';
/** A day that there is, or `never`. */
export const day = (): string =>
  [
    '[1-9][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)',
    `([1-9][0-9](0[48]|${fours})|(${fours})00)-02-29`,
    'never',
  ].join('|');
