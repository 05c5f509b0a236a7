/** The words of the command line and of reports about two rule sets, in Vietnamese. */
import type { DifferenceKind } from '../../shape/difference.ts';

export const changes = {
  title: 'Thay đổi của bộ tiêu chí',
  decision: 'Quyết định',
  noDecision: { none: 'không có', unknown: 'chưa rõ' },
  version: 'Phiên bản',
  moving: (many: string): string => `${many} thay đổi có thể ảnh hưởng đến điểm, thứ hạng hoặc xếp loại`,
  still: (many: string): string => `${many} thay đổi không ảnh hưởng đến điểm, thứ hạng hay xếp loại`,
  nothing: 'Hai bộ tiêu chí giống nhau, không có thay đổi nào.',
  nothingElse: 'Ngoài những điều ghi ở trên, hai bộ tiêu chí giống nhau.',
  groups: {
    added: 'Bổ sung',
    dropped: 'Bỏ',
    lines: 'Tách, gộp, chuyển',
    points: 'Điểm tối đa',
    rules: 'Cách chấm',
    whole: 'Quy định chung',
  },
  /** What is told of the whole, by its kind. */
  ofWhole: {
    reweighted: 'Tổng điểm',
    formula: 'Ngày nghỉ',
    rounding: 'Làm tròn',
    index: 'Chỉ số',
    ranking: 'Xếp hạng',
    class: 'Xếp loại',
  } as Readonly<Partial<Record<DifferenceKind, string>>>,
  wholeSet: 'Cả bộ tiêu chí',
  withUnder: (ids: readonly string[]): string => `Cùng các mục bên dưới: ${ids.join(', ')}.`,
  right: (version: string): string => `Phiên bản ${version} đúng với những thay đổi này.`,
  higher: (version: string, proposes: string): string =>
    `Phiên bản ${version} đúng với những thay đổi này (thấp nhất phải là ${proposes}).`,
  tooLow: (version: string, proposes: string): string =>
    `Phiên bản ${version} thấp hơn mức cần có: với những thay đổi này phải từ ${proposes} trở lên.`,
  needsTwo: 'Cần đúng hai bộ tiêu chí: trước, sau (mã@năm, mã@phiên-bản hoặc thư mục).',
};
