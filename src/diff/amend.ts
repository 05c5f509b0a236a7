/** Applies what differs to a pack: before becomes after. */
import { type Data, isSameData } from '../data.ts';
import { ROOT } from '../compile/outline.ts';
import type { Edit, RuleSetDiff } from '../shape/difference.ts';
import type { Pack } from '../shape/pack.ts';
import { packOf, tableOf } from './table.ts';

/**
 * The pack with all edits of a difference applied: of the pack that stood before, the one that stood after, as the same data with
 * every scalar as text. It carries no digest: it was not read. Throws a RangeError where these are no edits of that pack.
 */
export function amend(pack: Pack, { differences }: Pick<RuleSetDiff, 'differences'>): Pack {
  const edits = differences.flatMap((one) => one.edits);
  const before = tableOf(pack);
  const gone = tableFrom(edits.filter(({ line }) => line === 'gone'));
  const kept = tableFrom(edits.filter(({ line }) => line === undefined));
  const fresh = tableFrom(edits.filter(({ line }) => line === 'new'));
  const after = new Map<string, ReadonlyMap<string, Data>>();
  const put = (id: string, line: ReadonlyMap<string, Data>): void => {
    if (after.has(id)) throw new RangeError(`two lines for ${id}`);
    after.set(id, line);
  };
  for (const id of [...gone.keys(), ...kept.keys()]) if (!before.has(id)) throw new RangeError(`no line ${id} in this pack`);
  for (const [id, line] of before) {
    if (gone.has(id)) continue;
    const edited = withEdits(id, line, kept.get(id) ?? []);
    put(id === ROOT ? id : String(edited.get('id')), edited);
  }
  for (const [id, those] of fresh) put(id, withEdits(id, new Map(), those));
  return packOf(after);
}

/** The edits of each line. */
function tableFrom(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const table = new Map<string, Edit[]>();
  for (const edit of edits) {
    const those = table.get(edit.id);
    if (those) those.push(edit);
    else table.set(edit.id, [edit]);
  }
  return table;
}

function withEdits(id: string, line: ReadonlyMap<string, Data>, edits: readonly Edit[]): ReadonlyMap<string, Data> {
  const edited = new Map(line);
  for (const { key, before, after } of edits) {
    if (!isSameData(edited.get(key), before)) throw new RangeError(`${key} of ${id} is another in this pack`);
    if (after === undefined) edited.delete(key);
    else edited.set(key, after);
  }
  return edited;
}
