/** `barem/say/vi`: every human sentence in Vietnamese. */
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { assumptions } from './vi/assumptions.ts';
import { causes } from './vi/causes.ts';
import { problems } from './vi/problems.ts';
import { words } from './vi/words.ts';

export { sayLoss } from './story.ts';
export { tell } from './tell.ts';
export type { FigureWords, Language, LossWords } from './language.ts';
export type { ToldProblem } from './tell.ts';

export const vi: Language = {
  code: 'vi',
  number: (text, places) => formatNumber('vi-VN', text, places),
  day: (text) => (text === 'never' ? 'không thực hiện' : text.split('-').reverse().join('/')),
  days: (many, isWorking) => `${many} ngày${isWorking ? ' làm việc' : ''}`,
  limit: (many, isWorking) => `${many} ngày${isWorking ? ' làm việc' : ''}`,
  yesNo: { yes: 'đạt', no: 'chưa đạt' },
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  problems,
  causes,
  states: {
    scored: 'đã chấm',
    given: 'được cho điểm',
    gated: 'bị khóa vì điều kiện tiên quyết',
    missing: 'chưa có số liệu',
    'not-applicable': 'không áp dụng',
    rejected: 'không được công nhận',
  },
  statuses: { complete: 'đầy đủ', partial: 'một phần', sample: 'mẫu' },
  assumptions,
  above: (edge) => `trên ${edge}`,
  hint: (word) => `Có phải là “${word}”?`,
  words,
};
