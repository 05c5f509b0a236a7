/** Which rule sets there are, and what is wrong with published revisions and their lock, in Vietnamese: what was found, and what to do next. */
import type { DemandFacts, LockFacts } from '../../problem/locks.ts';
import { quoted } from '../format.ts';
import type { Language } from '../language.ts';

const q = (text: string): string => `“${text}”`;
const SHOWN = 6;

/** Lines by their ids, the first few of them. */
function lines(ids: readonly string[]): string {
  const named = ids.filter((id) => id !== 'total').slice(0, SHOWN);
  const rest = ids.filter((id) => id !== 'total').length - named.length;
  const parts = [
    ...(ids.includes('total') ? ['quy định chung của cả bộ tiêu chí'] : []),
    ...(named.length > 0 ? [`mục ${quoted(named, '“', '”')}`] : []),
    ...(rest > 0 ? [`${rest} mục khác`] : []),
  ];
  return parts.join(' và ');
}

/** Why a change demands what it demands. */
const why = ({ moves, others }: Pick<DemandFacts, 'moves' | 'others'>): string => {
  if (moves.length > 0) return `${lines(moves)} có thể làm thay đổi điểm, chỉ số, xếp loại hoặc thứ hạng`;
  return others.length > 0 ? `${lines(others)} có thay đổi nhưng không làm thay đổi điểm nào` : 'không điểm nào thay đổi';
};

export const lockProblems: Pick<Language['problems'], 'unknown-framework' | 'unknown-year' | keyof LockFacts> = {
  'unknown-framework': ({ found, allowed }) =>
    `Không có bộ tiêu chí ${q(found)}; hiện có: ${allowed.join(', ')}, hoặc ghi đường dẫn của một thư mục có pack.yaml.`,
  'unknown-year': ({ id, found, allowed }) =>
    `Bộ tiêu chí ${q(id)} không có năm hoặc phiên bản ${q(found)}; hiện có: ${allowed.join(', ')}.`,
  'bad-version': ({ found }) => `${q(found)} không phải phiên bản; trong tệp khóa, phiên bản ghi là năm.điểm.câu-chữ, như 2023.1.0.`,
  'bad-digest': ({ found }) =>
    `${q(found)} không phải mã băm: mã băm là sha256: kèm 64 ký tự từ 0 đến 9 và a đến f. Tệp khóa không sửa bằng tay; lấy lại dòng này từ kho mã.`,
  unpublished: ({ name, folder }) =>
    `${q(name)} chưa công bố, nên còn có thể sửa và điểm tính theo đó còn có thể đổi. Trước khi công bố điểm, hãy chạy barem lock ${folder}.`,
  'not-as-published': ({ name, lock, digest }) =>
    `${q(name)} đã công bố, nhưng nội dung ở đây không phải nội dung đã công bố với phiên bản này (${digest}, trong ${lock}), nên không chấm điểm theo đó. Hãy chạy barem lock THƯ-MỤC --check với thư mục có tệp khóa ấy để biết tệp nào đã bị sửa và phải làm gì.`,
  'published-edited': ({ name, revision, ...demand }) =>
    `${q(name)} đã công bố nên không sửa nữa, nhưng gói quy tắc này đã khác. Bỏ thay đổi, hoặc ghi revision: "${revision}" ở đây, vì ${why(demand)} (so với ${demand.last}); sau đó chạy barem lock.`,
  'lock-edited': ({ name, digest }) =>
    `Dòng này của tệp khóa đã bị sửa: gói quy tắc và bản đã công bố của ${q(name)} khớp nhau, mã băm là ${digest}. Lấy lại dòng này từ kho mã, hoặc ghi đúng mã băm ấy.`,
  'revision-edited': ({ name, digest }) =>
    `Tệp này không phải bản đã công bố của ${q(name)}; bản đã công bố không bao giờ sửa. Lấy lại tệp từ kho mã, hoặc từ gói cài đặt đã có nó; theo tệp khóa thì mã băm là ${digest}.`,
  'revision-missing': ({ name, file, digest }) =>
    `${q(name)} đã công bố nhưng bản công bố không còn: không có tệp ${file}. Lấy lại tệp từ kho mã, hoặc từ gói cài đặt đã có nó; mã băm là ${digest}.`,
  'lock-lost-line': ({ name, digest }) =>
    `Có bản công bố của ${q(name)} nhưng tệp khóa không có dòng nào cho nó. Lấy lại dòng ấy từ kho mã, mã băm là ${digest}; chỉ khi bản này chưa từng công bố thì mới xóa tệp rồi chạy lại barem lock.`,
  'version-too-low': ({ version, revision, ...demand }) =>
    `Phiên bản ${version} quá thấp so với ${demand.last} đã công bố: ghi revision: "${revision}" ở đây, vì ${why(demand)}.`,
  'year-goes-back': ({ id, year, version, last, file }) =>
    `${q(`${id}@${year}`)} là nội dung của gói quy tắc này, nhưng gói đã lùi về ${version} trong khi ${last} đã công bố. Ghi lại đúng như ${last} (${file}); nếu bản ấy sai thì sửa bằng một revision cao hơn.`,
  'same-version-twice': ({ name, first }) =>
    `${q(name)} đã có ở ${first}; hai gói quy tắc cùng mã, cùng phiên bản thì không biết phải dùng gói nào. Ghi revision hoặc mã khác cho một gói, hoặc bỏ một gói.`,
  'not-published': ({ name, folder }) => `${q(name)} chưa công bố; chạy barem lock ${folder} và giữ lại các tệp được ghi ra.`,
  'another-lock': ({ lock, other }) =>
    `Gói quy tắc này đã có tệp khóa là ${other} nên không ghi thêm vào ${lock}; hãy chạy barem lock với thư mục của tệp khóa cần giữ.`,
  'no-packs': ({ folder }) =>
    `Không có pack.yaml nào trong ${folder} và các thư mục dưới đó đến hai cấp; hãy ghi thư mục chứa các gói quy tắc.`,
  'not-written': ({ file }) => `Không ghi được tệp ${q(file)} nên chưa công bố gì; kiểm tra quyền ghi và dung lượng đĩa.`,
};
