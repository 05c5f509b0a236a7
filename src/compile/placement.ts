/** Which keys may stand on which node: a leaf, a group, a block. What has no business there is said. */
import { type PlaceOfKey, type Report, at, problem } from '../problem.ts';
import type { NodeSpec, Status } from '../shape/pack.ts';
import type { Line } from './outline.ts';

type Key = keyof NodeSpec;

const leafKeys: readonly Key[] = ['facts', 'measure', 'scale', 'notApplicable', 'mayExceed'];
const groupKeys: readonly Key[] = ['rest', 'discrepancy'];
const factKeys: readonly Key[] = ['facts', 'scale'];
const blockKeys: readonly Key[] = ['kind', 'cap'];

export function checkPlacement({ spec: node, depth, pointer }: Line, status: Status, report: Report): void {
  const refuse = (keys: readonly Key[], place: PlaceOfKey): void => {
    for (const key of keys) {
      if (node[key] !== undefined) report(problem('key-not-here', at(pointer, key), { key, place }));
    }
  };
  if (depth > 1) refuse(blockKeys, 'below-domain');
  if (depth === 1 && node.kind) refuse(['max'], 'block');
  if (depth === 1 && !node.kind) refuse(['cap'], 'no-block');
  if (node.rest !== undefined && status !== 'partial') report(problem('rest-not-partial', at(pointer, 'rest'), { id: node.id }));
  if (node.children) {
    refuse(leafKeys, 'group');
    return;
  }
  refuse(groupKeys, 'leaf');
  if (node.measure === undefined) report(problem('no-rule', pointer, { id: node.id }));
  const given = node.measure === 'points' || (node.measure !== undefined && Object.hasOwn(node.measure, 'points'));
  if (given) refuse(factKeys, 'points-leaf');
  if (!isRatio(node)) refuse(['mayExceed'], 'no-ratio');
  if (node.cap === 'unknown' && node.measure !== undefined && !given) report(problem('needs-cap', at(pointer, 'cap'), { id: node.id }));
}

const isRatio = ({ measure }: NodeSpec): boolean => typeof measure === 'object' && measure.ratio !== undefined;
