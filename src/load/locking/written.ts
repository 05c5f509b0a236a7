/** Writing files so that all of them are there, or none. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Problem, problem } from '../../problem.ts';
import { inFile } from '../files.ts';

export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Writes new files, then one in place of what it was; a problem, and nothing written, where that cannot be. */
export function writeAll(files: readonly NewFile[], last: NewFile): readonly Problem[] {
  const done: string[] = [];
  const besides: string[] = [];
  let current = last.file;
  try {
    for (const { file, text } of [...files, last]) {
      current = file;
      besides.push(besideOf(file));
      writeFileSync(besideOf(file), text, { flag: 'wx', flush: true });
    }
    for (const { file } of files) {
      current = file;
      renameSync(besideOf(file), file);
      done.push(file);
    }
    current = last.file;
    renameSync(besideOf(last.file), last.file);
    return [];
  } catch {
    for (const file of done) rmSync(file, { force: true });
    return [inFile(problem('not-written', '', { file: current }), current)];
  } finally {
    for (const file of besides) rmSync(file, { force: true });
  }
}

/** Whole, before it gets its name. */
const besideOf = (file: string): string => `${file}.${process.pid}.new`;
