/** Cases from YAML files: beside a shipped pack, or with a pack of their own. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { readPackDocument } from '../../src/load/document.ts';
import type { Problem } from '../../src/problem.ts';
import { readPack } from '../../src/read/pack.ts';
import type { Framework } from '../../src/shape/framework.ts';
import { type Case, type Compared, runCase as compare } from '../../src/testing/cases.ts';

export interface FileCase extends Case {
  /** A whole pack of the case's own; otherwise the pack beside the file. */
  readonly pack?: object;
}

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true });

/** The cases of a file; a submission that is named stands beside it. */
export function readCases(file: string): readonly FileCase[] {
  return (readYaml(file) as readonly FileCase[]).map((one) =>
    typeof one.submission === 'string' ? { ...one, submission: readYaml(join(dirname(file), one.submission)) } : one,
  );
}

export function runCase(one: FileCase, file: string): Compared {
  const { framework, problems } = frameworkOf(one, file);
  return compare(framework, one, problems);
}

interface Known {
  readonly framework?: Framework;
  readonly problems: readonly Problem[];
}

const known = new Map<string, Known>();

/** The pack of a case, or the one beside its file, which is read once. */
export function frameworkOf(one: FileCase, file: string): Known {
  if (one.pack) return compiled(one.pack);
  const beside = known.get(file) ?? compiled(readPackDocument(join(dirname(file), 'pack.yaml')).value);
  known.set(file, beside);
  return beside;
}

function compiled(data: unknown): Known {
  const { pack, problems } = readPack(data);
  return pack ? compile(pack) : { problems };
}
