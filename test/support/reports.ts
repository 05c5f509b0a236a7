/** The reports that are looked at, as the command line writes them: of an everyday unit, of a large one and of odd ones. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePack } from '../../bench/framework.mjs';
import { makeUnits } from '../../bench/units.mjs';
import { run } from '../../src/cli/run.ts';
import { compile } from '../../src/compile.ts';
import { loadFramework } from '../../src/load.ts';
import type { Told } from '../../src/report/told.ts';
import type { Grouping } from '../../src/shape/explanation.ts';
import type { Framework } from '../../src/shape/framework.ts';

export const languages = ['vi', 'en'] as const;
export type Code = (typeof languages)[number];

export interface Report {
  readonly name: string;
  readonly framework: Framework;
  /** What its losses are grouped by. */
  readonly by?: Grouping;
  readonly html: (language: Code) => string;
  readonly markdown: (language: Code) => string;
  /** What `--json` says of the same units. */
  readonly units: (language: Code) => readonly Told[];
}

function reportOf(name: string, pack: string, submission: string, by?: Grouping): Report {
  const { framework } = loadFramework(pack);
  if (!framework) throw new Error(`${pack} cannot be read`);
  const written = (form: string, language: Code): string => {
    const { out, code } = run(['explain', pack, submission, form, '--lang', language, ...(by ? ['--by', by] : [])]);
    if (out === undefined || code !== 0) throw new Error(`${name}: exit ${code}`);
    return out;
  };
  return {
    name,
    framework,
    ...(by && { by }),
    html: (language) => written('--html', language),
    markdown: (language) => written('--md', language),
    units: (language) => (JSON.parse(written('--json', language)) as { units: Told[] }).units,
  };
}

/** The framework of 90 leaves that speed is measured on, and one of its units. */
function ninety(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'barem-'));
  const pack = makePack(loadFramework('sample-department@2023').framework?.pack);
  const { framework } = compile(pack);
  if (!framework) throw new Error('the pack of 90 leaves is wrong');
  const units = makeUnits(framework, 4).slice(3);
  writeFileSync(join(folder, 'pack.yaml'), JSON.stringify(pack));
  writeFileSync(join(folder, 'units.json'), JSON.stringify({ units }));
  return reportOf('90 leaves', folder, join(folder, 'units.json'));
}

export const large = ninety();

const everyday = reportOf('the sample department', 'sample-department@2023', 'rules/sample-department/2023/example.yaml');
const byOwner = reportOf('the sample department by owner', 'sample-department@2023', 'rules/sample-department/2023/example.yaml', 'owner');
const odd = reportOf('odd words and odd results', 'test/reports/odd', 'test/reports/odd/units.yaml');
const totals = reportOf('totals alone', 'tien-giang@2020', 'rules/tien-giang/2020/published.yaml');

/** Each report in each language. */
const inBoth = (reports: readonly Report[]) =>
  reports.flatMap((report) => languages.map((language) => ({ name: report.name, report, language })));
export const editions = inBoth([large, everyday, byOwner, odd, totals]);
/** Those that differ in what a browser makes of them: two while one works, with LOOKS=all every one. */
const different = inBoth([large, everyday, odd]);
export const looks = process.env['LOOKS'] === 'all' ? different : different.filter((_, index) => index === 0 || index === 5);
