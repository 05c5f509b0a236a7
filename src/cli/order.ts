/** Problems in the order in which a reader meets them: by file as it was named, then by line and column. */
import type { Problem } from '../problem.ts';

export function readingOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ where }) => where.file))];
  const rank = ({ where }: Problem): readonly number[] => [files.indexOf(where.file), where.line ?? 0, where.column ?? 0];
  return problems
    .map((problem) => ({ problem, place: rank(problem) }))
    .sort((a, b) => a.place.map((value, index) => value - (b.place[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ problem }) => problem);
}
