/** What differs between two rule sets, in Vietnamese. */
import type { ClassWords, MaxWords, Sides, ToldWords } from '../differences.ts';
import type { Language } from '../language.ts';
import { lowerFirst, unstopped } from '../phrases.ts';
import { packKeys as keys } from './packKeys.ts';
import { quote } from './quote.ts';
import { ranking, rounding } from './wholeRules.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const upTo = (max: string): string => (max === '' ? '' : `, tối đa ${max} điểm`);
const named = (names: readonly string[]): string => names.join(', ');
const quotedAll = (names: readonly string[]): string => names.map(quote).join(', ');
/** The new side first, as it is what holds now. */
const nowAndBefore = ({ before, after }: Sides): string =>
  before === after ? `Vẫn ${after}; chỉ cách ghi trong bộ tiêu chí là khác.` : `Nay ${after}. Trước đây ${before}.`;
const forExample = (witness: string): string => (witness === '' ? '' : ` Ví dụ, ${witness}.`);
const either = (told: string, unsaid: string): string => (told === '' ? unsaid : told);
const groups = (ids: readonly string[]): string => (ids.length === 0 ? 'mọi khối' : `khối ${named(ids)}`);
const toldParts = ({ parts, keys: untold }: ToldWords): string =>
  [...parts, ...(untold.length > 0 ? [`Thay đổi về: ${named(untold)}.`] : [])].join(' ');
/** “nay là …, trước đây chưa rõ” */
const isNow = ({ before, after }: Sides, unsaid: string): string => {
  const [was, is] = [before, after].map((text) => (text === '' ? unsaid : `là ${text}`));
  return `nay ${is}; trước đây ${was}`;
};

const points = { max: 'Điểm tối đa', cap: 'Mức trần', rest: 'Điểm của phần chưa rõ' };
const reweighted = ({ what, before, after, isMore }: MaxWords): string => {
  if (what === 'rest' && after === undefined) return `Không còn phần chưa rõ, trước đây là ${before} điểm.`;
  if (what === 'rest' && before === undefined) return `Có thêm phần chưa rõ, ${after} điểm.`;
  if (before === undefined || after === undefined)
    return `${points[what]} nay ${after === undefined ? 'chưa rõ' : `là ${after} điểm`}, trước đây ${before === undefined ? 'chưa rõ' : `là ${before} điểm`}.`;
  if (before === after) return `${points[what]} vẫn là ${after} điểm; chỉ cách ghi là khác.`;
  return `${points[what]} ${isMore ? 'tăng' : 'giảm'} từ ${before} ${isMore ? 'lên' : 'xuống'} ${after} điểm.`;
};

const classText = ({ title, atLeast, everyDomainAtLeast, groups: ids }: ClassWords): string => {
  const floors = [
    ...(atLeast === undefined ? [] : [`từ ${atLeast}`]),
    ...(everyDomainAtLeast === undefined ? [] : [`mọi lĩnh vực đạt từ ${everyDomainAtLeast}`]),
  ];
  const where = floors.length > 0 ? floors.join(' và ') : 'cho các trường hợp còn lại';
  return `${title} ${where}${ids.length > 0 ? ` (${groups(ids)})` : ''}`;
};

export const differences: Language['differences'] = {
  kinds: {
    added: ({ id, max, rule, reused }) =>
      [`Nội dung mới${upTo(max)}.`, rule, reused === undefined ? '' : `Mã ${id} trước đây dùng cho nội dung khác: ${quote(reused)}.`]
        .filter(Boolean)
        .join(' '),
    dropped: ({ max }) => `Không còn nội dung này${max === '' ? '' : `, trước đây tối đa ${max} điểm`}.`,
    renamed: ({ was }) => `Đổi mã; trước đây mang mã ${was}.`,
    split: ({ node, into }) => `${capital(node)} tách thành: ${into.join('; ')}.`,
    merged: ({ node, from }) => `${capital(node)} được gộp từ: ${from.join('; ')}.`,
    moved: ({ before, after }) => `Chuyển từ ${before} sang ${after}.`,
    reordered: ({ ids }) => `Thứ tự các mục bên dưới thay đổi${ids.length > 0 ? `, nay là: ${named(ids)}` : ''}.`,
    reweighted: ({ points: all }) => all.map(reweighted).join(' '),
    'band-edge': ({ edges, witness }) => {
      const [edge] = edges;
      const moved =
        edge && edges.length === 1
          ? `Mốc ${edge.before} đổi thành ${edge.after}`
          : `Các mốc chấm điểm thay đổi (${edges.map(({ before, after }) => `${before} thành ${after}`).join('; ')})`;
      return `${moved}.${forExample(witness)}`;
    },
    formula: ({ before, after, keys: told, witness, moves, daysOff }) => {
      if (daysOff)
        return `Danh sách ngày nghỉ thay đổi${daysOff.length > 0 ? `; các mục đếm theo ngày làm việc: ${named(daysOff)}` : '; không mục nào đếm theo ngày làm việc'}.`;
      const example = forExample(witness);
      if (before === after) return `${moves ? 'Cách chấm thay đổi' : 'Cách chấm được viết lại, điểm không đổi'}: ${named(told)}.${example}`;
      if (!moves) return `Cách chấm được viết lại, điểm không đổi. ${unstopped(after)}.`;
      return `Cách chấm mới: ${unstopped(after)}. Cách chấm cũ: ${unstopped(before)}.${example}`;
    },
    applies: toldParts,
    rounding: nowAndBefore,
    index: ({ before, after }) =>
      before === after
        ? `Chỉ số vẫn tính trên thang ${after}; chỉ cách ghi trong bộ tiêu chí là khác.`
        : `Chỉ số nay tính trên thang ${after}; trước đây trên thang ${before}.`,
    ranking: nowAndBefore,
    class: ({ before, after }) => {
      if (before === '') return `Thêm mức xếp loại: ${after}.`;
      if (after === '') return `Bỏ mức xếp loại: ${before}.`;
      return before === after ? nowAndBefore({ before, after }) : `Xếp loại nay: ${after}. Trước đây: ${before}.`;
    },
    asked: toldParts,
    wording: ({ was, keys: told }) =>
      [was === undefined ? '' : `Tên trước đây là ${quote(was)}.`, told.length === 0 ? '' : `Sửa câu chữ: ${named(told)}.`]
        .filter(Boolean)
        .join(' '),
    source: toldParts,
  },
  effects: {
    score: 'có thể làm thay đổi điểm',
    index: 'có thể làm thay đổi chỉ số và xếp loại',
    class: 'có thể làm thay đổi xếp loại',
    place: 'có thể làm thay đổi thứ hạng',
    none: 'không làm thay đổi điểm, thứ hạng hay xếp loại',
  },
  keys,
  valued: (name, { before, after }) => `${name} nay ${either(after, 'không có')}, trước đây ${either(before, 'không có')}`,
  worded: { facts: 'tên số liệu', scale: 'tên gọi các mức' },
  witness: ({ where, before, after, isPenalty }) =>
    isPenalty ? `${where} thì trước bị trừ ${before} điểm, nay ${after} điểm` : `${where} thì trước được ${before} điểm, nay ${after} điểm`,
  reached: {
    allOf: ({ measure }) => (measure === 'chưa đạt' ? 'không đủ các điều kiện' : 'đủ các điều kiện'),
    anyOf: ({ measure }) => (measure === 'chưa đạt' ? 'không đạt điều kiện nào' : 'đạt ít nhất một điều kiện'),
    howMany: ({ measure, of }) => `đạt ${measure}/${of} điều kiện`,
    ratio: ({ measure, isRising }) => `${isRising ? 'đạt' : 'chiếm'} ${measure}`,
    change: ({ measure, isNegative }) => (measure === '0%' ? 'không tăng' : `${isNegative ? 'giảm' : 'tăng'} ${measure}`),
    weighted: ({ measure }) => `quy đổi thành ${measure} lần`,
    mean: ({ measure }) => `trung bình đạt ${measure}`,
    days: ({ measure, isNegative }) => (/^\d/.test(measure) ? `${isNegative ? 'sớm' : 'sau'} ${measure}` : measure),
  },
  combinations: {
    sum: 'cộng điểm các mục con',
    best: 'lấy mục con đạt cao nhất',
    worst: 'lấy mục con đạt thấp nhất',
    mean: 'lấy bình quân tỷ lệ đạt của các mục con',
    scaled: 'cộng các mục con rồi quy về điểm tối đa của mục',
  },
  line: ({ id, title, max }) => `${id}${title === '' ? '' : ` ${quote(title)}`}${max === '' ? '' : ` (tối đa ${max} điểm)`}`,
  top: 'cấp lĩnh vực',
  applies: {
    groups: (before, after) => `Nay áp dụng cho ${groups(after)}, trước đây áp dụng cho ${groups(before)}.`,
    when: ({ before, after }) => {
      if (before === after) return '';
      if (before === '') return `Thêm điều kiện: ${lowerFirst(after)}`;
      return after === '' ? `Bỏ điều kiện: ${lowerFirst(before)}` : `${after} Trước đây: ${lowerFirst(before)}`;
    },
    otherwise: ({ before, after }) =>
      `Khi không áp dụng: nay ${either(after, 'không quy định riêng')}, trước đây ${either(before, 'không quy định riêng')}.`,
  },
  rounding,
  ranking,
  class: classText,
  noClasses: 'không xếp loại',
  asked: {
    by: ({ before, after }) => `Nguồn số liệu: nay ${after}, trước đây ${before}.`,
    owner: (sides) => `Cơ quan chủ trì ${isNow(sides, 'chưa rõ')}.`,
    evidence: (more, fewer) =>
      `Tài liệu kiểm chứng: ${[more.length > 0 ? `thêm ${quotedAll(more)}` : '', fewer.length > 0 ? `bỏ ${quotedAll(fewer)}` : ''].filter(Boolean).join('; ')}.`,
  },
  source: {
    clause: (sides) => `Căn cứ ${isNow(sides, 'không ghi')}.`,
    decision: (sides) => `Quyết định ${isNow(sides, 'không có')}.`,
    decisionName: ({ number, day, issuer }) =>
      `${number}${day === undefined ? '' : ` ngày ${day}`}${issuer === undefined ? '' : ` của ${issuer}`}`,
    status: (sides) => `Mức độ đầy đủ ${isNow(sides, 'chưa rõ')}.`,
  },
};
