/** Why points were lost, in Vietnamese. */
import type { Language } from '../language.ts';
import type { LossWords } from '../parts.ts';
import { lackingText, lowerFirst, noteText, unmetText, unstopped } from '../phrases.ts';
import { quote } from './quote.ts';

const lost = ({ lost: points }: LossWords, why: string): string => `Mất ${points} điểm: ${why}.`;
const ofMax = ({ score, max, band }: LossWords): string => `${band ? `thuộc mức “${band}”` : 'ở mức này'} được ${score} trong ${max} điểm`;

export const causeNames: Language['causeNames'] = {
  'not-met': 'chưa đạt',
  'lower-band': 'ở mức thấp hơn',
  'short-of-full': 'chưa đến mức tối đa',
  'below-floor': 'dưới mức tối thiểu',
  late: 'chậm hạn',
  'never-done': 'không thực hiện',
  'too-few': 'chưa đủ số lượng',
  'per-occurrence': 'bị trừ theo từng trường hợp',
  deducted: 'bị trừ sau thẩm định',
  gated: 'chưa đạt điều kiện tiên quyết',
  given: 'được cho điểm thấp hơn tối đa',
  missing: 'chưa có số liệu',
  rejected: 'không được công nhận',
  'not-applicable-zero': 'không phát sinh, không được điểm',
  'not-chosen': 'không được chọn để tính',
  'over-cap': 'vượt mức trần',
  discrepancy: 'văn bản không cộng đủ điểm tối đa',
};

export const causes: Language['causes'] = {
  'not-met': (loss) => lost(loss, `${unmetText(loss.figures, quote)} chưa đạt${loss.remedy}`),
  'lower-band': (loss) => lost(loss, `${loss.read}, ${ofMax(loss)}${loss.remedy}`),
  'short-of-full': (loss) => lost(loss, `${loss.read}${loss.remedy}`),
  'below-floor': (loss) => lost(loss, `${loss.read}, dưới ${loss.edge ?? 'mức tối thiểu'} thì không được điểm${loss.remedy}`),
  late: (loss) => lost(loss, `${loss.read}${loss.edge ? `, chậm ${loss.daysLate} so với hạn ${loss.edge}` : ''}`),
  'never-done': (loss) => lost(loss, `${loss.read}${loss.edge ? `; hạn để được điểm cao nhất là ${loss.edge}` : loss.remedy}`),
  'too-few': (loss) => lost(loss, `${loss.read}${loss.band ? `, ${ofMax(loss)}` : ''}${loss.remedy}`),
  'per-occurrence': (loss) =>
    lost(loss, `${loss.read}, mỗi ${loss.one ?? 'trường hợp'} bị trừ ${loss.rate ? `${loss.rate} ` : ''}điểm${loss.remedy}`),
  deducted: (loss) => `Bị trừ ${loss.lost} điểm sau thẩm định${noteText(loss)}.`,
  gated: ({ node, required }) =>
    `Không tính điểm ${node} vì ${required?.node} ${required?.isMissing ? 'chưa có số liệu' : `chưa đạt${required?.points ? ` từ ${required.points} điểm trở lên` : ''}`}.`,
  given: (loss) => lost(loss, `được chấm ${loss.score} trong ${loss.max} điểm${noteText(loss)}`),
  missing: ({ figures, low, high }) => {
    const lacking = lackingText(figures, quote);
    const unusable = figures.length > 0 ? 'Số liệu đã báo cáo không dùng được (xem lỗi dữ liệu)' : 'Chưa có điểm';
    return `${lacking ? `Chưa có số liệu ${lacking}` : unusable}: điểm của tiêu chí này có thể từ ${low} đến ${high}.`;
  },
  rejected: (loss) => `Không được công nhận ${loss.lost} điểm: ${loss.note ? lowerFirst(unstopped(loss.note)) : 'không nêu lý do'}.`,
  'not-applicable-zero': (loss) => {
    const { outside, nothing } = loss;
    const none = nothing === undefined ? 'không phát sinh' : `${quote(nothing)} là 0 nên không tính được mức tăng`;
    const why = outside ? `${quote(outside.title)} là ${outside.value}, quy định chỉ áp dụng ${outside.where}` : none;
    return lost(loss, `${why}, và trường hợp này không được điểm`);
  },
  'not-chosen': (loss) => lost(loss, 'mục này không được chọn để tính'),
  'over-cap': () => 'Phần vượt mức trần của khối không được tính.',
  discrepancy: (loss) => lost(loss, 'trong văn bản, điểm tối đa của các mục con không cộng đủ điểm tối đa của mục này'),
};
