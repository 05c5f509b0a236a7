/** Where a unit stands, in Vietnamese. */
import type { Language } from '../language.ts';
import type { BrokenWords } from '../standings.ts';
import { quote } from './quote.ts';

/** So many names are told; of more, how many they are. */
const NAMES = 3;
const withOthers = (others: readonly string[]): string =>
  others.length > NAMES ? `cùng ${others.length} đơn vị khác` : `với ${others.join(', ')}`;
const equal = ({ others }: BrokenWords): string => `bằng chỉ số ${withOthers(others)}`;

export const places: Language['places'] = {
  alone: (place) => `hạng ${place}`,
  shared: (place, others) => `đồng hạng ${place} ${withOthers(others)}`,
  broken: {
    node: (tie) => `${equal(tie)}, phân hạng theo điểm mục ${tie.by}`,
    fewer: (tie) => `${equal(tie)}, phân hạng theo điểm trừ, ít hơn xếp trên`,
    key: (tie) => `${equal(tie)}, phân hạng theo ${quote(tie.by)}`,
  },
  bounds: (best, worst) => `khi đủ số liệu có thể từ hạng ${best} đến hạng ${worst}`,
  unranked: { 'assessed-only': 'đánh giá, không xếp hạng', 'no-index': 'chưa có chỉ số nên chưa xếp hạng' },
  nearTie: {
    turned: ({ ahead, behind, under }) => `${ahead} đang xếp trên ${behind}; ${under} thì thứ tự đảo lại`,
    parted: ({ ahead, behind, under }) => `${ahead} và ${behind} đang đồng hạng; ${under} thì ${ahead} xếp trên`,
    tied: ({ ahead, behind, under }) => `${ahead} đang xếp trên ${behind}; ${under} thì đồng hạng`,
  },
  under: {
    exact: 'xếp theo điểm chưa làm tròn',
    published: 'xếp theo điểm đã làm tròn khi công bố',
    total: 'làm tròn ở tổng điểm',
    domain: 'làm tròn ở từng lĩnh vực',
    criterion: 'làm tròn ở từng tiêu chí',
    leaf: 'làm tròn ở từng mục chấm điểm',
  },
  either: (ways) => ways.join(' hoặc '),
};
