/** How a measure becomes points, in Vietnamese. */
import type { Language } from '../language.ts';
import type { RuleLine, RuleWords } from '../parts.ts';

const points = ({ points: [low = '', high] }: RuleLine): string =>
  high === undefined ? `${low} điểm` : `từ ${low} đến ${high} điểm, tính theo tỷ lệ`;
const line = (one: RuleLine, isPenalty: boolean): string =>
  `${one.where}${one.say ? ` (${one.say})` : ''} thì ${isPenalty ? 'bị trừ' : 'được'} ${points(one)}`;
const listed = ({ measured, lines, isPenalty }: RuleWords): string =>
  lines.length === 1
    ? `${measured}: ${isPenalty ? 'bị trừ ' : ''}${points(lines[0] as RuleLine)}.`
    : `${measured}: ${lines.map((one) => line(one, isPenalty)).join('; ')}.`;

export const scales: Language['scales'] = {
  bands: listed,
  proportional: listed,
  options: listed,
  each: ({ measured, one, isPenalty, rate, max }) =>
    `${measured}: mỗi ${one} ${isPenalty ? 'bị trừ' : 'được'} ${rate} điểm, tối đa ${max} điểm.`,
  deduct: ({ measured, one, rate, max, min }) => `${measured}: từ ${max} điểm, mỗi ${one} bị trừ ${rate} điểm, thấp nhất còn ${min} điểm.`,
};

export const stretch: Language['stretch'] = ({ from, to, isOver, isUnder, isDay, hasNever }) => {
  if (isDay) {
    const start = from === undefined ? '' : `từ ${from}`;
    const end = to === undefined ? '' : `đến hết ${to}`;
    const days = [start, end].filter(Boolean).join(' ');
    if (hasNever) return days === '' ? 'không thực hiện' : `${days} trở đi hoặc không thực hiện`;
    return days === '' ? 'có thực hiện' : end === '' ? `${days} trở đi` : days;
  }
  if (from !== undefined && from === to) return from;
  const low = from === undefined ? '' : `${isOver ? 'trên' : 'từ'} ${from}`;
  const high = to === undefined ? '' : `${isUnder ? 'dưới' : 'đến'} ${to}`;
  if (low && high) return `${low} ${isUnder ? `đến dưới ${to}` : high}`;
  if (low) return isOver ? low : `${low} trở lên`;
  return high || 'mọi trường hợp';
};
