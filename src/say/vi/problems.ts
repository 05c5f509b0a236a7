/** What is wrong with data, in Vietnamese: what was found, why it is wrong, what to do next. */
import type { Language } from '../language.ts';
import { formatNumber, quoted } from '../format.ts';
import { assumptions } from './assumptions.ts';
import { fileProblems } from './files.ts';
import { lockProblems } from './locks.ts';
import { migrationProblems } from './migrations.ts';
import { receiptProblems } from './receipts.ts';
import { successionProblems } from './successions.ts';
import { expected, faults, places, positives } from './terms.ts';

const n = (text: string): string => formatNumber('vi-VN', text);
const q = (text: string): string => `“${text}”`;
/** How far the computed number lies from the printed one. */
const apart = (difference: string): string => {
  if (difference === '') return '';
  return difference.startsWith('-') ? ` (thấp hơn ${n(difference.slice(1))})` : ` (cao hơn ${n(difference)})`;
};
const list = (words: readonly string[]): string => quoted(words, '“', '”');

export const problems: Language['problems'] = {
  ...successionProblems,
  ...receiptProblems,
  ...lockProblems,
  ...migrationProblems,
  ...fileProblems,
  'wrong-type': ({ found, expected: needed }) => `Giá trị ${q(found)} không hợp lệ; cần ${expected[needed]}.`,
  'unknown-key': ({ found, allowed }) => `Không có khóa ${q(found)} ở đây; các khóa dùng được: ${allowed.join(', ')}.`,
  'missing-key': ({ key }) => `Thiếu ${q(key)}; hãy ghi thêm.`,
  'not-allowed': ({ found, allowed }) => `Giá trị ${q(found)} không dùng được; chọn một trong: ${allowed.join(', ')}.`,
  'one-kind': ({ found, allowed }) =>
    `Cần đúng một loại, đang ghi ${found.length === 0 ? 'không loại nào' : list(found)}; chọn một trong: ${allowed.join(', ')}.`,
  'another-framework': ({ found, expected: needed }) =>
    `Hồ sơ này thuộc ${q(found)}, không phải ${q(needed)}; không đơn vị nào trong hồ sơ được chấm. Hãy chấm bằng đúng bộ tiêu chí và năm của hồ sơ.`,
  'no-succession': ({ before, after }) =>
    `Chưa có đối chiếu từ ${q(before)} sang ${q(after)}, nên chưa tách được phần do quy tắc chấm và phần do số liệu; hãy lập tệp succession.yaml cho hai năm này.`,
  'bad-number': ({ found, fault }) => `Số ${q(found)} ${faults[fault]}.`,
  negative: ({ found }) => `Số ${q(found)} là số âm; cần số từ 0 trở lên.`,
  'not-whole': ({ found }) =>
    `Số ${q(found)} không phải là số nguyên; số liệu này đếm từng cái và viết không có dấu chấm hay dấu phẩy, kể cả dấu phân cách hàng nghìn, như 1200.`,
  'too-many-places': ({ found, allowed }) =>
    `Số ${q(found)} có quá nhiều chữ số thập phân; số liệu này có tối đa ${allowed} chữ số thập phân.`,
  'percent-sign': ({ found }) => `Tỷ lệ ${q(found)} thiếu dấu phần trăm; hãy ghi như 87.8%.`,
  'share-outside': ({ found }) => `Tỷ lệ ${q(found)} nằm ngoài khoảng từ 0% đến 100%; kiểm tra lại.`,
  'bad-day': ({ found, use }) =>
    `Ngày ${q(found)} không đọc được; hãy ghi năm-tháng-ngày (YYYY-MM-DD), như 2023-01-12${use === 'figure' ? '; việc không thực hiện thì ghi never' : ''}.`,
  'day-without-year': ({ found, monthDay }) =>
    `Ngày ${q(found)} thiếu năm; hãy ghi đủ năm-tháng-ngày (YYYY-MM-DD), phần tháng-ngày là ${monthDay}.`,
  'impossible-day': ({ found }) => `Ngày ${q(found)} không có trong lịch; kiểm tra lại ngày và tháng, rồi ghi năm-tháng-ngày (YYYY-MM-DD).`,
  'bad-year': ({ found }) => `Năm ${q(found)} không đọc được; hãy ghi bốn chữ số, như 2023.`,
  'bad-revision': ({ found }) => `Số hiệu ${q(found)} không đọc được; hãy ghi hai số, lần sửa điểm và lần sửa lời, như "1.0".`,
  'bad-year-day': ({ found }) =>
    `Mốc ngày ${q(found)} không đọc được hoặc không có trong năm đánh giá; hãy ghi như 31/01, 31/12 previous, end of Q1.`,
  'not-yes-no': ({ found }) => `Giá trị ${q(found)} không hợp lệ; điều kiện này trả lời có hoặc không (yes, no).`,
  'not-tally': ({ found }) =>
    `Giá trị ${q(found)} không dùng được; hãy ghi một con số, hoặc có/không (yes, no) nếu chỉ cần biết có xảy ra hay không.`,
  'duplicate-id': ({ id, title }) => `Mã ${q(id)} đã dùng cho mục ${q(title)}; mỗi mục một mã, hãy đổi một trong hai.`,
  'reserved-id': ({ id }) => `Mã ${q(id)} dành riêng cho tổng điểm; hãy đặt mã khác.`,
  'key-not-here': ({ key, place }) => `Khóa ${q(key)} ${places[place]}.`,
  'no-rule': ({ id }) => `Mục ${q(id)} chưa có cách tính điểm; thêm measure (tiêu chí) hoặc children (mục con).`,
  maxima: ({ id, max, sum, difference, units }) =>
    `Điểm tối đa của mục ${q(id)} là ${n(max)}, nhưng các mục con${units === '' ? '' : ` dành cho khối ${q(units)}`} cộng lại được ${n(sum)} (chênh ${n(difference.replace('-', ''))}); sửa cho khớp, hoặc nếu chính văn bản ghi như vậy thì ghi discrepancy kèm nguồn.`,
  'unlike-max': ({ id, max, group, needed, combine }) =>
    `Mục ${q(group)} ghi combine: ${combine} nên mục con ${q(id)} cần điểm tối đa ${n(needed)} như mục ấy, đang ghi ${n(max)}; sửa cho bằng nhau, hoặc dùng combine: scaled.`,
  'nothing-to-scale': ({ id }) =>
    `Mục ${q(id)} ghi combine: scaled, nhưng điểm tối đa của mọi mục con đều bằng 0 nên không có gì để quy đổi; ghi điểm tối đa của mục con, hoặc max: 0.`,
  'min-above-zero': ({ found }) => `Điểm thấp nhất (min) ${q(found)} phải từ 0 trở xuống.`,
  'units-differ': ({ id, units, sum, others }) =>
    `Các mục con của mục ${q(id)} dành cho khối ${q(units)} cộng lại được ${n(sum)}, dành cho khối khác được ${n(others)}; mỗi khối phải có tổng như nhau.`,
  'condition-edges': ({ found }) =>
    `Điều kiện ${q(found)} không dùng được; ghi ít nhất một trong atLeast, over, atMost, under, is, nhiều nhất một đầu dưới và một đầu trên, sao cho có số liệu thỏa mãn (điều kiện có/không chỉ dùng is).`,
  'bad-holiday': ({ found }) =>
    `Ngày nghỉ ${q(found)} không đọc được hoặc không có trong lịch; ghi ngày của năm như 02/09, hoặc năm-tháng-ngày như 2023-01-20.`,
  'min-needs-sums': ({ id, above, combine }) =>
    `Mục ${q(id)} có min (điểm âm), nhưng mục ${q(above)} ở trên ghi combine: ${combine}; điểm âm chỉ dùng được khi mọi mục ở trên đều cộng (sum).`,
  'requires-unknown': ({ id, found }) =>
    `Mục ${q(id)} đòi điểm của mục ${q(found)} (requires), nhưng bộ tiêu chí không có mục này; ghi mã của một mục có thật.`,
  'requires-itself': ({ id, above }) =>
    `Mục ${q(id)} không thể đòi điểm của chính nó hoặc của mục chứa nó (${q(above)}); ghi một mục khác.`,
  'requires-share': ({ id, found }) => `Không tính được ${q(found)} vì mục ${q(id)} không có điểm tối đa; ghi số điểm cần đạt.`,
  'requires-loop': ({ ids }) => `Các điều kiện tiên quyết vòng lại chính nó: ${ids.join(' → ')}; bỏ một requires trong số này.`,
  'needs-policy': ({ id }) =>
    `Mục ${q(id)} chỉ áp dụng có điều kiện (appliesWhen) nên cần nói khi không áp dụng thì sao; ghi notApplicable: drop, full hoặc zero.`,
  'fact-kinds': ({ found }) =>
    `Số liệu ${q(found)} được các tiêu chí dùng theo những loại khác nhau (số, ngày, có/không, các lựa chọn khác); tách thành hai số liệu.`,
  'weight-outside': ({ found }) => `Trọng số ${q(found)} không dùng được; cần số lớn hơn 0, tối đa 100, nhiều nhất 2 chữ số thập phân.`,
  'adds-up': ({ id }) => `Mục ${q(id)} ghi discrepancy, nhưng điểm tối đa của các mục con cộng đủ; bỏ discrepancy.`,
  'needs-cap': ({ id }) => `Mục ${q(id)} có cap: unknown nên không có mức để tính điểm từ thang điểm; ghi cap, hoặc measure: points.`,
  'not-positive': ({ key, found }) => `${positives[key]} phải lớn hơn 0, đang ghi ${q(found)}; hãy ghi số đúng theo quy định.`,
  'band-conflict': ({ band }) =>
    `Mức ${q(band)} có những từ không đi cùng nhau; một mức có nhiều nhất một đầu dưới (atLeast, over, after) và một đầu trên (atMost, under, by), hoặc chỉ is, hoặc chỉ else (một lần); điểm ghi ở points hoặc share.`,
  'undeclared-fact': ({ found, allowed }) =>
    `Cần số liệu ${q(found)} chưa khai báo trong facts; đã khai báo: ${allowed.length === 0 ? 'chưa có' : allowed.join(', ')}.`,
  'unused-fact': ({ found }) =>
    `Số liệu ${q(found)} đã khai báo nhưng không thước đo hay điều kiện nào dùng; bỏ đi, hoặc sửa lại measure, appliesWhen.`,
  'scale-not-for-measure': ({ scale, measure, allowed }) =>
    `Thang điểm ${q(scale)} không dùng được với thước đo ${q(measure)}; dùng: ${allowed.length === 0 ? 'không cần thang điểm' : allowed.join(', ')}.`,
  'needs-scale': ({ measure, allowed }) => `Thước đo ${q(measure)} cần một thang điểm (scale); dùng: ${allowed.join(', ')}.`,
  'needs-full': () => 'Thang proportional trên thước đo không phải tỷ lệ cần “full”: con số được điểm tối đa.',
  'empty-band': ({ band }) => `Không giá trị nào rơi vào mức ${q(band)}; kiểm tra lại hai đầu của mức.`,
  'bands-overlap': ({ value, first, second }) =>
    `Giá trị ${value} thuộc cả hai mức ${q(first)} và ${q(second)}; sửa một đầu (over/atLeast, under/atMost; với ngày: after, by), hoặc ghi firstFits: true nếu văn bản xét từ trên xuống.`,
  'bands-gap': ({ value }) => `Giá trị ${value} không thuộc mức nào; thêm mức còn thiếu, hoặc ghi else nếu văn bản quy định phần còn lại.`,
  'line-needs-edges': ({ band }) => `Mức ${q(band)} cho điểm tăng dần [thấp, cao] nên cần cả hai đầu, khác nhau.`,
  'full-below-from': ({ from, full }) => `Thang proportional có from ${from} và full ${full}; cần 0 ≤ from ≤ full và full lớn hơn 0.`,
  'points-outside': ({ points, min, max }) => `Điểm ${q(points)} nằm ngoài khoảng từ ${n(min)} đến ${n(max)} của mục này; sửa lại số điểm.`,
  'rest-not-partial': ({ id }) =>
    `Mục ${q(id)} ghi rest (phần chưa rõ), nhưng bộ tiêu chí không phải loại partial; ghi status: partial hoặc bỏ rest.`,
  'class-order': ({ title, groups }) =>
    `Xếp loại ${q(title)} không bao giờ đạt tới${groups.length === 0 ? '' : ` ở khối ${list(groups)}`}; ghi các mức từ cao xuống thấp, else: true ở cuối và không kèm atLeast.`,
  'breaker-unknown': ({ found }) =>
    `Khi bằng điểm thì xét mục ${q(found)} (tieBreakers), nhưng bộ tiêu chí không có mục này; ghi mã của một mục có thật.`,
  'no-provenance': ({ id }) => `Mục ${q(id)} chưa có nguồn; ghi source với provenance (và url, nếu có).`,
  'full-out-of-reach': ({ id, max, best }) =>
    `Mục ${q(id)} có điểm tối đa ${n(max)}, nhưng thang điểm cao nhất chỉ cho ${n(best)}; kiểm tra lại thang điểm.`,
  'for-nobody': ({ id, groups }) =>
    `Mục ${q(id)} không dành cho khối nào: appliesTo của mục không có khối nào trong các khối của mục ở trên (${groups.join(', ')}); sửa lại appliesTo.`,
  'step-above-max': ({ id, step, max }) =>
    `Mục ${q(id)} cho điểm theo từng nấc ${n(step)}, lớn hơn điểm tối đa ${n(max)}, nên chỉ có thể được 0 điểm; sửa lại step hoặc max.`,
  'reads-nothing': ({ id }) =>
    `Mục ${q(id)} đếm ngày giữa hai mốc cố định (from, to) nên mọi đơn vị được điểm như nhau; ghi tên một số liệu vào ít nhất một đầu.`,
  assumed: ({ rule, used, node, by }) =>
    `${{ decision: 'Văn bản không quy định', pack: 'Bộ tiêu chí để ngỏ quy định này' }[by]}; đang giả định: ${assumptions[rule](used, node)}. Mọi kết quả đều ghi giả định này.`,
  'no-units': () => 'Hồ sơ không có đơn vị nào; không có gì để chấm.',
  'duplicate-unit': ({ unit }) => `Đơn vị ${q(unit)} có hai lần; chỉ chấm lần đầu. Hãy bỏ một.`,
  'unknown-id': ({ found, group, allowed }) =>
    `Bộ tiêu chí không có mục ${q(found)}, câu trả lời này không được tính; sửa lại mã mục${group === '' ? '' : ` (mục ${q(group)} có: ${allowed.join(', ')})`}.`,
  'answer-under-given': ({ given }) =>
    `Mục ${q(given)} đã được trả lời cho cả nhánh, nên câu trả lời ở đây không được tính; giữ lại một trong hai.`,
  'unknown-fact': ({ found, allowed, titles }) =>
    `Mục này không có số liệu ${q(found)}; ${allowed.length === 0 ? 'mục này không hỏi số liệu nào, hãy bỏ đi' : `các số liệu: ${allowed.map((name, index) => `${name} (${titles[index]})`).join(', ')}`}.`,
  'facts-not-here': () => `Mục này gồm nhiều mục con nên không nhận số liệu; ghi số liệu ở các mục con.`,
  'deducted-in-penalty': () => `Mục này thuộc khối điểm trừ nên không trừ thêm bằng deducted; ghi vào points hoặc số liệu của mục.`,
  'unknown-option': ({ found, allowed }) => `Không có mức ${q(found)}; chọn một trong: ${list(allowed)}.`,
  'part-exceeds-whole': ({ part, partFigure, whole, wholeFigure }) =>
    `${q(part)} (${n(partFigure)}) lớn hơn ${q(whole)} (${n(wholeFigure)}), phần không thể lớn hơn tổng; kiểm tra lại hai số liệu.`,
  'over-zero': ({ facts }) =>
    `Số liệu ${list(facts)} không có gì để tính (chia cho 0, hoặc chưa bắt đầu), và mục này không có quy định cho trường hợp không phát sinh; đang coi như chưa có số liệu, hãy kiểm tra lại.`,
  'not-applicable-forbidden': ({ id }) =>
    `Mục ${q(id)} không cho phép trả lời “không áp dụng”; đang coi như chưa có số liệu, hãy ghi số liệu.`,
  'not-a-multiple': ({ found, step }) => `Điểm ${q(found)} không phải là bội của ${n(step)}; mục này cho điểm theo từng nấc ${n(step)}.`,
  'not-for-group': ({ group }) =>
    `Mục này không dành cho ${group === '' ? 'đơn vị không thuộc khối nào' : `khối ${q(group)}`}, nên câu trả lời này không được tính; kiểm tra lại khối của đơn vị.`,
  'stated-differs': ({ what, stated, computed, difference }) =>
    `${{ total: 'Tổng điểm', index: 'Chỉ số', place: 'Hạng', class: 'Xếp loại' }[what]} in trong nguồn là ${n(stated)}, tính được ${n(computed)}${what === 'place' ? '' : apart(difference)}; kết quả lấy theo số tính được.`,
  'nothing-to-rank': () => 'Không có đơn vị nào để xếp hạng; cần ít nhất một bảng chấm điểm.',
  'ranked-twice': ({ unit }) => `Đơn vị ${q(unit)} có hai lần nên không xếp hạng được; hãy bỏ một.`,
  'in-two-groups': ({ unit, groups }) =>
    `Đơn vị ${q(unit)} có mặt ở hai nơi (${groups.map((group) => (group === '' ? 'không thuộc khối nào' : `khối ${q(group)}`)).join(', ')}); mỗi đơn vị chỉ xếp hạng trong một khối, hãy giữ lại một.`,
  'scored-by-others': ({ found, expected: needed }) =>
    `Có kết quả chấm theo ${q(found)}, không phải ${q(needed)}; chỉ xếp hạng với nhau các đơn vị chấm theo cùng một phiên bản bộ tiêu chí.`,
  'several-stages': ({ stages }) => `Có kết quả của nhiều giai đoạn: ${list(stages)}; mỗi lần chỉ xếp hạng một giai đoạn.`,
  'scored-otherwise': () =>
    'Có đơn vị được chấm theo giả định khác với các đơn vị còn lại (ghi trong biên nhận); hãy chấm lại tất cả theo cùng một cách rồi xếp hạng.',
};
