/** What barem is for, in one minute: a real year scored and ranked, then one invented department explained, and one whose place moved. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [cli, ministries, sample, before, after] = [
  '../dist/cli.js',
  '../rules/par-ministry/2023/published.yaml',
  '../rules/sample-department/2023/example.yaml',
  '../rules/sample-department/2022/panel.yaml',
  '../rules/sample-department/2023/panel.yaml',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const english = process.argv.includes('en');
const [bold, plain] = process.stdout.isTTY ? ['\u001b[1m', '\u001b[0m'] : ['', ''];
let code = 0;

function say(vi, en) {
  console.log(`\n${bold}${english ? en : vi}${plain}\n`);
}

function barem(...args) {
  const shown = args.map((argument) => argument.replace(/^.*\/rules\//, 'rules/'));
  console.log(`$ npx barem ${shown.join(' ')}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--lang', english ? 'en' : 'vi'], { encoding: 'utf8' });
  console.log(stdout.replaceAll(/^(?=.)/gm, '  ').trimEnd());
  if (stderr && args[0] === 'score')
    console.log(
      `\n${stderr
        .replaceAll(/^.*\/rules\//gm, 'rules/')
        .replaceAll(/^/gm, '  ')
        .trimEnd()}`,
    );
  code = Math.max(code, status ?? 1);
}

if (!english) console.log('(In English: npm run demo -- --lang en)');

say(
  'Mỗi năm, các bộ, tỉnh, sở, huyện, xã được chấm Chỉ số cải cách hành chính (CCHC; PAR INDEX) theo một bộ tiêu chí. barem tính điểm theo bộ tiêu chí đó và chỉ ra từng điểm bị mất.',
  'Each year Vietnam scores its ministries, provinces, departments, districts and communes on a Public Administration Reform Index (PAR INDEX; CCHC in Vietnamese). barem scores by such a framework, and shows where every point was lost. Titles stay in Vietnamese, as decisions print them.',
);

say(
  '1. SỐ LIỆU THẬT. PAR INDEX 2023 của 17 bộ (tối đa 100 điểm; nguồn ghi trong published.yaml): cộng hai phần điểm đã công bố, xếp theo điểm, và đối chiếu với tổng điểm in trong nguồn.',
  '1. REAL. The PAR INDEX 2023 of 17 ministries, out of 100 points (source: published.yaml): the two published parts added up, ranked by score, and held against the printed totals.',
);
barem('score', 'par-ministry@2023', ministries);
say(
  '   Chín cảnh báo trên không phải lỗi tính: nguồn làm tròn từng phần trước khi in, nên phần cộng lại lệch 0,01 so với tổng. barem không sửa và không bỏ qua: cả hai con số đều được nêu.',
  '   The nine warnings are no errors of arithmetic: the source rounded each part before printing it, so the parts miss the total by 0.01. barem neither corrects that nor passes over it: both numbers are told.',
);

say(
  '   Mất điểm ở đâu? Nguồn chỉ công bố hai khối điểm, nên chỉ giải thích được đến hai khối; không đoán thêm.',
  '   Where were points lost? Only two blocks were published, so the explanation goes as far as the two blocks; nothing is guessed.',
);
barem('explain', 'par-ministry@2023', ministries);

say(
  '2. SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT. Một sở được đặt ra, trên một bộ tiêu chí mẫu: điểm bị mất ở đâu, vì sao, theo điều khoản nào.',
  '2. INVENTED. A department that does not exist, on a sample framework: where its points were lost, why, and by which clause.',
);
barem('explain', 'sample-department@2023', sample, '--unit', 'so-mau-a');

say(
  '3. SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT. Một sở khác, trong 21 sở: điểm tăng mà thứ hạng giảm 7 bậc, và vì đâu.',
  '3. INVENTED. Another department, of 21: its score rose and it fell seven places, and why.',
);
barem('compare', before, after, '--unit', 'so-ngoai-vu');
process.exitCode = code;
