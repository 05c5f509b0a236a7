/** One leaf: its facts, its measure and its scale, down to pieces. */
import type { Space } from '../interval.ts';
import { type Piece, bestOf, fit, worstOf } from '../pieces.ts';
import { type Rational, ZERO, compare } from '../points.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import { readNumber, write } from '../decimal.ts';
import { measureKinds, measureOf } from '../measure/measures.ts';
import type { Measure } from '../measure/measure.ts';
import { scaleKinds, scaleOf } from '../scale/scales.ts';
import type { Fact, Leaf } from '../shape/framework.ts';
import type { MeasureKind, NodeSpec, Numeric, ScaleKind } from '../shape/pack.ts';
import { readConditions } from './conditions.ts';
import type { Context } from './context.ts';
import { findFact } from './facts.ts';
import { type Scope, nearestOf } from './scope.ts';

export interface LeafSetting extends Context {
  /** Nothing where it could not be read: then no scale is held against it. */
  readonly max: Rational | undefined;
  readonly min: Rational;
  readonly pointer: string;
}

/** Nothing where the kind of measure or scale cannot be told; every problem is reported. */
export function compileLeaf(scope: Scope, setting: LeafSetting): Leaf | undefined {
  const { spec: node } = scope;
  const { pointer, report } = setting;
  const kind = kindOf(node.measure, measureKinds, at(pointer, 'measure'), report);
  if (!kind) return undefined;
  const measure = measureOf(kind);
  const spec = (typeof node.measure === 'object' ? node.measure[kind] : {}) as never;
  const where = at(pointer, 'measure');
  const measured = measure.reads(spec).flatMap((name) => findFact(name, measure.fact, scope, where, report) ?? []);
  const terms = measure.terms?.(spec, { ...setting, pointer: at(where, kind) }) ?? {};
  const scale = scaleKindOf(node, kind, measure, setting);
  const space = measure.space(node, measured, terms);
  const pieces = scale ? readPieces(node, scale, space, setting) : [];
  const { facts, conditions } = readConditions(measured.map(withOptions(space)), scope, setting);
  const written = nearestOf(scope, 'notApplicable') ?? 'unknown';
  const policy = written === 'unknown' ? 'forbidden' : written;
  if (conditions.length > 0 && policy === 'forbidden') report(problem('needs-policy', pointer, { id: node.id }));
  const step = node.step === undefined ? undefined : readStep(node.step, setting);
  return {
    measure: kind,
    ...(scale && { scale }),
    facts,
    reads: measured.length,
    terms,
    space,
    pieces,
    conditions,
    notApplicable: policy,
    ...(step && { step }),
    ...sayingOf(node),
  };
}

/** A choice is one of the options that its scale names. */
const withOptions =
  ({ labels = [] }: Space) =>
  (fact: Fact): Fact =>
    fact.kind === 'option' ? { ...fact, options: labels } : fact;

/** The pack's own words, where it has any. */
function sayingOf({ say, scale }: NodeSpec): Pick<Leaf, 'say' | 'bandSay'> {
  const bands = typeof scale === 'object' ? (scale.bands ?? []) : [];
  return {
    ...(say !== undefined && { say }),
    ...(bands.some((band) => band.say !== undefined) && { bandSay: bands.map((band) => band.say) }),
  };
}

/** What points come in multiples of. */
function readStep(written: Numeric, { pointer, report }: LeafSetting): Rational | undefined {
  const step = readNumber(written);
  const where = at(pointer, 'step');
  if (typeof step === 'string') report(badNumber(written, step, where));
  else if (compare(step, ZERO) > 0) return step;
  else report(problem('not-positive', where, { key: 'step', found: quote(written) }));
  return undefined;
}

/** The one kind that a measure or a scale names. */
function kindOf<K extends string>(spec: unknown, kinds: readonly K[], pointer: string, report: Report): K | undefined {
  const found = typeof spec === 'string' ? [spec] : Object.keys(spec ?? {}).filter((key) => key !== 'firstFits');
  const known = kinds.filter((kind) => found.includes(kind));
  if (found.length === 1 && known.length === 1) return known[0];
  report(problem('one-kind', pointer, { found, allowed: kinds }));
  return undefined;
}

function scaleKindOf(node: NodeSpec, kind: MeasureKind, measure: Measure<MeasureKind>, setting: LeafSetting): ScaleKind | undefined {
  const { pointer, report } = setting;
  if (node.scale === undefined) {
    if (!measure.plain) report(problem('needs-scale', pointer, { measure: kind, allowed: measure.scales }));
    return measure.plain ? measure.scales[0] : undefined;
  }
  const scale = kindOf(node.scale, scaleKinds, at(pointer, 'scale'), report);
  if (!scale || measure.scales.includes(scale)) return scale;
  if (measure.scales.length === 0) return undefined; // told by its placement
  report(problem('scale-not-for-measure', at(pointer, 'scale'), { scale, measure: kind, allowed: measure.scales }));
  return undefined;
}

/** What a scale says that is left out. */
const plainSpec: { readonly [K in ScaleKind]?: unknown } = { proportional: {}, options: {} };

function readPieces(node: NodeSpec, kind: ScaleKind, space: Space, setting: LeafSetting): readonly Piece[] {
  const { scale: written } = node;
  const spec = (typeof written === 'object' ? written[kind] : undefined) ?? plainSpec[kind];
  const firstFits = typeof written === 'object' && String(written.firstFits) === 'true';
  const pointer = typeof written === 'object' ? at(setting.pointer, 'scale', kind) : at(setting.pointer, 'scale');
  const pieces = fit(scaleOf(kind).pieces(spec as never, { ...setting, max: setting.max ?? ZERO, space, firstFits, pointer }), space);
  for (const piece of pieces) reportOutside(piece, kind, pointer, setting);
  if (firstFits && kind !== 'bands')
    setting.report(problem('key-not-here', at(setting.pointer, 'scale', 'firstFits'), { key: 'firstFits', place: 'no-bands' }));
  return pieces;
}

function reportOutside(piece: Piece, kind: ScaleKind, pointer: string, { max, min, report }: LeafSetting): void {
  if (!max) return;
  const where = kind === 'bands' ? at(pointer, piece.band) : pointer;
  const ends = [worstOf(piece), bestOf(piece)];
  for (const end of [...new Set(ends.filter((one) => compare(one, min) < 0 || compare(one, max) > 0).map(write))]) {
    report(problem('points-outside', where, { points: end, min: write(min), max: write(max) }));
  }
}
