/** What keeps a file from being read, in English. */
import type { FileFacts } from '../../problem/files.ts';
import type { Language } from '../language.ts';
import { quote as q } from './quote.ts';

export const fileProblems: Pick<Language['problems'], keyof FileFacts> = {
  'file-not-found': ({ file }) => `There is no file ${q(file)}; check the path.`,
  'file-unreadable': ({ file }) => `${q(file)} cannot be read; check that it is a file and that you may read it.`,
  'not-utf8': () => 'The file is not UTF-8, so its letters would come out wrong; save it as UTF-8.',
  'file-empty': () => 'The file is empty; it needs at least one line of data.',
  'file-too-large': ({ megabytes, allowed }) => `The file has ${megabytes} MB, more than the limit of ${allowed} MB; split it.`,
  'not-yaml': ({ found }) =>
    `This is not YAML at ${found === '' ? 'the end of the file' : q(found)}; check indentation, colons, brackets and quotes.`,
  'not-json': ({ found }) =>
    `This is not JSON at ${found === '' ? 'the end of the file' : q(found)}; check commas, brackets and double quotes there and just before it.`,
  'tab-indent': () => 'This line is indented with a tab, but YAML takes only spaces; put two spaces for each tab.',
  'several-documents': () => 'The file holds several documents separated by ---; put each in a file of its own.',
  'told-twice': ({ name, first, second }) => `${q(name)} is told twice, ${q(first)} and ${q(second)}; keep one.`,
  'duplicate-key': ({ key }) => `The key ${q(key)} is written twice; keep one.`,
  'forbidden-key': ({ key }) => `The key ${q(key)} is not allowed in data; remove it.`,
  'too-deep': ({ allowed }) => `The data is nested too deeply (${allowed} levels at most), holds itself, or is too large.`,
  'csv-header': ({ found, allowed }) =>
    `The first line of the CSV file is ${q(found)}; it needs the columns ${allowed.join(',')} (title and group may be left out).`,
  'csv-quote': () => 'A quote (") in this CSV row is not closed, or stands inside a cell; close it, or double it ("") where it is text.',
  'csv-row': ({ found, expected: needed }) => `The CSV row has ${found} cells and needs ${needed}; check delimiters and quotes.`,
};
