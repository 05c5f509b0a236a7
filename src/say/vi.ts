/** `barem/say/vi`: every human sentence in Vietnamese. */
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { causes } from './vi/causes.ts';
import { problems } from './vi/problems.ts';
import { words } from './vi/words.ts';

export { sayLoss } from './story.ts';
export { tell } from './tell.ts';
export type { Language };

export const vi: Language = {
  code: 'vi',
  number: (text, places) => formatNumber('vi-VN', text, places),
  day: (text) => (text === 'never' ? 'không thực hiện' : text.split('-').reverse().join('/')),
  yesNo: { yes: 'đạt', no: 'chưa đạt' },
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  problems,
  causes,
  states: {
    scored: 'đã chấm',
    given: 'được cho điểm',
    missing: 'chưa có số liệu',
    'not-applicable': 'không áp dụng',
    rejected: 'không được công nhận',
  },
  statuses: { complete: 'đầy đủ', partial: 'một phần', sample: 'mẫu' },
  assumptions: {
    'rounding.places': (used) => `làm tròn đến ${used} chữ số thập phân`,
    'rounding.mode': (used) => `cách làm tròn: ${{ 'half-up': 'từ nửa trở lên thì làm tròn lên' }[used] ?? used}`,
    'rounding.at': (used) => `làm tròn một lần, ở ${{ total: 'tổng điểm' }[used] ?? used}`,
    'ranking.on': (used) => `xếp hạng theo ${{ published: 'điểm công bố' }[used] ?? used}`,
    'ranking.ties': (used) => `điểm bằng nhau thì ${{ competition: 'đồng hạng, hạng kế tiếp bỏ trống' }[used] ?? used}`,
    'index.scale': (used) => `chỉ số tính trên thang ${used}`,
    classes: () => 'không xếp loại',
    cap: (_, node) => `khối ${node} không có mức trần`,
    notApplicable: (_, node) => `mục ${node} không nhận câu trả lời “không áp dụng”`,
    'bonus-split-unknown': () => 'tổng điểm cho sẵn không tách riêng điểm thưởng, điểm trừ',
  },
  above: (edge) => `trên ${edge}`,
  hint: (word) => `Có phải ý là “${word}”?`,
  words,
};
