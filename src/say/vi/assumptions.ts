/** What is used where a decision is silent, in Vietnamese. */
import type { Language } from '../language.ts';

export const assumptions: Language['assumptions'] = {
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
};
