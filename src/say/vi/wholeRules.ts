/** How scores are rounded and units ranked, where that differs, in Vietnamese. */
import type { Language } from '../language.ts';
import { quote } from './quote.ts';

export const rounding: Language['differences']['rounding'] = {
  places: (many) => `làm tròn đến ${many} chữ số thập phân`,
  modes: {
    'half-up': 'từ nửa trở lên thì làm tròn lên',
    'half-even': 'đúng nửa thì làm tròn đến chữ số chẵn',
    'half-down': 'trên nửa mới làm tròn lên',
    up: 'luôn làm tròn ra xa số 0',
    down: 'luôn bỏ phần lẻ',
    ceiling: 'luôn làm tròn lên',
    floor: 'luôn làm tròn xuống',
  },
  levels: { leaf: 'ở từng mục chấm điểm', criterion: 'ở từng tiêu chí', domain: 'ở từng lĩnh vực', total: 'ở tổng điểm' },
};

export const ranking: Language['differences']['ranking'] = {
  on: { published: 'xếp hạng theo điểm công bố', exact: 'xếp hạng theo điểm chưa làm tròn' },
  ties: {
    competition: 'bằng điểm thì đồng hạng, hạng kế tiếp bỏ trống (1, 2, 2, 4)',
    dense: 'bằng điểm thì đồng hạng, hạng kế tiếp liền sau (1, 2, 2, 3)',
    max: 'bằng điểm thì cùng nhận hạng sau cùng (1, 3, 3, 4)',
    ordinal: 'bằng điểm vẫn xếp lần lượt, không đồng hạng (1, 2, 3, 4)',
    average: 'bằng điểm thì cùng nhận hạng bình quân (1; 2,5; 2,5; 4)',
  },
  breakers: {
    node: (id) => `điểm mục ${id} cao hơn`,
    fewer: () => 'điểm trừ ít hơn',
    key: (name) => `${quote(name)} cao hơn`,
  },
  thenBy: (breakers) => `bằng điểm thì xét lần lượt ${breakers.join(', ')}`,
};
