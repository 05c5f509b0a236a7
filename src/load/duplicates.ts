/** Keys that are written twice in one map: which of them is right cannot be told, so none stays. */
import { type Document, type Node, type Pair, isPair, isScalar, isSeq, visit } from 'yaml';
import { at } from '../problem.ts';

export interface Duplicate {
  readonly pointer: string;
  readonly key: string;
  /** Where the key stands the second time. */
  readonly offset: number;
}

/** Takes them out of the document and names them. */
export function takeDuplicates(document: Document): readonly Duplicate[] {
  const found: Duplicate[] = [];
  visit(document, {
    Map: (_, map, path) => {
      const first = new Set<string>();
      const twice = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (first.has(name)) found.push({ pointer: at(pointerOf([...path, map]), name), key: name, offset: key.range?.[0] ?? 0 });
        if (first.has(name)) twice.add(name);
        first.add(name);
      }
      if (twice.size > 0) map.items = map.items.filter(({ key }) => !(isScalar(key) && twice.has(String(key.value))));
    },
  });
  return found;
}

/** The pointer of the last node of a path. */
function pointerOf(path: readonly (Document | Node | Pair)[]): string {
  const steps = path.flatMap((node, index): (string | number)[] => {
    if (isSeq(node)) return index + 1 < path.length ? [node.items.indexOf(path[index + 1])] : [];
    return isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [];
  });
  return at('', ...steps);
}
