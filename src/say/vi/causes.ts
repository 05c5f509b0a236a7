/** Why points were lost, in Vietnamese. */
import type { Language, LossWords } from '../language.ts';
import { figuresText, lackingText, lowerFirst, noteText, unmetText } from '../figures.ts';

const [left, right] = ['“', '”'];
const figures = (loss: LossWords): string => figuresText(loss, left, right, 'trên');

export const causes: Language['causes'] = {
  'not-met': (loss) => `Mất ${loss.lost} điểm: ${unmetText(loss, left, right)} chưa đạt.`,
  'lower-band': (loss) => `Mất ${loss.lost} điểm: ${figures(loss)}; ở mức này chỉ được ${loss.score} trong ${loss.max} điểm.`,
  'short-of-full': (loss) => `Mất ${loss.lost} điểm: ${figures(loss)}; chưa đến mức được điểm tối đa${loss.edge ? ` (${loss.edge})` : ''}.`,
  'below-floor': (loss) => `Mất ${loss.lost} điểm: ${figures(loss)}; dưới ${loss.edge ?? 'mức tối thiểu'} thì không được điểm.`,
  late: (loss) => `Mất ${loss.lost} điểm: ${figures(loss)}, chậm ${loss.daysLate} so với hạn ${loss.edge}.`,
  'never-done': (loss) => `Mất ${loss.lost} điểm: không thực hiện; hạn được điểm cao nhất là ${loss.edge}.`,
  'too-few': (loss) => `Mất ${loss.lost} điểm: ${figures(loss)}; cần ${loss.edge} để được điểm cao nhất.`,
  'per-occurrence': (loss) => `Mất ${loss.lost} điểm: ${figures(loss)}; mỗi trường hợp đều bị trừ điểm.`,
  deducted: (loss) => `Bị trừ ${loss.lost} điểm sau thẩm định${noteText(loss)}.`,
  gated: (loss) =>
    `Không tính ${loss.lost} điểm: mục này chỉ được chấm khi mục ${left}${loss.required?.title}${right} đạt từ ${loss.required?.points} điểm trở lên.`,
  given: (loss) => `Mất ${loss.lost} điểm: được chấm ${loss.score} trong ${loss.max} điểm${noteText(loss)}.`,
  missing: (loss) => {
    const lacking = lackingText(loss, left, right);
    const what = lacking
      ? `Chưa có số liệu ${lacking}`
      : loss.figures.length > 0
        ? 'Số liệu đã báo cáo không dùng được (xem lỗi dữ liệu)'
        : 'Chưa có điểm';
    return `${what}: điểm của tiêu chí này có thể từ ${loss.low} đến ${loss.high}.`;
  },
  rejected: (loss) => `Không được công nhận ${loss.lost} điểm: ${loss.note ? lowerFirst(loss.note) : 'không nêu lý do'}.`,
  'not-applicable-zero': (loss) => `Mất ${loss.lost} điểm: không phát sinh, và trường hợp không phát sinh không được điểm.`,
  'not-chosen': (loss) => `Mất ${loss.lost} điểm: mục này không được chọn để tính.`,
  'over-cap': () => 'Phần vượt mức trần của khối không được tính.',
  discrepancy: (loss) => `Mất ${loss.lost} điểm: trong văn bản, điểm tối đa của các mục con không cộng đủ điểm tối đa của mục này.`,
};
