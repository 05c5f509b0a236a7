/** The keys of a line that are not what they were, as text. */
import { isSameData } from '../data.ts';
import type { Edit } from '../shape/difference.ts';
import type { TableLine } from './table.ts';

/** Of a line that is on both sides: keys of before in their order, then the new ones. */
export function editsBetween(id: string, before: TableLine, after: TableLine): readonly Edit[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Edit[] => {
    const [was, is] = [before.get(key), after.get(key)];
    return isSameData(was, is) ? [] : [{ id, key, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** Of a line that is only on one side, all of it. */
export const wholeLine = (id: string, line: TableLine, side: 'before' | 'after'): readonly Edit[] =>
  [...line].map(([key, value]) => ({ id, key, [side]: value, line: side === 'before' ? 'gone' : 'new' }));
