/** Rankings and comparisons as the command line writes them: of the sample with 21 departments, and of printed places. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { type Code, languages } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'barem-'));

/** A file of one's own. */
export function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const [before, after] = ['2022', '2023'].map((year) => `rules/sample-department/${year}/panel.yaml`) as [string, string];

/** A printed place, as a newspaper tells it. */
const line = (name: string, place: number, total?: string): string =>
  `units: [{ id: tinh, title: ${name}, stated: { place: ${place}${total === undefined ? '' : `, total: "${total}"`} }, answers: {} }]\n`;
export const printed = [
  write('printed-2018.yaml', `framework: x@2018\n${line('Tỉnh', 11)}`),
  write('printed-2019.yaml', `framework: x@2019\n${line('Tỉnh', 34, '80.91')}`),
] as const;

export interface PanelReport {
  readonly name: string;
  readonly html: (language: Code) => string;
  readonly markdown: (language: Code) => string;
}

function reportOf(name: string, args: readonly string[]): PanelReport {
  const written = (form: string, language: Code): string => {
    const { out, code } = run([...args, form, '--lang', language]);
    if (out === undefined || code !== 0) throw new Error(`${name}: exit ${code}`);
    return out;
  };
  return { name, html: (language) => written('--html', language), markdown: (language) => written('--md', language) };
}

export const story = reportOf('one department in two years', ['compare', before, after, '--unit', 'so-ngoai-vu']);
export const all = reportOf('all departments in three results', ['compare', before, before, after]);
const reports = [
  reportOf('a ranking', ['rank', 'sample-department@2023', after]),
  reportOf('a ranking of totals', ['rank', 'tien-giang@2020', 'rules/tien-giang/2020/published.yaml']),
  story,
  all,
  reportOf('departments against the leader', ['compare', after, '--against', 'leader', '--unit', 'so-ngoai-vu']),
  reportOf('printed places', ['compare', ...printed]),
];
export const panelReports = reports.flatMap((report) => languages.map((language) => ({ name: report.name, report, language })));
