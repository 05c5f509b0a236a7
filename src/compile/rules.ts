/** The rules of the whole: rounding, ranking, classes. What the decision leaves open takes the default, and is said. */
import { ANY_YEAR } from '../day.ts';
import { type RoundingMode, readNumber, readShare } from '../decimal.ts';
import { type Rational, isWhole, rational } from '../points.ts';
import { type Report, problem, quote } from '../problem.ts';
import type { AssumedRule, Assumption, Framework, FrameworkClass } from '../shape/framework.ts';
import type { Level, Pack, ScoreClass } from '../shape/pack.ts';

/** What is used where a decision is silent. */
const defaults = { places: 2, mode: 'half-up', at: 'total', on: 'published', ties: 'competition' } as const;

type Settle = <T extends string | number>(rule: AssumedRule, written: T | 'unknown' | undefined, plain: T) => T;

export interface Rules extends Pick<Framework, 'rounding' | 'classes' | 'indexScale'> {
  readonly assumptions: readonly Assumption[];
}

export function settleRules(pack: Pack, report: Report): Rules {
  const assumptions: Assumption[] = [];
  const settle: Settle = (rule, written, plain) => {
    if (written !== undefined && written !== 'unknown') return written;
    assumptions.push({ rule, used: String(plain) });
    return plain;
  };
  const { rounding, ranking } = pack;
  const [rounded, ranked] = [rounding === 'unknown' ? undefined : rounding, ranking === 'unknown' ? undefined : ranking];
  const places = settle<string | number>('rounding.places', rounded?.places, defaults.places);
  const mode = settle<RoundingMode>('rounding.mode', rounded?.mode, defaults.mode);
  const level = settle<Level>('rounding.at', rounded?.at, defaults.at);
  settle<string>('ranking.on', ranked?.on, defaults.on);
  settle<string>('ranking.ties', ranked?.ties, defaults.ties);
  return {
    rounding: { places: readPlaces(places, '/rounding/places', report), mode, at: level },
    indexScale: readScale(pack, report),
    classes: (pack.classes ?? []).map((one, index) => readClass(one, `/classes/${index}`, report)),
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

function readScale(pack: Pack, report: Report): Rational {
  const scale = readNumber(pack.index?.scale ?? 100);
  if (typeof scale !== 'string') return scale;
  report(problem('bad-number', '/index/scale', { found: quote(pack.index?.scale), fault: scale }));
  return rational(100);
}

function readClass(written: ScoreClass, pointer: string, report: Report): FrameworkClass {
  const floors: { atLeast?: Rational; everyDomainAtLeast?: Rational } = {};
  for (const key of ['atLeast', 'everyDomainAtLeast'] as const) {
    const found = written[key];
    if (found === undefined) continue;
    const floor = key === 'atLeast' ? readNumber(found) : readShare(found);
    if (typeof floor === 'string') report(problem('bad-number', `${pointer}/${key}`, { found: quote(found), fault: floor }));
    else floors[key] = floor;
  }
  if (written.atLeast === undefined && written.else === undefined) {
    report(problem('missing-key', pointer, { key: 'atLeast' }));
  }
  return { title: written.title, ...floors };
}

/** The year of a pack, as a whole number of four digits. */
export function readYear(pack: Pack, report: Report): number {
  const year = readNumber(pack.year);
  if (typeof year !== 'string' && isWhole(year) && Number(year.n) >= 1900 && Number(year.n) < 3000) return Number(year.n);
  report(problem('bad-year', '/year', { found: quote(pack.year) }));
  return ANY_YEAR;
}
