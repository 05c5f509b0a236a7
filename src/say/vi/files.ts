/** What keeps a file from being read, in Vietnamese. */
import type { FileFacts } from '../../problem/files.ts';
import type { Language } from '../language.ts';
import { quote as q } from './quote.ts';

export const fileProblems: Pick<Language['problems'], keyof FileFacts> = {
  'file-not-found': ({ file }) => `Không tìm thấy tệp ${q(file)}; kiểm tra lại đường dẫn.`,
  'file-unreadable': ({ file }) => `Không đọc được ${q(file)}; kiểm tra đó là một tệp và có quyền đọc.`,
  'not-utf8': () => 'Tệp không phải dạng UTF-8 nên chữ có dấu sẽ sai; hãy lưu lại tệp dạng UTF-8.',
  'file-empty': () => 'Tệp rỗng; cần ít nhất một dòng dữ liệu.',
  'file-too-large': ({ megabytes, allowed }) => `Tệp lớn ${megabytes} MB, quá giới hạn ${allowed} MB; hãy chia thành nhiều tệp.`,
  'not-yaml': ({ found }) =>
    `Không đọc được YAML ${found === '' ? 'ở cuối tệp' : `ở chỗ ${q(found)}`}; kiểm tra thụt lề, dấu hai chấm, dấu ngoặc và dấu nháy.`,
  'not-json': ({ found }) =>
    `Không đọc được JSON ${found === '' ? 'ở cuối tệp' : `ở chỗ ${q(found)}`}; kiểm tra dấu phẩy, dấu ngoặc và dấu nháy kép ở đó và ngay trước đó.`,
  'tab-indent': () => 'Dòng này thụt lề bằng phím Tab, nhưng YAML chỉ nhận dấu cách; thay mỗi Tab bằng hai dấu cách.',
  'several-documents': () => 'Tệp có nhiều tài liệu cách nhau bằng ---; hãy để mỗi tài liệu một tệp.',
  'told-twice': ({ name, first, second }) => `${q(name)} ghi hai lần, ${q(first)} và ${q(second)}; giữ lại một.`,
  'duplicate-key': ({ key }) => `Khóa ${q(key)} ghi hai lần; giữ lại một.`,
  'forbidden-key': ({ key }) => `Khóa ${q(key)} không được phép dùng trong dữ liệu; hãy bỏ đi.`,
  'too-deep': ({ allowed }) => `Dữ liệu lồng nhau quá sâu (tối đa ${allowed} cấp), tự lồng vào chính nó, hoặc quá lớn.`,
  'csv-header': ({ found, allowed }) => `Dòng đầu của tệp CSV là ${q(found)}; cần các cột ${allowed.join(',')} (title và group có thể bỏ).`,
  'csv-quote': () => 'Dấu nháy kép (") trong dòng CSV không đóng hoặc đứng giữa ô; đóng dấu nháy, hoặc viết đôi ("") nếu là chữ trong ô.',
  'csv-row': ({ found, expected: needed }) => `Dòng CSV có ${found} ô, cần ${needed} ô; kiểm tra dấu phân cách và dấu nháy.`,
};
