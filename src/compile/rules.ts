/** The rules of the whole: rounding, ranking, classes. What the decision leaves open takes the default, and is said. */
import { ANY_YEAR, dayOfYear, isWeekday, readDay } from '../day.ts';
import { readNumber, readShare } from '../decimal.ts';
import { type RoundingMode } from '../rounding.ts';
import { type Rational, ZERO, compare, rational } from '../points.ts';
import { type AssumedRule, type Report, at, problem, quote } from '../problem.ts';
import { guessDay } from '../problem/guess.ts';
import { badNumber, percentSign } from '../problem/written.ts';
import type { Assumption, Framework, FrameworkClass } from '../shape/framework.ts';
import type { Level, Numeric, Pack, ScoreClass } from '../shape/pack.ts';

/** What is used where a decision is silent. */
export const defaults = { places: 2, mode: 'half-up', at: 'total', on: 'published', ties: 'competition', scale: 100 } as const;

type Settle = <T extends string | number>(rule: AssumedRule, written: T | 'unknown' | undefined, plain: T) => T;

export interface Rules extends Pick<Framework, 'rounding' | 'classes' | 'indexScale'> {
  /** Tie-breakers ask for nodes: those are known later. */
  readonly ranking: Omit<Framework['ranking'], 'tieBreakers'>;
  readonly assumptions: readonly Assumption[];
}

export function settleRules(pack: Pack, report: Report): Rules {
  const assumptions: Assumption[] = [];
  const settle: Settle = (rule, written, plain) => {
    if (written !== undefined && written !== 'unknown') return written;
    assumptions.push({ rule, used: String(plain) });
    return plain;
  };
  const [rounded, ranked] = [known(pack.rounding), known(pack.ranking)];
  const places = settle<string | number>('rounding.places', rounded?.places, defaults.places);
  const mode = settle<RoundingMode>('rounding.mode', rounded?.mode, defaults.mode);
  const level = settle<Level>('rounding.at', rounded?.at, defaults.at);
  const ranking = {
    on: settle('ranking.on', ranked?.on, defaults.on),
    ties: settle('ranking.ties', ranked?.ties, defaults.ties),
  };
  if (pack.index === 'unknown') settle('index.scale', undefined, defaults.scale);
  if (pack.classes === 'unknown') settle('classes', undefined, 'none');
  return {
    rounding: { places: readPlaces(places, '/rounding/places', report), mode, at: level },
    ranking,
    indexScale: readScale(known(pack.index)?.scale ?? defaults.scale, report),
    classes: readClasses(known(pack.classes) ?? [], report),
    assumptions,
  };
}

/** A number of decimal places: a whole number from 0 to 10. */
export function readPlaces(written: unknown, pointer: string, report: Report): number {
  const places = Number(/^(?:\d|10)$/.test(String(written)) ? written : NaN);
  if (Number.isInteger(places)) return places;
  report(problem('not-allowed', pointer, { found: quote(written), allowed: ['0', '1', '2', '…', '10'] }));
  return 0;
}

function readScale(written: Numeric, report: Report): Rational {
  const scale = readNumber(written);
  const where = '/index/scale';
  if (typeof scale === 'string') report(badNumber(written, scale, where));
  else if (compare(scale, ZERO) > 0) return scale;
  else report(problem('not-positive', where, { key: 'scale', found: quote(written) }));
  return rational(defaults.scale);
}

/** What the pack says, where it says anything. */
const known = <T>(written: T | 'unknown' | undefined): T | undefined => (written === 'unknown' ? undefined : written);

function readClasses(written: readonly ScoreClass[], report: Report): readonly FrameworkClass[] {
  const classes = written.map((one, index) => readClass(one, at('', 'classes', index), report));
  classes.forEach((one, index) => {
    const { title, appliesTo } = one;
    // What could not be read, or has no edge, is told already.
    const above = classes.filter((other, position) => position < index && (other.atLeast ?? written[position]?.else) !== undefined);
    const shut = (appliesTo ?? [undefined]).filter((group) => above.some((other) => isFor(other, group) && takesAllOf(other, one)));
    if (shut.length > 0) report(problem('class-order', at('', 'classes', index), { title, groups: shut.flatMap((group) => group ?? []) }));
  });
  return classes;
}

/** Lines for all are for the units of no group too. */
const isFor = ({ appliesTo }: FrameworkClass, group: string | undefined): boolean =>
  !appliesTo || (group !== undefined && appliesTo.includes(group));

/** True where nothing is left for the line below. */
const takesAllOf = (above: FrameworkClass, { atLeast }: FrameworkClass): boolean =>
  !above.everyDomainAtLeast && (!above.atLeast || (atLeast !== undefined && compare(atLeast, above.atLeast) >= 0));

function readClass({ title, appliesTo, ...floors }: ScoreClass, pointer: string, report: Report): FrameworkClass {
  const read = (key: 'atLeast' | 'everyDomainAtLeast'): Rational | undefined => {
    const found = floors[key];
    if (found === undefined) return undefined;
    const isShare = key === 'everyDomainAtLeast';
    const floor = isShare ? readShare(found) : readNumber(found);
    if (isShare && !String(found).endsWith('%')) report(percentSign(found, at(pointer, key)));
    else if (typeof floor === 'string') report(badNumber(found, floor, at(pointer, key)));
    else return floor;
    return undefined;
  };
  const [atLeast, everyDomainAtLeast] = [read('atLeast'), read('everyDomainAtLeast')];
  if (floors.atLeast === undefined && floors.else === undefined) report(problem('missing-key', pointer, { key: 'atLeast' }));
  if (floors.atLeast !== undefined && floors.else !== undefined) report(problem('class-order', pointer, { title, groups: [] }));
  return { title, ...(atLeast && { atLeast }), ...(everyDomainAtLeast && { everyDomainAtLeast }), ...(appliesTo && { appliesTo }) };
}

/** The year of a pack, as a whole number of four digits. */
export function readYear(pack: Pack, report: Report): number {
  // As it stands in versions and in names of files: 2023.0 is none.
  if (/^(19|2\d)\d\d$/.test(String(pack.year))) return Number(pack.year);
  report(problem('bad-year', '/year', { found: quote(pack.year) }));
  return ANY_YEAR;
}

/** The days off, in order, each once: those that would be working days. */
export function readHolidays(written: readonly string[], year: number, report: Report): readonly number[] {
  const days = written.flatMap((text, index) => {
    const day = dayOfYear(text, year) ?? readDay(text);
    if (typeof day === 'number') return [day];
    report(problem('bad-holiday', at('', 'holidays', index), { found: quote(text) }, guessDay(text)));
    return [];
  });
  return [...new Set(days)].filter(isWeekday).sort((a, b) => a - b);
}
