/** What is wrong with a succession or a register, or stands in place of one, in Vietnamese. */
import type { DocumentKind } from '../../problem.ts';
import type { RegisterFacts, SuccessionFacts } from '../../problem/successions.ts';
import { formatNumber, quoted } from '../format.ts';
import type { Language } from '../language.ts';

const q = (text: string): string => `“${text}”`;
const day = (text: string): string => text.split('-').reverse().join('/');
const list = (words: readonly string[]): string => quoted(words, '“', '”');
/** A cap that is not known has no number. */
const max = (text: string): string => (text === '' ? 'chưa rõ' : formatNumber('vi-VN', text));
/** The part of a register, or the framework, where an id is looked for. */
const where = (of: string): string => (of === 'before' || of === 'after' ? `trong ${of}` : `trong bộ tiêu chí ${q(of)}`);

const kinds: Readonly<Record<DocumentKind, string>> = {
  pack: 'bộ tiêu chí (có domains)',
  submission: 'hồ sơ tự chấm điểm (có units)',
  succession: 'bảng đối chiếu giữa các năm (có from và became)',
  register: 'danh mục đơn vị (có before và became)',
  result: 'kết quả đã lưu (có receipt)',
};
const wantedKinds: Readonly<Record<DocumentKind, string>> = {
  pack: 'bộ tiêu chí',
  submission: 'hồ sơ tự chấm điểm',
  succession: 'bảng đối chiếu giữa các năm',
  register: 'danh mục đơn vị',
  result: 'kết quả đã lưu',
};

export const successionProblems: Pick<Language['problems'], 'other-document' | keyof SuccessionFacts | keyof RegisterFacts> = {
  'other-document': ({ found, wanted }) => {
    const isScoring = [found, wanted].every((kind) => kind === 'pack' || kind === 'submission');
    const next = isScoring ? 'khi chấm điểm thì ghi bộ tiêu chí trước, hồ sơ sau' : `ở đây cần ghi tệp ${wantedKinds[wanted]}`;
    return `Đây là ${kinds[found]}, không phải ${wantedKinds[wanted]}; ${next}.`;
  },
  'no-line': ({ id, title, allowed }) =>
    `Mã ${q(id)} (${title}) chưa có dòng nào trong became nên không biết đã thành gì; ghi thêm một dòng: ${allowed.join(', ')}.`,
  'line-for-nothing': ({ found, of }) =>
    `Dòng này ghi cho mã ${q(found)}, nhưng ${where(of)} không có mã ấy; sửa lại mã, hoặc bỏ dòng này.`,
  'no-target': ({ found, of }) => `Không có mã ${q(found)} ${where(of)}; sửa lại mã, hoặc bỏ đi.`,
  'leads-to-one': ({ id, lines }) =>
    `Các dòng ${list(lines)} cùng dẫn tới mã ${q(id)} mà không phải dòng nào cũng ghi merged; nếu đã nhập làm một thì mỗi dòng ghi merged: ${id}, nếu không thì sửa lại mã.`,
  'merged-alone': ({ id, line }) =>
    `Chỉ có dòng ${q(line)} ghi nhập vào ${q(id)}; nhập thì cần ít nhất hai dòng. Hãy ghi renamed hoặc same, hoặc bổ sung dòng còn thiếu.`,
  'split-too-few': ({ line, many }) =>
    `Dòng ${q(line)} ghi split nhưng chỉ có ${many} mã; tách thì cần ít nhất hai mã khác nhau. Ghi thêm mã kia, hoặc ghi renamed.`,
  'from-nowhere': ({ id, title }) =>
    `Không dòng nào dẫn tới mã ${q(id)} (${title}), và new cũng không ghi mã này; ghi thêm vào new, hoặc vào dòng của mã đã thành nó.`,
  'new-and-from': ({ id, lines }) =>
    `Mã ${q(id)} ghi trong new (mới), nhưng dòng ${list(lines)} lại dẫn tới nó; bỏ khỏi new, hoặc sửa lại dòng ấy.`,
  'listed-twice': ({ id }) => `Mã ${q(id)} ghi hai lần trong danh sách; bỏ một.`,
  'id-differs': ({ line, found }) => `Mã ${q(line)} thành ${q(found)} là mã khác; hãy ghi { renamed: ${found} }.`,
  'id-is-same': ({ line }) =>
    `Mã ${q(line)} không đổi nên không phải renamed; hãy ghi same (tiêu chí có điểm tối đa thay đổi thì ghi reweighted).`,
  'bad-framework-name': ({ found }) => `${q(found)} không phải tên bộ tiêu chí kèm năm; hãy ghi mã@năm, như sample-department@2023.`,
  'diff-needs-succession': ({ before, after }) =>
    `Chưa có đối chiếu từ ${q(before)} sang ${q(after)}, nên chưa biết tiêu chí nào trở thành tiêu chí nào và chưa so sánh được gì; hãy lập tệp succession.yaml cho hai bộ này.`,
  'succession-loops': ({ from, to }) =>
    `Bảng đối chiếu đi từ ${q(from)} đến ${q(to)}, hai bộ tiêu chí của cùng một năm, nên quay về chỗ bắt đầu; hãy ghi hai năm khác nhau.`,
  'succession-of-others': ({ from, to, before, after }) =>
    `Bảng đối chiếu này đi từ ${q(from)} đến ${q(to)}, nhưng hai bộ tiêu chí ở đây là ${q(before)} và ${q(after)}; hãy dùng bảng đối chiếu của đúng hai bộ này.`,
  'total-line': () => 'Tổng điểm luôn thành tổng điểm nên không cần dòng nào; bỏ dòng này.',
  'max-differs': ({ line, before, after }) =>
    `Mục ${q(line)} năm trước có điểm tối đa ${max(before)}, năm sau ${max(after)}, nên không phải giữ nguyên; hãy ghi reweighted.`,
  'max-is-same': ({ line, max: both }) =>
    `Mục ${q(line)} có điểm tối đa ${max(both)} ở cả hai năm nên không phải thay đổi điểm tối đa; hãy ghi same.`,
  'fact-without-word': ({ fact, line, id, allowed }) =>
    `Chưa ghi số liệu ${q(fact)} của mục ${q(line)} thành gì, mà mục ${q(id)} không có số liệu tên ấy; ghi trong facts một trong: ${[...allowed, 'dropped'].join(', ')}.`,
  'no-such-fact': ({ found, id, of, allowed }) =>
    `Mục ${q(id)} của bộ tiêu chí ${q(of)} không có số liệu ${q(found)}; các số liệu: ${allowed.length === 0 ? 'không có' : allowed.join(', ')}.`,
  'facts-to-one': ({ id, fact, facts }) =>
    `Các số liệu ${list(facts)} cùng thành số liệu ${q(fact)} của mục ${q(id)}; mỗi chỗ chỉ nhận một số liệu, hãy ghi dropped cho số liệu kia.`,
  'unknown-register': ({ found, allowed }) =>
    `Không có danh mục đơn vị ${q(found)}; hiện có: ${allowed.join(', ')}, hoặc ghi đường dẫn tới tệp của mình.`,
  'closes-into-nothing': ({ line }) =>
    `Đơn vị ${q(line)} ghi closed với danh sách rỗng, không giao nhiệm vụ cho đơn vị nào; ghi các đơn vị tiếp nhận, hoặc closed: nobody.`,
  'units-loop': ({ ids }) =>
    `Các đơn vị này nhập vòng vào nhau nên không còn đơn vị nào: ${ids.join(' → ')}; sửa lại dòng của đơn vị còn giữ, hoặc ghi tên đơn vị mới.`,
  'keeps-another': ({ id, found, allowed }) =>
    `Đơn vị ${q(id)} không giữ hạng của ${q(found)} được, vì không từ đơn vị ấy mà ra${allowed.length === 0 ? '; bỏ khỏi keeps, hoặc dùng danh mục đơn vị có ghi điều đó' : `; đơn vị này hình thành từ: ${allowed.join(', ')}`}.`,
  'keeps-twice': ({ id, keeping }) =>
    `Hạng của đơn vị ${q(id)} được ghi cho cả ${list(keeping)} giữ; chỉ một đơn vị giữ được, hãy bỏ các đơn vị còn lại khỏi keeps.`,
  'unit-gone': ({ unit, register, effective }) =>
    `Đơn vị ${q(unit)} có trong kết quả kỳ sau, nhưng theo danh mục ${q(register)} thì từ ngày ${day(effective)} không còn đơn vị này; sửa lại mã đơn vị, hoặc so sánh không dùng danh mục ấy.`,
  'unit-not-yet': ({ unit, register, effective }) =>
    `Đơn vị ${q(unit)} có trong kết quả kỳ trước, nhưng theo danh mục ${q(register)} thì đến ngày ${day(effective)} mới có đơn vị này; sửa lại mã đơn vị, hoặc so sánh không dùng danh mục ấy.`,
};
