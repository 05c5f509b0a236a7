/** Where in a YAML text the value of a JSON pointer begins. */
import { type Pair, type Scalar, type YAMLMap, isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import { stepsOf } from '../problem.ts';

/** Gives the offset of a pointer's value, or of its key; of the nearest one above it where there is none. */
export function offsets(contents: unknown): (pointer: string, isKey: boolean) => number {
  // Looked up, not searched for: a map may have as many faults as keys.
  const known = new Map<YAMLMap, ReadonlyMap<string | undefined, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const pairs = known.get(map) ?? pairsOf(map);
    known.set(map, pairs);
    return pairs.get(key);
  };
  return (pointer, isKey) => {
    let [node, offset] = [contents, startOf(contents) ?? 0];
    for (const step of stepsOf(pointer)) {
      const next = isSeq(node) ? node.items[Number(step)] : isMap(node) ? pairOf(node, step) : undefined;
      if (next === undefined) return offset;
      node = isPair(next) ? next.value : next;
      const place = isPair(next) && (isKey || !isScalar(node)) ? next.key : node;
      offset = startOf(place) ?? offset;
    }
    return offset;
  };
}

const pairsOf = (map: YAMLMap): ReadonlyMap<string | undefined, Pair> =>
  new Map([...map.items].reverse().map((pair) => [keyOf(pair), pair]));

const keyOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value).normalize('NFC') : undefined);

const startOf = (node: unknown): number | undefined => (isCollection(node) || isScalar(node) ? (node as Scalar).range?.[0] : undefined);
