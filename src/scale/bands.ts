/** Bands, each with its edges as the decision writes them. A value that fits two of them, or none, is named. */
import { EVERYTHING, type Interval, after, before, example, isEmpty, overlap, within, without } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import { type Rational, ZERO, divide, equal, isFinite, isZero, multiply, subtract } from '../points.ts';
import { at, problem } from '../problem.ts';
import type { BandSpec, Numeric } from '../shape/pack.ts';
import { writeForPeople } from '../space.ts';
import { readEdge, readPoints } from './numbers.ts';
import type { Scale, Setting } from './scale.ts';

type Edges = (value: Rational) => Partial<Interval>;

/** What each word of an edge means: a cut just before the value or just after it, below the band or above it. */
const words: Record<Exclude<keyof BandSpec, 'else' | 'points' | 'share'>, Edges> = {
  atLeast: (value) => ({ from: before(value) }),
  over: (value) => ({ from: after(value) }),
  after: (value) => ({ from: after(value) }),
  atMost: (value) => ({ to: after(value) }),
  by: (value) => ({ to: after(value) }),
  under: (value) => ({ to: before(value) }),
  is: (value) => ({ from: before(value), to: after(value) }),
};
export const edgeWords = Object.keys(words) as readonly (keyof typeof words)[];

export const bands: Scale<'bands'> = {
  pieces: (spec, setting) => {
    const all = within(setting.space, setting.space);
    spec.forEach((band, index) => reportConflicts(band, spec.findIndex(isElse) !== index, at(setting.pointer, index), setting));
    const edges = spec.map((band, index) => intervalOf(band, at(setting.pointer, index), setting));
    if (edges.includes(undefined)) return []; // told already; what follows would only repeat it
    const taken: Interval[] = [];
    const pieces = spec.flatMap((band, index): Piece[] => {
      const written = edges[index];
      if (isElse(band) || !written) return [];
      const interval = within(written, setting.space);
      if (isEmpty(interval)) setting.report(problem('empty-band', at(setting.pointer, index), { band: describe(band) }));
      if (!setting.firstFits) reportOverlaps(index, interval, taken, spec, setting);
      const free = setting.firstFits ? without(interval, taken) : [interval];
      const isDead = free.length === 0 && !isEmpty(interval);
      if (isDead) setting.report(problem('empty-band', at(setting.pointer, index), { band: describe(band) }));
      taken[index] = interval;
      const line = lineOf(band, written, at(setting.pointer, index), setting);
      return free.map((part) => ({ ...part, ...line, band: index }));
    });
    const rest = without(all, taken.filter(Boolean));
    const otherwise = spec.findIndex(isElse);
    if (otherwise < 0) {
      for (const gap of rest) setting.report(problem('bands-gap', setting.pointer, { value: name(gap, setting) }));
      return pieces;
    }
    const value = readPoints(spec[otherwise]?.else, at(setting.pointer, otherwise, 'else'), setting, 'points');
    return [...pieces, ...rest.map((part) => ({ ...part, value, slope: ZERO, band: otherwise }))];
  },
  cause: (piece) => (isZero(piece.slope) ? 'lower-band' : 'short-of-full'),
};

/** Nothing where an edge cannot be read. */
function intervalOf(band: BandSpec, pointer: string, setting: Setting): Interval | undefined {
  const written = edgeWords.filter((word) => band[word] !== undefined);
  const values = written.map((word) => readEdge(band[word], at(pointer, word), setting));
  const edges = values.map((value, index) => value && words[written[index] ?? 'is'](value));
  return edges.includes(undefined) ? undefined : Object.assign({}, EVERYTHING, ...edges);
}

const isElse = (band: BandSpec): boolean => band.else !== undefined;

/** Words of a band that do not go together: two edges on one side, an edge beside `is` or `else`, points told twice. */
function reportConflicts(band: BandSpec, isElseAgain: boolean, pointer: string, setting: Setting): void {
  const sides = edgeWords.filter((word) => band[word] !== undefined).map((word) => Object.keys(words[word](ZERO)));
  const [lower, upper] = ['from', 'to'].map((side) => sides.filter((keys) => keys.includes(side)).length);
  const told = [band.points, band.share, band.else].filter((one) => one !== undefined).length;
  const isAmiss = (lower ?? 0) > 1 || (upper ?? 0) > 1 || told > 1 || (isElse(band) && (sides.length > 0 || isElseAgain));
  if (isAmiss) setting.report(problem('band-conflict', pointer, { band: describe(band) }));
  if (told === 0) setting.report(problem('missing-key', pointer, { key: 'points' }));
  for (const word of ['by', 'after'] as const) {
    if (band[word] === undefined || setting.space.form === 'day') continue;
    setting.report(problem('key-not-here', at(pointer, word), { key: word, place: 'not-a-day' }));
  }
}

type Line = Pick<Piece, 'value' | 'slope'>;

/** The points of a band as a line over the measure. */
function lineOf(band: BandSpec, edges: Interval, pointer: string, setting: Setting): Line {
  const { points = 0, share } = band;
  const where = at(pointer, 'points');
  if (share !== undefined) return { value: readPoints(share, at(pointer, 'share'), setting, 'share'), slope: ZERO };
  if (points === 'proportional') {
    if (setting.space.form !== 'share') setting.report(problem('needs-full', where, { measure: setting.space.form }));
    return { value: ZERO, slope: setting.max };
  }
  if (!Array.isArray(points)) return { value: readPoints(points, where, setting, 'points'), slope: ZERO };
  const [low, high] = (points as readonly Numeric[]).map((one, end) => readPoints(one, at(where, end), setting, 'points'));
  const hasEdges = isFinite(edges.from.at) && isFinite(edges.to.at) && !equal(edges.from.at, edges.to.at);
  if (!low || !high || !hasEdges) {
    setting.report(problem('line-needs-edges', where, { band: describe(band) }));
    return { value: ZERO, slope: ZERO };
  }
  const slope = divide(subtract(high, low), subtract(edges.to.at, edges.from.at));
  return { value: subtract(low, multiply(slope, edges.from.at)), slope };
}

function reportOverlaps(index: number, interval: Interval, taken: readonly Interval[], spec: readonly BandSpec[], setting: Setting): void {
  taken.forEach((earlier, other) => {
    const both = overlap(interval, earlier);
    if (isEmpty(both)) return;
    const facts = { value: name(both, setting), first: describe(spec[other]), second: describe(spec[index]) };
    setting.report(problem('bands-overlap', at(setting.pointer, index), facts));
  });
}

const name = (one: Interval, setting: Setting): string => writeForPeople(example(one), setting.space);

/** A band as the pack writes it: "atLeast 70%, atMost 90%". */
const describe = (band: BandSpec = {}): string =>
  ([...edgeWords, 'else'] as const)
    .filter((word) => band[word] !== undefined)
    .map((word) => `${word} ${band[word]}`)
    .join(', ');
