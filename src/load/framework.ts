/** A pack's file as a framework: read and compiled, its problems with their places; held against no lock. */
import { compile } from '../compile.ts';
import type { Problem } from '../problem.ts';
import { readDraft } from '../read/pack.ts';
import { follows } from '../read/prune.ts';
import type { Framework } from '../shape/framework.ts';
import { isTakenOut, readPackDocument } from './document.ts';
import { otherDocument } from './kind.ts';

/** A framework from a file: compiled, with the file, line and column of every problem. */
export interface LoadedFramework {
  /** Nothing where a problem is an error. */
  readonly framework?: Framework;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to problems that other verbs find in the pack. */
  readonly place: (one: Problem) => Problem;
}

export function readFramework(file: string): LoadedFramework {
  const { value, problems, place, broken, files } = readPackDocument(file);
  const rank = new Map(files.map((one, index) => [one, index] as const).reverse());
  const rankOf = ({ where }: Problem): number => rank.get(where.file ?? '') ?? files.length;
  const byFile = (all: readonly Problem[]): readonly Problem[] => [...all].sort((a, b) => rankOf(a) - rankOf(b));
  if (value === undefined) return { problems, place };
  const other = otherDocument(value, 'pack');
  if (other) return { problems: [place(other)], place };
  const { draft, problems: shapes, torn, spelt } = readDraft(value);
  const { framework, problems: faults } = draft ? compile(draft) : { problems: [] };
  if (shapes.length > 0 || problems.length > 0) {
    // What is wrong with the rest of the pack is told in the same run, but for what may only follow from its shape.
    const others = [
      ...shapes.filter((one) => !isTakenOut(one, broken)),
      ...faults.filter((one) => !follows(one, [...torn, ...broken])).map(spelt),
    ];
    return { problems: byFile([...problems, ...others.map(place)]), place };
  }
  return { ...(framework && { framework }), problems: byFile(faults.map(place)), place };
}
