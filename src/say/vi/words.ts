/** The words of the command line and of reports, in Vietnamese. */
import type { FactKind } from '../../shape/framework.ts';
import { lock } from './lock.ts';
import { migration } from './migrated.ts';
import { changes } from './changes.ts';
import { replayWords } from './receipts.ts';
import { tables } from './tables.ts';

export const words = {
  tables,
  replay: replayWords,
  lock,
  migration,
  changes,
  unit: 'Đơn vị',
  group: 'Khối',
  score: 'Điểm',
  index: 'Chỉ số',
  class: 'Xếp loại',
  place: 'Hạng',
  lost: 'Mất',
  max: 'Tối đa',
  state: 'Trạng thái',
  bounds: 'Còn có thể',
  bonus: 'Thưởng',
  penalty: 'Trừ',
  year: 'Năm',
  version: 'Phiên bản',
  title: 'Tên',
  pack: 'Bộ tiêu chí',
  status: 'Mức độ',
  node: 'Mục',
  range: (low: string, high: string): string => `từ ${low} đến ${high}`,
  outOf: (score: string, max: string): string => `${score} / ${max}`,
  lostByDomain: 'Mất điểm theo lĩnh vực',
  losses: 'Mất điểm ở đâu, nhiều nhất trước',
  lostByUnit: {
    domain: 'Mất điểm ở lĩnh vực nào, từng đơn vị',
    owner: 'Mất điểm ở phần việc của ai, từng đơn vị',
    cause: 'Mất điểm vì nguyên nhân nào, từng đơn vị',
    answerer: 'Mất điểm ở số liệu của ai, từng đơn vị',
  },
  lossesBy: {
    domain: 'Mất điểm theo lĩnh vực, từng khoản',
    owner: 'Mất điểm theo cơ quan chủ trì, từng khoản',
    cause: 'Mất điểm theo nguyên nhân, từng khoản',
    answerer: 'Mất điểm theo nơi có thể thay đổi, từng khoản',
  },
  noOwner: 'chưa rõ cơ quan chủ trì',
  smaller: (many: string): string => `${many} khoản nhỏ hơn: thêm --all để xem hết`,
  given: 'Được cho điểm trực tiếp',
  cliffs: 'Sát mức: một trường hợp làm đổi cả mức điểm',
  cliff: 'sát mức',
  oneCase: (fact: string, figure: string, isMore: boolean): string =>
    `${isMore ? 'thêm' : 'bớt'} 1 “${fact}” (${isMore ? 'thành' : 'còn'} ${figure})`,
  overCap: 'Vượt mức trần',
  stages: { self: 'điểm tự chấm', appraised: 'điểm thẩm định', published: 'kết quả đã công bố', unknown: 'chưa rõ giai đoạn' } as Readonly<
    Record<string, string>
  >,
  waterfall: 'Từ điểm tối đa đến điểm đạt',
  domain: 'Lĩnh vực',
  applicableMax: 'Điểm tối đa áp dụng',
  roundingName: 'Làm tròn',
  everyLeaf: 'Từng tiêu chí',
  plotNote:
    'Hình vẽ: trục đứng là điểm, trục ngang là thước đo, các mốc cách đều nhau nên không theo tỷ lệ; chấm màu là vị trí của đơn vị.',
  rule: 'Quy định',
  clause: 'Căn cứ',
  ifNotApplicable: 'Nếu coi là không áp dụng',
  asReported: '(như báo cáo)',
  totalScore: 'Tổng điểm',
  givenAbove: 'Mục này không có điểm riêng: điểm đã được cho ở mục trên nó.',
  oneUnit: 'Từng khoản mất điểm của một đơn vị: thêm --unit MÃ',
  noLoss: 'Không mất điểm nào.',
  open: 'Chưa có số liệu',
  assumptions: 'Giả định, vì bộ tiêu chí để ngỏ',
  rounding: (points: string): string => `Làm tròn: thêm ${points} điểm ở tổng số.`,
  roundedDown: (points: string): string => `Làm tròn: bớt ${points} điểm ở tổng số.`,
  rest: 'phần chưa rõ',
  sample: 'MẪU: số liệu tự đặt ra để minh họa, không phải số liệu thật của tỉnh nào',
  partial: 'Bộ tiêu chí chưa đầy đủ: chỉ gồm những phần đã đọc được trong nguồn công bố',
  ofTotal: (lost: string): string => `mất ${lost} điểm`,
  owner: 'chủ trì',
  ofWhichMissing: (lost: string): string => `trong đó ${lost} điểm chưa có số liệu`,
  notArisen: 'Không áp dụng',
  leftOut: 'không tính vào điểm tối đa',
  inFull: 'được điểm tối đa',
  provisional: 'tạm tính',
  asked: 'Cần báo cáo',
  answerer: 'Ai trả lời',
  name: 'Tên trong tệp',
  kinds: {
    'yes-no': 'có hoặc không',
    option: 'chọn một mức',
    number: 'số',
    tally: 'số, hoặc có hoặc không',
    percent: 'tỷ lệ, có dấu %',
    day: 'ngày (năm-tháng-ngày), hoặc never',
  } satisfies Record<FactKind, string>,
  inSteps: (step: string): string => `từng nấc ${step}`,
  points: 'điểm',
  mayNotApply: 'có thể trả lời không áp dụng',
  closing: 'Điểm tối đa áp dụng − mất + thưởng − trừ = điểm',
  closingNote: 'Từng khoản ở trên làm tròn khi in; các khoản chính xác cộng lại đúng bằng điểm mất trước khi làm tròn tổng.',
  fine: (names: string, warnings: number, notes: number): string =>
    [`${names}: không có lỗi`, ...(warnings > 0 ? [`${warnings} cảnh báo`] : []), ...(notes > 0 ? [`${notes} lưu ý`] : [])].join(', ') +
    '.',

  usage: `barem: chấm điểm theo bộ tiêu chí, giải thích từng điểm bị mất và vì sao thứ hạng thay đổi

  barem list                               các bộ tiêu chí có sẵn
  barem check BỘ-TIÊU-CHÍ…                 kiểm tra bộ tiêu chí
  barem score BỘ-TIÊU-CHÍ HỒ-SƠ…           chấm điểm
  barem explain BỘ-TIÊU-CHÍ HỒ-SƠ…         giải thích điểm bị mất, và cách lấy lại
      --unit MÃ      chỉ một đơn vị             --all          mọi khoản, mọi đơn vị
      --by NHÓM      cộng theo domain (lĩnh vực), owner (chủ trì), cause (nguyên nhân), answerer (nơi thay đổi được)
      --policies MÃ  một tiêu chí nếu coi là không áp dụng, theo từng cách tính
      --md, --html   báo cáo Markdown, hoặc một trang HTML để đọc và in A4; cũng dùng với rank, compare
  barem rank BỘ-TIÊU-CHÍ HỒ-SƠ…            xếp hạng trong từng khối
  barem compare TRƯỚC SAU                  thứ hạng và chỉ số thay đổi ra sao, vì đâu (hai hồ sơ; nhiều hơn thì vẽ cả các năm trước)
      --unit MÃ      chuyện của một đơn vị      --against leader|mean|next   so với đơn vị dẫn đầu, bình quân, hạng trên
      --succession TỆP   đối chiếu tiêu chí giữa hai năm; để trống thì lấy succession.yaml cạnh bộ tiêu chí
      --register TÊN|TỆP   đơn vị đổi tên, hợp nhất, chia tách
      --framework THƯ-MỤC  nơi có bộ tiêu chí mà hồ sơ nêu tên; ghi được nhiều lần
  barem migrate BỘ-TIÊU-CHÍ HỒ-SƠ…         chuyển hồ sơ sang bộ tiêu chí khác, in ra YAML (--succession, --framework như compare)
  barem diff TRƯỚC SAU                     hai bộ tiêu chí khác nhau ở đâu, điều gì có thể làm thay đổi điểm (--md, --succession TỆP)
  barem replay KẾT-QUẢ HỒ-SƠ…              lập lại một kết quả đã lưu (--json) theo biên nhận: khớp từng byte, hay khác ở đâu và vì sao
      --framework, --succession, --register   nơi có những gì biên nhận nêu mà không đi kèm thư viện
  barem form BỘ-TIÊU-CHÍ                   đơn vị phải báo cáo những gì, ai trả lời, được bao nhiêu điểm
      --group MÃ     chỉ phần của một khối      --schema       JSON Schema của hồ sơ hợp lệ
  barem lock THƯ-MỤC                       công bố các bộ tiêu chí trong thư mục, để không ai sửa được nữa; --check: chỉ kiểm tra

  BỘ-TIÊU-CHÍ  mã@năm, mã@phiên-bản, hoặc một thư mục có pack.yaml
  HỒ-SƠ        tệp YAML, JSON hoặc CSV; - là đầu vào chuẩn

  --json       kết quả dạng JSON          --lang vi|en   ngôn ngữ (mặc định: vi)
  --help       trang này                  --version      phiên bản

Mã thoát: 0 không có lỗi (kể cả khi có cảnh báo) · 1 dữ liệu có lỗi · 2 gọi lệnh sai`,
  unknownCommand: (found: string): string => `Không có lệnh “${found}”.`,
  unknownOption: (found: string): string => `Không hiểu tham số: ${found}.`,
  needsFramework: 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).',
  needsSubmission: 'Thiếu hồ sơ tự chấm điểm (tệp YAML, JSON, CSV, hoặc - cho đầu vào chuẩn).',
  unknownUnit: (found: string, known: string): string => `Không có đơn vị “${found}” trong hồ sơ. Các đơn vị: ${known}.`,
  unknownLeaf: (found: string): string => `Không có tiêu chí “${found}” trong bộ tiêu chí, hoặc đó là mục gồm nhiều mục con.`,
  unknownGrouping: (found: string, known: string): string => `Không cộng theo “${found}” được: chọn ${known}.`,
  onlyFor: (found: string, command: string): string => `Tham số ${found} chỉ dùng với ${command}.`,
  unknownGroup: (found: string, known: string): string =>
    known === '' ? 'Bộ tiêu chí này không chia theo khối.' : `Bộ tiêu chí không có khối “${found}”. Các khối: ${known}.`,
  oneForm: 'Chọn một trong --md, --html, --schema và --json.',
  unknownLanguage: (found: string): string => `Không có ngôn ngữ “${found}”: chọn vi hoặc en.`,
  wrongOrder: (found: string): string => `“${found}” là hồ sơ tự chấm điểm, không phải bộ tiêu chí: ghi bộ tiêu chí trước, hồ sơ sau.`,
  seeHelp: 'Xem cách dùng: barem --help',
};
