/** Which keys may stand on which node: a leaf, a group, a block. What has no business there is said. */
import { type PlaceOfKey, type Report, at, problem } from '../problem.ts';
import type { MeasureKind, NodeSpec, Status } from '../shape/pack.ts';
import type { Line } from './outline.ts';

type Key = keyof NodeSpec;

const leafKeys: readonly Key[] = ['measure', 'scale', 'mayExceed', 'requires', 'min', 'step', 'say'];
const groupKeys: readonly Key[] = ['rest', 'discrepancy', 'combine'];
const blockKeys: readonly Key[] = ['kind', 'cap'];

export function checkPlacement({ spec: node, depth, block, pointer }: Line, status: Status, report: Report): void {
  const refuse = (keys: readonly Key[], place: PlaceOfKey): void => {
    for (const key of keys) {
      if (node[key] !== undefined) report(problem('key-not-here', at(pointer, key), { key, place }));
    }
  };
  if (depth > 1) refuse(blockKeys, 'below-domain');
  if (depth === 1 && node.kind) refuse(['max'], 'block');
  if (depth === 1 && !node.kind) refuse(['cap'], 'no-block');
  if (block !== 'base') refuse(node.children ? ['combine'] : ['min'], 'in-block');
  if (block === 'penalty' && !node.children) refuse(['requires'], 'in-penalty');
  if (Number(node.min) < 0 && !node.children) refuse(['requires'], 'beside-min');
  if (node.combine !== undefined && node.combine !== 'sum') refuse(['discrepancy'], 'not-a-sum');
  if (node.rest !== undefined && status !== 'partial') report(problem('rest-not-partial', at(pointer, 'rest'), { id: node.id }));
  if (node.children) {
    refuse(leafKeys, 'group');
    return;
  }
  refuse(groupKeys, 'leaf');
  if (node.measure === undefined) report(problem('no-rule', pointer, { id: node.id }));
  const given = isOf(node, 'points');
  if (given) refuse(node.appliesWhen ? ['scale'] : ['facts', 'scale'], 'points-leaf');
  else refuse(['step'], 'no-points');
  if (!isOf(node, 'ratio')) refuse(['mayExceed'], 'no-ratio');
  if (node.cap === 'unknown' && node.measure !== undefined && !given) report(problem('needs-cap', at(pointer, 'cap'), { id: node.id }));
}

/** True of a leaf with that kind of measure. */
const isOf = ({ measure }: NodeSpec, kind: MeasureKind): boolean =>
  measure === kind || (typeof measure === 'object' && measure[kind] !== undefined);
