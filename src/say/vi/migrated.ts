/** What is said of a submission that was carried to another rule set, in Vietnamese. */
import type { LeftBehind } from '../../shape/migration.ts';

export const migration = {
  head: (from: string, to: string, many: string): string => `Chuyển từ ${from} sang ${to}: ${many} câu trả lời chuyển được.`,
  years: (before: string, after: string): string =>
    `Ngày tháng đã dời từ năm ${before} sang năm ${after}; các số liệu khác vẫn là của năm ${before}. Rà soát, cập nhật trước khi dùng.`,
  left: 'Không chuyển được, còn ở hồ sơ cũ:',
  asked: 'Cần điền, vì hồ sơ cũ không có hoặc không chuyển sang được:',
  now: (id: string): string => `nay là ${id}`,
  fact: (title: string): string => `số liệu ${title}`,
  everyUnit: 'mọi đơn vị',
  because: {
    dropped: () => 'bộ tiêu chí mới không còn mục này',
    split: (ids) => `đã tách thành ${ids}`,
    merged: (ids) => `đã gộp vào ${ids}`,
    points: () => 'điểm được cho trực tiếp theo thang điểm cũ',
    'fact-dropped': () => 'không còn phải báo cáo',
    'not-accepted': () => 'bộ tiêu chí mới không nhận câu trả lời như đã ghi',
    wrong: () => 'sai ngay trong hồ sơ cũ',
  } satisfies Record<LeftBehind, (ids: string) => string> as Readonly<Record<LeftBehind, (ids: string) => string>>,
  severalStages: (stages: string): string =>
    `Các hồ sơ thuộc nhiều giai đoạn (${stages}) nên không gộp làm một được: chuyển từng giai đoạn một.`,
  alreadyThere: (file: string, name: string): string => `Hồ sơ “${file}” đã theo đúng ${name}: không có gì để chuyển.`,
  printedOnly: (file: string): string => `Hồ sơ “${file}” chỉ có hạng hoặc điểm in trong nguồn, không có câu trả lời nào để chuyển.`,
};
