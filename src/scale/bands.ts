/** Bands, each with its edges as the decision writes them. A value that fits two of them, or none, is named. */
import { type Interval, example, isEmpty, overlap, within, without } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import { ZERO, divide, equal, isFinite, isZero, multiply, subtract } from '../points.ts';
import { at, problem } from '../problem.ts';
import type { BandSpec, Numeric } from '../shape/pack.ts';
import { writeForPeople } from '../space.ts';
import { areAtOdds, describeEdges, edgeWords, readEdges } from './edges.ts';
import { readPoints } from './numbers.ts';
import type { Scale, Setting } from './scale.ts';

export const bands: Scale<'bands'> = {
  pieces: (spec, setting) => {
    const all = within(setting.space, setting.space);
    spec.forEach((band, index) => reportConflicts(band, spec.findIndex(isElse) !== index, at(setting.pointer, index), setting));
    const edges = spec.map((band, index) => readEdges(band, at(setting.pointer, index), setting));
    if (edges.includes(undefined)) {
      // Told already, and what follows from edges would only repeat it; points are read all the same.
      spec.forEach((band, index) => readWorth(band, at(setting.pointer, index), setting));
      return [];
    }
    const taken: Interval[] = [];
    const pieces = spec.flatMap((band, index): Piece[] => {
      const written = edges[index];
      if (isElse(band) || !written) return [];
      const interval = within(written, setting.space);
      if (isEmpty(interval)) setting.report(problem('empty-band', at(setting.pointer, index), { band: describe(band) }));
      if (!setting.firstFits) reportOverlaps(index, interval, taken, spec, setting);
      const free = setting.firstFits ? without(interval, taken.filter(Boolean)) : [interval]; // `else` takes none
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

const isElse = (band: BandSpec): boolean => band.else !== undefined;

/** Words of a band that do not go together: two edges on one side, an edge beside `is` or `else`, points told twice. */
function reportConflicts(band: BandSpec, isElseAgain: boolean, pointer: string, setting: Setting): void {
  const hasEdges = edgeWords.some((word) => band[word] !== undefined);
  const told = [band.points, band.share, band.else].filter((one) => one !== undefined).length;
  const isAmiss = areAtOdds(band) || told > 1 || (isElse(band) && (hasEdges || isElseAgain));
  if (isAmiss) setting.report(problem('band-conflict', pointer, { band: describe(band) }));
  if (told === 0) setting.report(problem('missing-key', pointer, { key: 'points' }));
  for (const word of ['by', 'after'] as const) {
    if (band[word] === undefined || setting.space.form === 'day') continue;
    setting.report(problem('key-not-here', at(pointer, word), { key: word, place: 'not-a-day' }));
  }
}

/** The points of a band, one or two, for what is wrong with them. */
function readWorth({ points, share, else: rest }: BandSpec, pointer: string, setting: Setting): void {
  if (share !== undefined) readPoints(share, at(pointer, 'share'), setting, 'share');
  if (rest !== undefined) readPoints(rest, at(pointer, 'else'), setting, 'points');
  if (Array.isArray(points)) points.forEach((one, end) => readPoints(one, at(pointer, 'points', end), setting, 'points'));
  else if (points !== undefined && points !== 'proportional') readPoints(points, at(pointer, 'points'), setting, 'points');
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
  [describeEdges(band), isElse(band) ? `else ${band.else}` : ''].filter((part) => part !== '').join(', ');
