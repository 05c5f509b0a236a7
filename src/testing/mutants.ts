/** Packs with one fault each, to see whether cases notice. */
import { compile } from '../compile.ts';
import type { Framework } from '../shape/framework.ts';
import { levels } from '../shape/pack.ts';
import type { NodeSpec, Pack } from '../shape/pack.ts';
import { roundingModes } from '../rounding.ts';
import { type Case, passes, submissionOf } from './cases.ts';
import { faultsOf } from './faults.ts';
import { moved } from './moved.ts';

/** A pack with one fault. */
export interface Mutant {
  /** The node that was changed; `total` for a rule of the whole. */
  readonly id: string;
  /** What was changed: "threshold 30% → 31%". */
  readonly fault: string;
  readonly pack: Pack;
}

/** Every pack that differs from the framework's own by one fault and is a pack still. */
export function* mutants(framework: Framework): Generator<Mutant> {
  for (const { mutant } of compiled(framework)) yield mutant;
}

function* compiled({ pack }: Framework): Generator<{ readonly mutant: Mutant; readonly broken: Framework }> {
  const sound = JSON.stringify(pack);
  for (const mutant of [...wholeFaults(pack), ...nodeFaults(pack)]) {
    if (JSON.stringify(mutant.pack) === sound) continue;
    const { framework: broken } = compile(mutant.pack);
    if (broken) yield { mutant, broken };
  }
}

/**
 * The mutants that no case notices: each wants a case, or a reason why it means the same. Throws where a case fails on the
 * pack itself.
 */
export function survivors(framework: Framework, cases: readonly Case[]): readonly Mutant[] {
  const stale = cases.find((one) => !passes(framework, one));
  if (stale) throw new Error(`a case fails on the pack itself, and would notice anything: ${stale.case}`);
  const texts = cases.map((one) => ({ one, text: JSON.stringify(one), submitted: submissionOf(one) }));
  const left: Mutant[] = [];
  for (const { mutant, broken } of compiled(framework)) {
    const near = texts.filter(({ text }) => text.includes(`"${mutant.id}"`));
    const far = texts.filter(({ text }) => !text.includes(`"${mutant.id}"`));
    if ([...near, ...far].every(({ one, submitted }) => passes(broken, one, submitted))) left.push(mutant);
  }
  return left;
}

/** Faults of rounding, of the index, of classes, of holidays. */
function* wholeFaults(pack: Pack): Generator<Mutant> {
  const whole = (fault: string, change: Partial<Pack>): Mutant => ({ id: 'total', fault, pack: { ...pack, ...change } });
  const { rounding, classes, holidays = [] } = pack;
  if (typeof rounding === 'object') {
    for (const mode of roundingModes)
      if (mode !== rounding.mode) yield whole(`rounding ${rounding.mode} → ${mode}`, { rounding: { ...rounding, mode } });
    for (const at of levels) if (at !== rounding.at) yield whole(`rounding at ${rounding.at} → ${at}`, { rounding: { ...rounding, at } });
    for (const places of moved(rounding.places))
      yield whole(`places ${rounding.places} → ${places}`, { rounding: { ...rounding, places } });
  }
  if (typeof pack.index === 'object') yield whole('index scale × 10', { index: { ...pack.index, scale: `${pack.index.scale}0` } });
  for (const [index, day] of holidays.entries())
    yield whole(`no holiday ${day}`, { holidays: holidays.filter((_, other) => other !== index) });
  if (typeof classes !== 'object') return;
  for (const [index, one] of classes.entries()) {
    const changes = [
      ...moved(one.atLeast).map((atLeast) => ({ ...one, atLeast })),
      ...moved(one.everyDomainAtLeast).map((floor) => ({ ...one, everyDomainAtLeast: String(floor) })),
    ];
    for (const change of changes) {
      const fault = `class ${one.title} ${one.atLeast} ${one.everyDomainAtLeast ?? ''} → ${change.atLeast} ${change.everyDomainAtLeast ?? ''}`;
      yield whole(fault, { classes: classes.map((other, position) => (position === index ? change : other)) });
    }
  }
}

/** Faults of each node, put back into the pack. */
function* nodeFaults(pack: Pack): Generator<Mutant> {
  const at = function* (nodes: readonly NodeSpec[], put: (nodes: readonly NodeSpec[]) => Pack): Generator<Mutant> {
    for (const [index, node] of nodes.entries()) {
      const replace = (one: NodeSpec): Pack => put(nodes.map((other, position) => (position === index ? one : other)));
      for (const { fault, node: broken } of faultsOf(node)) yield { id: node.id, fault, pack: replace(broken) };
      if (node.children) yield* at(node.children, (children) => replace({ ...node, children }));
    }
  };
  yield* at(pack.domains, (domains) => ({ ...pack, domains }));
}
