/** The command line as a function: reads arguments, calls one command, says what to print where. */
import { parseArgs } from 'node:util';
import { paintProblem } from './paint.ts';
import { engine } from '../engine.ts';
import { hasErrors } from '../problem.ts';
import { en } from '../say/en/printed.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { type ToldProblem, tell } from '../say/tell.ts';
import { vi } from '../say/vi/printed.ts';
import { groupings } from '../shape/explanation.ts';
import { check } from './check.ts';
import type { Command, Usage } from './command.ts';
import { compare, references } from './compare.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { form } from './form.ts';
import { list } from './list.ts';
import { lock } from './lock.ts';
import { migrate } from './migrate.ts';
import { readingOrder } from './order.ts';
import { rank } from './rank.ts';
import { replay } from './replay.ts';
import { score } from './score.ts';

const commands: Readonly<Record<string, Command>> = { list, check, score, explain, rank, compare, diff, migrate, form, replay, lock };
/** Options that not every command has. */
const owned = {
  unit: ['score', 'explain', 'compare'],
  by: ['explain'],
  all: ['explain'],
  policies: ['explain'],
  md: ['explain', 'rank', 'compare', 'diff'],
  html: ['explain', 'rank', 'compare'],
  group: ['form'],
  schema: ['form'],
  against: ['compare'],
  succession: ['compare', 'replay', 'diff', 'migrate'],
  register: ['compare', 'replay'],
  framework: ['compare', 'replay', 'migrate'],
  check: ['lock'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const options = Object.keys(owned) as readonly (keyof typeof owned)[];
const ownersOf = (option: keyof typeof owned): readonly string[] => owned[option];
const languages: Readonly<Record<string, PrintedLanguage>> = { vi, en };

/** What to print, and the exit code: 0 fine, 1 errors in the data, 2 wrong usage. */
export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly code: 0 | 1 | 2;
}

export function run(argv: readonly string[]): Outcome {
  const parsed = parse(argv);
  if ('usage' in parsed) return misuse(parsed, argv.includes('en') ? en : vi);
  const { values, positionals } = parsed;
  const language = languages[values.lang ?? 'vi'];
  if (!language) return misuse({ usage: vi.words.unknownLanguage(values.lang ?? '') }, vi);
  if (values.version) return { out: engine, code: 0 };
  const [name, ...names] = positionals;
  if (values.help || name === undefined) return { out: language.words.usage, code: values.help ? 0 : 2 };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misuse({ usage: language.words.unknownCommand(name) }, language);
  const misplaced = options.find((option) => values[option] !== undefined && !ownersOf(option).includes(name));
  if (misplaced) return misuse({ usage: language.words.onlyFor(`--${misplaced}`, ownersOf(misplaced).join(', ')) }, language);
  if ([values.md, values.html, values.schema, values.json].filter(Boolean).length > 1)
    return misuse({ usage: language.words.oneForm }, language);
  const by = groupings.find((one) => one === values.by);
  if (values.by !== undefined && !by) return misuse({ usage: language.words.unknownGrouping(values.by, groupings.join(', ')) }, language);
  const against = references.find((one) => one === values.against);
  if (values.against !== undefined && !against)
    return misuse({ usage: language.words.tables.unknownAgainst(values.against, references.join(', ')) }, language);
  const result = command({
    names,
    ...(values.unit !== undefined && { unit: values.unit.normalize('NFC') }),
    ...(values.group !== undefined && { group: values.group.normalize('NFC') }),
    ...(by && { by }),
    all: values.all === true,
    ...(values.policies !== undefined && { policies: values.policies.normalize('NFC') }),
    ...(against && { against }),
    ...(values.succession !== undefined && { succession: values.succession }),
    ...(values.register !== undefined && { register: values.register }),
    frameworks: values.framework ?? [],
    check: values.check === true,
    form: (['html', 'md', 'schema'] as const).find((one) => values[one]) ?? 'text',
    language,
  });
  if ('usage' in result) return misuse(result, language);
  const problems = readingOrder(result.problems).map((problem) => tell(problem, language));
  const code = hasErrors(problems) || result.isAmiss ? 1 : 0;
  if (values.json) return { out: JSON.stringify({ ...result.json, problems }, null, 2), code };
  return { out: readable(result.text), err: problems.map((problem) => line(problem, language)).join('\n'), code };
}

function parse(argv: readonly string[]) {
  const options = {
    json: { type: 'boolean' },
    lang: { type: 'string' },
    unit: { type: 'string' },
    group: { type: 'string' },
    by: { type: 'string' },
    all: { type: 'boolean' },
    policies: { type: 'string' },
    md: { type: 'boolean' },
    html: { type: 'boolean' },
    schema: { type: 'boolean' },
    against: { type: 'string' },
    succession: { type: 'string' },
    register: { type: 'string' },
    framework: { type: 'string', multiple: true },
    check: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const found = /'([^']+)'/.exec((error as Error).message)?.[1] ?? argv.join(' ');
    return { usage: (argv.includes('en') ? en : vi).words.unknownOption(found) };
  }
}

/** Marks that turn the direction of text stay out of a terminal: a title must not turn what stands beside it. */
const readable = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');

const misuse = ({ usage }: Usage, { words }: PrintedLanguage): Outcome => ({ err: `${usage}\n${words.seeHelp}`, code: 2 });

/** `file:line:column  error: sentence` */
function line({ where, severity, text }: ToldProblem, { severities }: PrintedLanguage): string {
  const place = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
  const colour = ({ error: 'red', warning: 'yellow', note: 'dim' } as const)[severity];
  return `${place ? `${place}  ` : ''}${paintProblem[colour](severities[severity])}: ${text}`;
}
