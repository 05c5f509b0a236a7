/** One leaf: its facts, its measure and its scale, down to pieces. */
import type { Space } from '../interval.ts';
import { type Piece, bestOf, fit, worstOf } from '../pieces.ts';
import { type Rational, ZERO, compare, isNegative } from '../points.ts';
import { type Report, at, nearest, problem } from '../problem.ts';
import { write } from '../decimal.ts';
import { measureKinds, measureOf } from '../measure/measures.ts';
import type { Measure } from '../measure/measure.ts';
import { scaleKinds, scaleOf } from '../scale/scales.ts';
import type { Fact, Leaf } from '../shape/framework.ts';
import type { MeasureKind, NodeSpec, ScaleKind } from '../shape/pack.ts';
import { readPlaces } from './rules.ts';

export interface LeafSetting {
  /** Nothing where it could not be read: then no scale is held against it. */
  readonly max: Rational | undefined;
  readonly year: number;
  readonly pointer: string;
  readonly report: Report;
}

/** Nothing where the kind of measure or scale cannot be told; every problem is reported. */
export function compileLeaf(node: NodeSpec, setting: LeafSetting): Leaf | undefined {
  const kind = kindOf(node.measure, measureKinds, at(setting.pointer, 'measure'), setting.report);
  if (!kind) return undefined;
  const measure = measureOf(kind);
  const spec = typeof node.measure === 'object' ? node.measure[kind] : {};
  const facts = readFacts(node, measure, measure.reads(spec as never), setting);
  const scale = scaleKindOf(node, kind, measure, setting);
  const space = measure.space(node);
  const pieces = scale ? readPieces(node, scale, space, setting) : [];
  const written = node.notApplicable ?? 'unknown';
  const policy = written === 'unknown' ? 'forbidden' : written;
  return { measure: kind, ...(scale && { scale }), facts, space, pieces, notApplicable: policy };
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

const emptySpec: Record<ScaleKind, unknown> = { bands: [], proportional: {}, options: {} };

function readPieces(node: NodeSpec, kind: ScaleKind, space: Space, setting: LeafSetting): readonly Piece[] {
  const { scale: written } = node;
  const spec = (typeof written === 'object' ? written[kind] : undefined) ?? emptySpec[kind];
  const firstFits = typeof written === 'object' && String(written.firstFits) === 'true';
  const pointer = typeof written === 'object' ? at(setting.pointer, 'scale', kind) : at(setting.pointer, 'scale');
  const pieces = fit(scaleOf(kind).pieces(spec as never, { ...setting, max: setting.max ?? ZERO, space, firstFits, pointer }), space);
  for (const piece of pieces) reportOutside(piece, kind, pointer, setting);
  if (firstFits && kind !== 'bands')
    setting.report(problem('key-not-here', at(setting.pointer, 'scale', 'firstFits'), { key: 'firstFits', place: 'no-bands' }));
  return pieces;
}

function reportOutside(piece: Piece, kind: ScaleKind, pointer: string, { max, report }: LeafSetting): void {
  if (!max) return;
  const where = kind === 'bands' ? at(pointer, piece.band) : pointer;
  const ends = [worstOf(piece), bestOf(piece)];
  for (const end of [...new Set(ends.filter((one) => isNegative(one) || compare(one, max) > 0).map(write))]) {
    report(problem('points-outside', where, { points: end, min: write(ZERO), max: write(max) }));
  }
}

function readFacts(node: NodeSpec, measure: Measure<MeasureKind>, reads: readonly string[], setting: LeafSetting): Fact[] {
  const { pointer, report } = setting;
  const declared = node.facts ?? {};
  const names = Object.keys(declared);
  for (const name of names) {
    if (!reads.includes(name)) report(problem('unused-fact', at(pointer, 'facts', name), { found: name }));
  }
  return reads.flatMap((name) => {
    const spec = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (spec === undefined) {
      report(problem('undeclared-fact', at(pointer, 'measure'), { found: name, allowed: names }, nearest(name, names)));
      return [];
    }
    const words = typeof spec === 'string' ? { title: spec } : spec;
    const places = words.places === undefined ? 0 : readPlaces(words.places, at(pointer, 'facts', name, 'places'), report);
    return [{ name, title: words.title, ...(words.unit !== undefined && { unit: words.unit }), kind: measure.fact, places }];
  });
}
