/** A framework by its name, as it is: held against no lock. */
import { type Problem, problem } from '../problem.ts';
import { type LoadedFramework, readFramework } from './framework.ts';
import { findPack } from './shelf.ts';

export interface NamedFramework extends LoadedFramework {
  /** Nothing where no pack has that name. */
  readonly file?: string;
}

/** By `id@year`, `id@version`, or from a folder or file. */
export function readNamed(name: string): NamedFramework {
  const found = findPack(name);
  if ('problem' in found) return { problems: [found.problem], place: (one: Problem) => one };
  const { file, version } = found;
  const { framework, ...read } = readFramework(file);
  if (!framework) return { ...read, file };
  if (version === undefined || version === framework.version) return { framework, ...read, file };
  return { ...read, file, problems: [problem('unknown-year', '', { id: framework.id, found: version, allowed: [framework.version] })] };
}
