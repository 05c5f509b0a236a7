/** What moved, and why, in Vietnamese. */
import type { Language } from '../language.ts';
import type { AgainstWords } from '../standings.ts';

/** In a document a number of places has two digits: “giảm 07 bậc”. */
const twoDigits = (many: string): string => (/^\d$/.test(many) ? `0${many}` : many);

const raised = (isUp: boolean): string => (isUp ? 'làm tăng' : 'làm giảm');
const places =
  (what: string) =>
  (many: string, isUp: boolean): string =>
    `${what} ${raised(isUp)} ${many} bậc`;
const points =
  (what: string) =>
  (many: string, isUp: boolean): string =>
    `${what} ${raised(isUp)} ${many} điểm chỉ số`;

const others = { leader: 'đơn vị dẫn đầu', next: 'đơn vị xếp ngay trên', mean: 'mức bình quân' };
const whom = ({ against, other, years }: AgainstWords): string =>
  `${others[against]}${years ? ` năm ${years.after}` : ''}${other === undefined ? '' : ` (${other})`}`;
const own = ({ before, years }: AgainstWords): string => (years ? `${before} năm ${years.before}` : before);

export const moves: Language['moves'] = {
  place: {
    up: ({ many, before, after }) => `tăng ${twoDigits(many)} bậc (${before} → ${after})`,
    down: ({ many, before, after }) => `giảm ${twoDigits(many)} bậc (${before} → ${after})`,
    same: ({ after }) => `giữ nguyên hạng ${after}`,
  },
  placeParts: {
    own: places('điểm của đơn vị'),
    others: places('điểm của các đơn vị khác'),
    rules: places('quy tắc chấm thay đổi'),
    membership: places('danh sách xếp hạng thay đổi'),
  },
  noPlace: {
    unknown: () => 'chưa đủ hai lần xếp hạng để so sánh',
    new: () => 'mới vào bảng xếp hạng',
    left: () => 'không còn trong bảng xếp hạng',
    'not-comparable': (from) =>
      from.length > 1 ? `không so sánh được: hợp nhất từ ${from.join(', ')}` : `không so sánh được: tách ra từ ${from.join(', ')}`,
  },
  index: {
    up: ({ many, before, after }) => `tăng ${many} điểm chỉ số (${before} → ${after})`,
    down: ({ many, before, after }) => `giảm ${many} điểm chỉ số (${before} → ${after})`,
    same: ({ after }) => `chỉ số giữ nguyên ${after}`,
  },
  indexParts: {
    own: points('kết quả của đơn vị'),
    unsplit: points('phần không tách được giữa kết quả và quy tắc'),
    rules: points('quy tắc chấm thay đổi'),
    added: points('tiêu chí mới'),
    dropped: points('tiêu chí không còn'),
  },
  noIndex: 'chưa đủ hai chỉ số để so sánh',
  unknownParts: {
    printed: 'chưa rõ do đâu, vì chỉ có bảng công bố, không có điểm từng tiêu chí',
    'not-linked': 'chưa rõ do đâu, vì các tiêu chí của hai lần chấm không đối chiếu được với nhau',
    'not-read': 'chưa rõ do đâu, vì số liệu lần này không chấm lại được theo quy tắc lần kia',
  },
  gap: {
    up: (gap) => `kém ${whom(gap)} ${gap.many} điểm chỉ số (${own(gap)} so với ${gap.after})`,
    down: (gap) => `hơn ${whom(gap)} ${gap.many} điểm chỉ số (${own(gap)} so với ${gap.after})`,
    same: (gap) => `bằng ${whom(gap)} (${gap.after})`,
  },
  isLeader: 'chính là đơn vị dẫn đầu',
  would: ({ before, after }) =>
    before === after ? `với chỉ số đó vẫn ở hạng ${after}` : `với chỉ số đó sẽ ở hạng ${after}, nay hạng ${before}`,
  overtook: (units) => `vượt lên trên ${units.length} đơn vị: ${units.join(', ')}`,
  overtakenBy: (units) => `bị ${units.length} đơn vị vượt lên trên: ${units.join(', ')}`,
  away: {
    nextPlace: ({ place, unit, points: many, isEnough }) =>
      isEnough ? `bằng chỉ số với hạng ${place} (${unit}), xếp sau theo tiêu chí phụ` : `kém hạng ${place} (${unit}) ${many} điểm chỉ số`,
    firstTen: ({ place, unit, points: many, isEnough }) =>
      isEnough
        ? `bằng chỉ số với đơn vị cuối nhóm 10 hạng đầu (hạng ${place}, ${unit})`
        : `kém nhóm 10 hạng đầu ${many} điểm chỉ số (hạng ${place}, ${unit})`,
    nextClass: ({ points: many, isEnough, class: title, domains }) => {
      const floors = `lĩnh vực ${domains.join(', ')} phải đạt mức sàn`;
      if (isEnough) return `đủ điểm chỉ số để xếp loại ${title}, còn ${floors}`;
      return `thiếu ${many} điểm chỉ số để xếp loại ${title}${domains.length > 0 ? `, và ${floors}` : ''}`;
    },
  },
};
