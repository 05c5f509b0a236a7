/** Scales written in other words that give the same points. */
import { hasPlaces, readShare, write, writeShare } from '../../../src/decimal.ts';
import { ONE, type Rational, ZERO, add, divide, equal, isZero, multiply, rational, subtract } from '../../../src/points.ts';
import type { BandSpec, NodeSpec, Numeric, ScaleSpec } from '../../../src/shape/pack.ts';
import { type NodeEdit, numberOf, without } from './tree.ts';

const shares = ['percent', 'ratio', 'mean'];
const kindOf = ({ measure }: NodeSpec): string => (typeof measure === 'object' ? (Object.keys(measure)[0] ?? '') : '');
const isYesNo = (node: NodeSpec): boolean => ['yesNo', 'allOf', 'anyOf'].includes(kindOf(node));
const isShare = (node: NodeSpec): boolean => shares.includes(kindOf(node));
const isDecimal = (one: Rational): boolean => hasPlaces(one, 10);
const scaleIn = ({ scale }: NodeSpec): Exclude<ScaleSpec, string> | undefined => (typeof scale === 'object' ? scale : undefined);
const edgeOf = (written: Numeric): Rational | undefined => {
  const read = readShare(written);
  return String(written).endsWith('%') && typeof read !== 'string' ? read : numberOf(written);
};

/** What is left out, written out; or the other way round. */
export const plainWritten: NodeEdit = (draw, node) => {
  if (isYesNo(node)) {
    const all = node.scale === undefined || (scaleIn(node)?.options ?? {});
    if (all === true)
      return { ...node, scale: { options: draw.pick([{ yes: node.max ?? 0, no: 0 }, { no: '0%', yes: '100%' }, { yes: '100%' }]) } };
    return undefined;
  }
  if (!isShare(node)) return undefined;
  const [none, all] = ['0%', '100%'];
  const forms: readonly (ScaleSpec | undefined)[] = [
    undefined,
    'proportional',
    { proportional: {} },
    { proportional: { from: none } },
    { proportional: { full: all } },
    { bands: [{ atMost: all, points: 'proportional' }] },
    {
      bands: [
        { atLeast: '0.5', points: 'proportional' },
        { under: '50%', points: 'proportional' },
      ],
    },
    { bands: [{ atLeast: none, atMost: all, points: [0, node.max ?? 0] }] },
  ];
  const isPlain = node.scale === undefined || forms.some((one) => JSON.stringify(one) === JSON.stringify(node.scale));
  if (!isPlain) return undefined;
  const scale = draw.pick(forms);
  return scale === undefined ? (without(node, 'scale') as NodeSpec) : { ...node, scale };
};

/** `proportional` as the bands that it comes to. */
export const asBands: NodeEdit = (draw, node) => {
  const spec = scaleIn(node)?.proportional;
  const max = numberOf(node.max);
  if (!spec || !max) return undefined;
  const [from, full] = [edgeOf(spec.from ?? 0) ?? ZERO, edgeOf(spec.full ?? 1) ?? ONE];
  const at = divide(multiply(max, from), full);
  if (!isDecimal(at)) return undefined;
  const text = (edge: Rational): string => (isShare(node) || kindOf(node) === 'change' ? writeShare(edge) : write(edge));
  const bands: readonly BandSpec[] = [
    { under: text(from), points: 0 },
    ...(equal(from, full) ? [] : [{ atLeast: text(from), under: text(full), points: [write(at), write(max)] } as const]),
    { atLeast: text(full), points: write(max) },
  ].filter((band) => !(band.under === text(ZERO) && isShare(node)));
  return { ...node, scale: { bands: draw.shuffled(bands) } };
};

/** So many points for each of a few conditions, as a band for each number. */
export const eachAsBands: NodeEdit = (draw, node) => {
  const scale = scaleIn(node);
  const [max, min] = [numberOf(node.max), numberOf(node.min ?? 0)];
  const rate = numberOf(scale?.each ?? scale?.deduct);
  const facts = typeof node.measure === 'object' ? node.measure.howMany : undefined;
  if (!scale || !max || !min || !rate || !facts) return undefined;
  const bands = Array.from({ length: facts.length + 1 }, (_, many): BandSpec => {
    const some = multiply(rate, rational(many));
    const points = scale.each === undefined ? subtract(max, some) : some;
    return {
      is: many,
      points: write(Number(write(points)) > Number(write(max)) ? max : Number(write(points)) < Number(write(min)) ? min : points),
    };
  });
  return { ...node, scale: { bands: draw.shuffled(bands) } };
};

/** One band as two that give the same. */
export const bandSplit: NodeEdit = (draw, node) => {
  const bands = scaleIn(node)?.bands ?? [];
  const lower = (band: BandSpec): Numeric | undefined => band.atLeast ?? band.over;
  const upper = (band: BandSpec): Numeric | undefined => band.under ?? band.atMost;
  const wide = bands.filter((band) => lower(band) !== undefined && upper(band) !== undefined && band.is === undefined);
  const band = wide.length > 0 ? draw.pick(wide) : undefined;
  const ends = band && [lower(band), upper(band)].map((edge) => edgeOf(edge ?? 0));
  const [low, high] = ends ?? [];
  if (!band || !low || !high) return undefined;
  const middle = divide(add(low, high), rational(2));
  const text = String(upper(band)).endsWith('%') ? writeShare(middle) : write(middle);
  const isUp = draw.once(2);
  const [first, second] = halvesOf(band) ?? [];
  if (!isDecimal(middle) || !first || !second) return undefined;
  const parts: readonly BandSpec[] = [
    { ...without(first, 'under', 'atMost'), [isUp ? 'under' : 'atMost']: text },
    { ...without(second, 'atLeast', 'over'), [isUp ? 'atLeast' : 'over']: text },
  ];
  return { ...node, scale: { ...scaleIn(node), bands: bands.flatMap((one) => (one === band ? parts : [one])) } };
};

function halvesOf(band: BandSpec): readonly [BandSpec, BandSpec] | undefined {
  if (!Array.isArray(band.points)) return [band, band];
  const [first, last] = band.points as readonly [Numeric, Numeric];
  const [low, high] = [numberOf(first), numberOf(last)];
  if (!low || !high) return undefined;
  const middle = divide(add(low, high), rational(2));
  return [
    { ...band, points: [first, write(middle)] },
    { ...band, points: [write(middle), last] },
  ];
}

/** In another order, or read from the top where no two overlap. */
export const bandsTurned: NodeEdit = (draw, node) => {
  const scale = scaleIn(node);
  if (!scale?.bands) return undefined;
  const isFirst = String(scale.firstFits ?? false) === 'true';
  if (isFirst || draw.once(2)) return { ...node, scale: { ...scale, firstFits: !isFirst } };
  return { ...node, scale: { ...scale, bands: draw.shuffled(scale.bands) } };
};

/** `else` for the last band of all, or a band for `else`. */
export const elseWritten: NodeEdit = (draw, node) => {
  const scale = scaleIn(node);
  const plain = (scale?.bands ?? []).filter(
    ({ points }) => points !== undefined && typeof points !== 'object' && points !== 'proportional',
  );
  if (!scale?.bands || plain.length === 0 || scale.bands.some((band) => band.else !== undefined)) return undefined;
  const chosen = draw.pick(plain);
  const last: BandSpec = { else: chosen.points as Numeric };
  return { ...node, scale: { ...scale, bands: scale.bands.map((band) => (band === chosen ? last : band)) } };
};

/** Points as a share of the maximum, or a share as points. */
export const worthWritten: NodeEdit = (draw, node) => {
  const scale = scaleIn(node);
  const max = numberOf(node.max);
  if (!scale || !max || isZero(max)) return undefined;
  const other = (worth: Numeric): Numeric => {
    const share = readShare(worth);
    const isPart = String(worth).endsWith('%');
    const number = isPart && typeof share !== 'string' ? multiply(share, max) : divide(numberOf(worth) ?? ZERO, max);
    if (!isDecimal(multiply(number, rational(100))) || number.n < 0) return worth;
    return isPart ? write(number) : writeShare(number);
  };
  if (scale.options)
    return {
      ...node,
      scale: { options: Object.fromEntries(draw.shuffled(Object.entries(scale.options)).map(([name, worth]) => [name, other(worth)])) },
    };
  if (!scale.bands) return undefined;
  const told = (band: BandSpec): BandSpec => {
    if (band.share !== undefined) return { ...without(band, 'share'), points: other(band.share) };
    if (band.points === undefined || typeof band.points === 'object' || band.points === 'proportional') return band;
    const share = other(band.points);
    return String(share).endsWith('%') ? { ...without(band, 'points'), share: String(share) } : band;
  };
  return { ...node, scale: { ...scale, bands: scale.bands.map(told) } };
};

const between = { over: 'atLeast', atMost: 'under' } as const;

/** Of whole numbers, over 3 is at least 4. */
export const wholeEdges: NodeEdit = (_, node) => {
  const scale = scaleIn(node);
  if (!scale?.bands || !['count', 'howMany'].includes(kindOf(node))) return undefined;
  const bands = scale.bands.map((band): BandSpec => {
    const key = (['over', 'atMost'] as const).find((word) => band[word] !== undefined);
    const edge = key && numberOf(band[key]);
    if (!key || !edge || Array.isArray(band.points) || edge.d !== 1) return band;
    return { ...without(band, key), [between[key]]: write(add(edge, ONE)) };
  });
  return { ...node, scale: { ...scale, bands } };
};
