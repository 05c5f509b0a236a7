/** A file as data, with a way to tell where each of its problems stands. */
import { basename, dirname, join } from 'node:path';
import { type Code, type Problem, at, problem } from '../problem.ts';
import type { NodeSpec } from '../shape/pack.ts';
import { isCsv, parseCsv } from './csv.ts';
import { inFile, readText } from './files.ts';
import { type Again, type Parsed, parseText } from './text.ts';

export interface Document {
  /** Nothing where the file cannot be read at all. */
  readonly value?: unknown;
  /** What was told a second time, beside the first in `value`. */
  readonly again?: Again;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to a problem that knows its pointer. */
  readonly place: (one: Problem) => Problem;
}

/** Problems of a key rather than of its value. */
const aboutKeys: readonly Code[] = [
  'unknown-key',
  'forbidden-key',
  'unknown-id',
  'unknown-fact',
  'unused-fact',
  'key-not-here',
  'answer-under-given',
  'missing-key',
  'no-line',
  'line-for-nothing',
  'from-nowhere',
  'total-line',
  'unit-gone',
  'unit-not-yet',
  'bad-version',
];
const isAboutKey = ({ code }: Problem): boolean => aboutKeys.includes(code);

/** A YAML, JSON or CSV file, or standard input (`-`); the form is told from the text. */
export function readDocument(file: string): Document {
  const read = readText(file);
  if ('problem' in read) return { problems: [read.problem], place: (one) => one };
  const isOf = (ending: string): boolean => file.toLowerCase().endsWith(ending);
  const isJson = isOf('.json') || /^\s*[{[]\s*["{[]/.test(read.text);
  const parsed: Parsed = isOf('.csv') || isCsv(read.text) ? parseCsv(read.text) : parseText(read.text, { isJson });
  const place = (one: Problem): Problem => {
    const { pointer, ...known } = one.where;
    const where = { ...parsed.locate(pointer, isAboutKey(one)), ...known };
    return { ...one, where: { file, line: where.line, column: where.column, pointer } } as Problem;
  };
  return { value: parsed.value, ...(parsed.again && { again: parsed.again }), problems: parsed.problems.map(place), place };
}

export interface PackDocument extends Document {
  /** The pointers of what could not be read, into the whole pack: domains, and keys that are written twice. */
  readonly broken: readonly string[];
  /** The names of its files, its own first. */
  readonly files: readonly string[];
}

/** A pack's file; a domain that is named as a file is read from beside it. */
export function readPackDocument(file: string): PackDocument {
  const pack = readDocument(file);
  const domains = (pack.value as { domains?: unknown } | undefined)?.domains;
  if (!Array.isArray(domains)) return { ...pack, broken: pointersOf(pack), files: [file] };
  const parts = domains.map((domain, index) => (typeof domain === 'string' ? readPart(file, domain, index, pack) : undefined));
  const place = (one: Problem): Problem => {
    const [, first, index, ...rest] = one.where.pointer.split('/');
    const part = first === 'domains' ? parts[Number(index)] : undefined;
    return part ? part.place({ ...one, where: { pointer: ['', ...rest].join('/') } } as Problem) : pack.place(one);
  };
  const whole = domains.map((domain, index) => (parts[index] ? (parts[index].value ?? standIn(index)) : domain));
  const broken = [
    ...pointersOf(pack),
    ...parts.flatMap((part, index) => (part ? pointersOf(part).map((inner) => at('', 'domains', index) + inner) : [])),
  ];
  const problems = [...pack.problems, ...parts.flatMap((part) => part?.problems ?? [])];
  const files = [file, ...parts.map((part, index) => (part ? join(dirname(file), String(domains[index])) : file))];
  return { value: { ...(pack.value as object), domains: whole }, problems, place, broken, files };
}

const pointersOf = ({ problems }: Document): readonly string[] => problems.map(({ where }) => where.pointer);

/** Stands where a domain could not be read, so that the others are checked. */
const standIn = (index: number): NodeSpec => ({ id: `?${index}`, title: '?', max: '0', measure: 'points' });

function readPart(file: string, name: string, index: number, pack: Document): Document {
  if (basename(name) === name) return readDocument(join(dirname(file), name));
  const missing = pack.place(problem('file-not-found', at('', 'domains', index), { file: name }));
  return { problems: [inFile(missing, file)], place: pack.place };
}

/** True of a key that is missing only because it was written twice, which is told. */
export const isTakenOut = (one: Problem, broken: readonly string[]): boolean =>
  one.code === 'missing-key' && broken.includes(at(one.where.pointer, one.facts.key));
