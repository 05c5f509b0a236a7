/** What a sentence about wrong data is made of, in Vietnamese. */
import type { NumberFault } from '../../decimal.ts';
import type { Expected, PlaceOfKey, PositiveKey } from '../../problem.ts';

export const faults: Record<NumberFault, string> = {
  comma: 'có dấu phẩy; ở đây số thập phân viết bằng dấu chấm, như 80.5',
  'wide-digits': 'có chữ số toàn khổ; hãy gõ lại bằng chữ số thường 0-9',
  'not-finite': 'không phải là một số hữu hạn; hãy ghi con số thật, hoặc bỏ trống nếu chưa có số liệu',
  exponent: 'viết dạng lũy thừa; hãy ghi đủ các chữ số, như 1200',
  'minus-zero': 'là số không âm dấu; hãy ghi 0',
  thousands: 'có dấu phân cách hàng nghìn; hãy viết liền các chữ số, như 1200 hoặc 1200.5',
  spaced: 'có khoảng trắng; hãy viết liền',
  percent: 'có dấu phần trăm, nhưng ở đây cần một con số; hãy ghi dạng 12 hoặc 12.5',
  words: 'có chữ đi kèm; hãy chỉ ghi con số, như 12 hoặc 12.5',
  'too-long': 'quá dài; một số có tối đa 15 chữ số phần nguyên và 10 chữ số thập phân',
  unreadable: 'không phải là một số; hãy ghi dạng 12 hoặc 12.5',
};

export const expected: Record<Expected, string> = {
  text: 'một đoạn chữ',
  number: 'một số',
  figure: 'một số liệu: số, ngày, yes/no hoặc tên một mức',
  list: 'một danh sách có ít nhất một mục',
  pair: 'đúng hai mục, như [a, b]',
  map: 'các cặp “khóa: giá trị”',
  'yes-no': 'true hoặc false',
  title: 'một tên, hoặc { vi: …, en: … }',
  fact: 'tên của số liệu, hoặc { title: …, unit: …, places: … }',
  true: 'true',
  reason: 'lý do, viết bằng chữ',
  points: 'một số điểm, [điểm ở cạnh dưới, điểm ở cạnh trên] hoặc proportional',
};

export const places: Record<PlaceOfKey, string> = {
  leaf: 'chỉ dùng cho mục có mục con (children)',
  group: 'chỉ dùng cho tiêu chí không có mục con',
  'below-domain': 'chỉ dùng ở cấp lĩnh vực',
  'points-leaf': 'không dùng khi measure là points, vì điểm được cho trực tiếp',
  'no-block': 'chỉ dùng cho khối điểm thưởng hoặc điểm trừ (kind)',
  'not-a-day': 'chỉ dùng cho thước đo date; với số, dùng atLeast, over, atMost, under, is',
  'no-bands': 'chỉ dùng cho thang điểm bands',
  'no-ratio': 'chỉ dùng cho thước đo ratio',
  'not-one-to-one': 'không dùng cùng split, merged, dropped; chỉ mục thành đúng một mục mới nói được số liệu của nó thành gì',
  'no-points': 'chỉ dùng cho tiêu chí có measure là points',
  'in-block': 'không dùng trong khối điểm thưởng hoặc điểm trừ',
  'in-penalty': 'không dùng trong khối điểm trừ, và không đòi điểm của một mục trong khối điểm trừ',
  'beside-min': 'không đi cùng min: tiêu chí có thể âm thì không đóng lại bằng điều kiện',
  'not-a-sum': 'chỉ dùng cho mục cộng điểm các mục con (combine: sum)',
  block: 'không dùng cho khối điểm thưởng hoặc điểm trừ; mức trần ghi ở cap',
};

/** What a number that must be above 0 stands for. */
export const positives: Record<PositiveKey, string> = {
  each: 'Số điểm cho mỗi trường hợp (each)',
  deduct: 'Số điểm trừ cho mỗi trường hợp (deduct)',
  step: 'Nấc điểm (step)',
  atLeast: 'Số điểm cần đạt trước (atLeast)',
  scale: 'Thang của chỉ số (scale)',
};
