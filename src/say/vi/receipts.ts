/** What is wrong with a kept result or keeps it from being made again, and what a replay says, in Vietnamese. */
import { shortDigest } from '../../digest.ts';
import type { Named, ReceiptFacts, Sought } from '../../problem/receipts.ts';
import type { Language } from '../language.ts';

const q = (text: string): string => `“${text}”`;

const sought: Readonly<Record<Sought, string>> = {
  'rule-set': 'bộ tiêu chí',
  submission: 'hồ sơ tự chấm điểm',
  succession: 'bảng đối chiếu giữa các năm',
  register: 'danh mục đơn vị',
};
/** How to hand in what is not there. */
const next: Readonly<Record<Sought, string>> = {
  'rule-set': 'thêm thư mục của đúng bộ ấy bằng --framework',
  submission: 'thêm tệp của đúng hồ sơ ấy, không sửa, vào lệnh',
  succession: 'thêm tệp của đúng bảng ấy bằng --succession',
  register: 'thêm tệp của đúng danh mục ấy bằng --register',
};
const atHandOf = (all: readonly Named[]): string =>
  all.length === 0 ? 'không có gì' : all.map(({ name, digest }) => `${name} (${shortDigest(digest)})`).join(', ');

const results: Readonly<Record<ReceiptFacts['no-result']['found'], string>> = {
  other: 'Đây không phải kết quả đã lưu; cần kết quả do barem score, explain, rank hoặc compare in ra với --json.',
  receipt: 'Đây chỉ là biên nhận, không kèm kết quả nên không có gì để so; hãy đưa cả kết quả có biên nhận này.',
  panel: 'Đây là bảng điểm gộp (evaluateAll), không lập lại được; hãy lưu bảng chấm điểm của từng đơn vị (evaluate).',
  empty: 'Tệp không có kết quả nào để lập lại; hãy xem lỗi của lần chấm đã in ra tệp này.',
};

export const receiptProblems: Pick<Language['problems'], keyof ReceiptFacts> = {
  'no-result': ({ found }) => results[found],
  'cut-result': ({ key }) => `Thiếu ${q(key)}: kết quả không còn nguyên như khi barem in ra; hãy lấy lại bản gốc, đừng tự viết thêm.`,
  'bad-engine': ({ found, engine }) =>
    `Biên nhận ghi bản barem là ${q(found)}, không đọc được; cần tên và phiên bản, như ${engine}. Hãy lấy lại biên nhận gốc.`,
  'newer-engine': ({ found, engine }) => `Kết quả này do ${found} lập, mới hơn bản đang dùng (${engine}); hãy cài ${found} rồi lập lại.`,
  'no-digest': ({ what }) =>
    `Biên nhận không ghi mã băm của ${sought[what]} (unknown), nên không biết đã chấm theo ${sought[what]} nào; dữ liệu cần được đọc qua barem/read hoặc barem/load trước khi chấm.`,
  'not-at-hand': ({ what, digest, name, atHand }) =>
    `Không có ${sought[what]} nào mang mã băm ${shortDigest(digest)}${name === '' ? '' : ` (kết quả ghi là ${name})`}; hiện có: ${atHandOf(atHand)}. Hãy ${next[what]}.`,
  'two-rule-sets': ({ name, digests }) =>
    `Có hai bộ tiêu chí cùng là ${name} nhưng nội dung khác nhau: ${digests.map(shortDigest).join(', ')}; một phiên bản chỉ có một nội dung. Hãy nâng phiên bản của bộ đã sửa, hoặc bỏ một bộ.`,
  'unknown-leaf': ({ found, framework }) =>
    `Biên nhận coi tiêu chí ${q(found)} là không áp dụng, nhưng ${framework} không có tiêu chí ấy, hoặc đó là mục gồm nhiều mục con; hãy lấy lại biên nhận gốc.`,
  'unit-not-handed-in': ({ unit, submissions }) =>
    `Kết quả có đơn vị ${q(unit)}, nhưng hồ sơ không có đơn vị ấy (${submissions.join(', ')}); kiểm tra lại mã đơn vị trong kết quả.`,
  'answers-without-rules': ({ submission }) =>
    `Biên nhận ghi không dùng bộ tiêu chí nào (none), nhưng hồ sơ ${q(submission)} có câu trả lời để chấm; hãy lấy lại biên nhận gốc.`,
};

export const replayWords = {
  needsResult: 'Thiếu tệp kết quả đã lưu (JSON do score, explain, rank hoặc compare in ra với --json).',
  equal: {
    scorecards: (many: number): string =>
      many === 1 ? 'Bảng chấm điểm khớp từng byte khi chấm lại.' : `Cả ${many} bảng chấm điểm khớp từng byte khi chấm lại.`,
    ranking: 'Bảng xếp hạng khớp từng byte khi lập lại.',
    comparison: 'Bảng so sánh khớp từng byte khi lập lại.',
  },
  differs: {
    scorecards: (many: number, all: number): string =>
      all === 1 ? 'Bảng chấm điểm KHÔNG khớp khi chấm lại.' : `${many} trong ${all} bảng chấm điểm KHÔNG khớp khi chấm lại.`,
    ranking: 'Bảng xếp hạng KHÔNG khớp khi lập lại.',
    comparison: 'Bảng so sánh KHÔNG khớp khi lập lại.',
  },
  because: {
    changed: 'Vì sao: cùng bản barem, cùng bộ tiêu chí, cùng hồ sơ, nên kết quả đã bị sửa sau khi lập.',
    engine: (kept: string): string =>
      `Vì sao: kết quả do bản khác lập (${kept}); lập lại bằng đúng bản ấy thì biết là do bản barem hay do kết quả bị sửa.`,
  },
  engine: 'Bản barem',
  madeBy: (kept: string): string => `kết quả do ${kept} lập`,
  kinds: { 'rule-set': 'Bộ tiêu chí', submission: 'Hồ sơ', succession: 'Đối chiếu', register: 'Danh mục đơn vị' } as Readonly<
    Record<Sought, string>
  >,
  kept: 'đã lưu',
  now: 'lập lại',
  nothing: 'không có',
  moreDifferences: (many: string): string => `… và ${many} chỗ khác nữa`,
  moreResults: (many: string): string => `… và ${many} bảng chấm điểm khác nữa; thêm --json để xem hết`,
};
