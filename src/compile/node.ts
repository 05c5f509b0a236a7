/** One line of the outline as a node: its maximum, what it inherits from the nodes above, and its leaf. */
import { readNumber } from '../decimal.ts';
import { type Rational, isNegative } from '../points.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import type { FrameworkNode } from '../shape/framework.ts';
import type { Numeric } from '../shape/pack.ts';
import { compileLeaf } from './leaf.ts';
import type { Line } from './outline.ts';

type Above = Pick<FrameworkNode, 'source' | 'owner' | 'by'> | undefined;

export function compileNode(line: Line, above: Above, children: readonly number[], year: number, report: Report): FrameworkNode {
  const { spec, pointer } = line;
  const max = maximumOf(line, report);
  const leaf = spec.measure === undefined ? undefined : compileLeaf(spec, { max, year, pointer, report });
  const [source, owner] = [spec.source ?? above?.source, spec.owner ?? above?.owner];
  return {
    id: spec.id,
    title: spec.title,
    parent: line.parent,
    children,
    depth: line.depth,
    block: line.block,
    ...(max && { max }),
    ...(leaf && { leaf }),
    rest: line.rest,
    ...(source && { source }),
    ...(owner !== undefined && { owner }),
    by: spec.by ?? above?.by ?? 'self',
    evidence: spec.evidence ?? [],
    pointer,
  };
}

/** Maximum points; of a block its cap, and nothing where that is unknown. */
function maximumOf({ spec, depth, pointer }: Line, report: Report): Rational | undefined {
  if (depth !== 1 || !spec.kind) return readMaximum(spec.max, 'max', pointer, report);
  return spec.cap === 'unknown' ? undefined : readMaximum(spec.cap, 'cap', pointer, report);
}

function readMaximum(written: Numeric | undefined, key: string, pointer: string, report: Report): Rational | undefined {
  const points = readNumber(written);
  if (written === undefined) report(problem('missing-key', pointer, { key }));
  else if (typeof points === 'string') report(problem('bad-number', at(pointer, key), { found: quote(written), fault: points }));
  else if (isNegative(points)) report(problem('negative', at(pointer, key), { found: quote(written) }));
  else return points;
  return undefined;
}
