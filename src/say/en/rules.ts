/** How a measure becomes points, in English. */
import type { Language } from '../language.ts';
import type { RuleLine, RuleWords } from '../parts.ts';

const points = ({ points: [low = '', high] }: RuleLine): string => (high === undefined ? low : `${low} to ${high} in proportion`);
const line = (one: RuleLine, isPenalty: boolean): string =>
  `${one.where}${one.say ? ` (${one.say})` : ''} ${isPenalty ? 'costs' : 'gives'} ${points(one)}`;
const listed = ({ measured, lines, isPenalty }: RuleWords): string =>
  lines.length === 1
    ? `${measured}: ${points(lines[0] as RuleLine)}${isPenalty ? ' off' : ''}.`
    : `${measured}: ${lines.map((one) => line(one, isPenalty)).join('; ')}.`;

export const scales: Language['scales'] = {
  bands: listed,
  proportional: listed,
  options: listed,
  each: ({ measured, one, isPenalty, rate, max }) => `${measured}: ${rate} ${isPenalty ? 'off ' : ''}for each ${one}, at most ${max}.`,
  deduct: ({ measured, one, rate, max, min }) => `${measured}: from ${max}, ${rate} off for each ${one}, down to ${min}.`,
};

export const stretch: Language['stretch'] = ({ from, to, isOver, isUnder, isDay, hasNever }) => {
  if (isDay) {
    const days = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `up to ${to}`].filter(Boolean).join(' ');
    if (hasNever) return days === '' ? 'never' : `${days} on or never`;
    return days === '' ? 'done' : to === undefined ? `${days} on` : days;
  }
  if (from !== undefined && from === to) return from;
  const low = from === undefined ? '' : `${isOver ? 'over' : 'from'} ${from}`;
  const high = to === undefined ? '' : `${isUnder ? 'under' : 'up to'} ${to}`;
  if (low && high) return `${low} ${isUnder ? `to under ${to}` : `to ${to}`}`;
  if (low) return isOver ? low : `${low} on`;
  return high || 'in every case';
};
