/** All nodes of a pack: each line by itself, then what only all of them together tell. */
import type { FrameworkNode } from '../shape/framework.ts';
import type { Context } from './context.ts';
import { placeFacts } from './facts.ts';
import { placeGates } from './gates.ts';
import { closeMaxima, placeMinima } from './maxima.ts';
import { compileNode } from './node.ts';
import type { Line } from './outline.ts';
import type { Scope } from './scope.ts';

/** The nodes of an outline, in its order. */
export function compileNodes(lines: readonly Line[], index: ReadonlyMap<string, number>, context: Context): readonly FrameworkNode[] {
  const children = lines.map((): number[] => []);
  lines.forEach((line, position) => children[line.parent]?.push(position));
  const scopes: Scope[] = [];
  const alone = lines.map((line, home) => {
    const scope: Scope = { home, spec: line.spec, pointer: line.pointer, above: scopes[line.parent] };
    scopes.push(scope);
    return compileNode(line, scope, children[home] ?? [], context);
  });
  const known = placeFacts(lines, alone, context.report);
  const closed = known.map((node, position) => closeMaxima(node, known, lines[position] as Line, context.report));
  return placeGates(lines, placeMinima(closed), index, context.report);
}
