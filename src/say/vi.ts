/** `barem/say/vi`: every human sentence in Vietnamese. */
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { lowerFirst } from './phrases.ts';
import { assumptions } from './vi/assumptions.ts';
import { causeNames, causes } from './vi/causes.ts';
import { differences } from './vi/differences.ts';
import { measured, measures } from './vi/measures.ts';
import { moves } from './vi/moves.ts';
import { places } from './vi/places.ts';
import { problems } from './vi/problems.ts';
import { quote } from './vi/quote.ts';
import { capped, remedy } from './vi/remedy.ts';
import { scales, stretch } from './vi/rules.ts';

export { sayAway } from './away.ts';
export { sayDifference, sayEffect } from './difference.ts';
export { sayIndexChange, sayMove, sayPassed } from './move.ts';
export { sayNearTies, sayPlace } from './place.ts';
export { sayRule } from './rule.ts';
export { sayCapped, sayLoss } from './story.ts';
export { tell } from './tell.ts';
export type { Language } from './language.ts';
export type * from './differences.ts';
export type { Frameworks } from './difference/nodes.ts';
export type * from './parts.ts';
export type * from './standings.ts';
export type { ToldProblem } from './tell.ts';

/** Vietnamese: numbers as 1.234,5, days as 31/12/2023. */
export const vi: Language = {
  code: 'vi',
  number: (text, places) => formatNumber('vi-VN', text, places),
  roughly: (number) => `khoảng ${number}`,
  day: (text) => (text === 'never' ? 'không thực hiện' : text.split('-').reverse().join('/')),
  days: (many, isWorking) => `${many} ngày${isWorking ? ' làm việc' : ''}`,
  limit: (many, isWorking) => `${many} ngày${isWorking ? ' làm việc' : ''}`,
  yesNo: { yes: 'đạt', no: 'chưa đạt' },
  happened: { yes: 'có', no: 'không' },
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  problems,
  causes,
  causeNames,
  measures,
  measured,
  scales,
  stretch,
  one: (measure) => (measure === 'days' ? 'ngày' : measure === 'weighted' ? 'lần' : 'trường hợp'),
  weight: (weight) => `× ${weight}`,
  worth: (points) => `1 điểm ở mục này tính thành ${points} điểm của tổng`,
  onlyIf: {
    applies: (fact, where) => `Chỉ áp dụng khi ${quote(fact)}: ${where}.`,
    requires: (node, points) => `Chỉ tính khi ${node} đạt từ ${points} điểm.`,
  },
  remedy,
  capped,
  places,
  moves,
  differences,
  states: {
    scored: 'đã chấm',
    given: 'được cho điểm',
    gated: 'bị khóa vì điều kiện tiên quyết',
    missing: 'chưa có số liệu',
    'not-applicable': 'không áp dụng',
    rejected: 'không được công nhận',
  },
  statuses: { complete: 'đầy đủ', partial: 'một phần', sample: 'mẫu' },
  answerers: { self: 'đơn vị tự báo cáo', appraiser: 'hội đồng chấm', survey: 'điều tra xã hội học' },
  policies: { drop: 'bỏ khỏi điểm tối đa', full: 'được điểm tối đa', zero: 'không được điểm', forbidden: 'không chấp nhận' },
  assumptions,
  // “Số hồ sơ đúng hạn” is counted as “60 hồ sơ đúng hạn”, “Ngày ban hành kế hoạch” as “ban hành kế hoạch ngày …”.
  noun: (title) => lowerFirst(title.replace(/^(Tổng số|Số lượng|Số(?! (lượng|liệu|hóa|hoá|hiệu|học|dư)(?!\p{L}))|Ngày) (?=\p{L})/iu, '')),
  node: (id, depth) => `${['tổng điểm', 'lĩnh vực', 'tiêu chí'][depth] ?? 'tiêu chí thành phần'} ${id}`,
  quote,
  above: (edge) => `trên ${edge}`,
  below: (edge) => `dưới ${edge}`,
  about: ({ unit, node, title }) => `${unit}${node === undefined ? '' : `, mục ${node}`}${title === undefined ? '' : ` “${title}”`}`,
  hint: (word) => `Có phải là “${word}”?`,
};
