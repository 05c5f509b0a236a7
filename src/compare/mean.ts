/** What the units of a group come to on average: of a node, those for whom it applies. */
import { defaults } from '../compile/rules.ts';
import { readFraction, write } from '../decimal.ts';
import { lazy } from '../lazy.ts';
import { type Rational, divide, rational, sum } from '../points.ts';
import { round } from '../rounding.ts';
import type { Framework } from '../shape/framework.ts';
import type { Reference } from './met.ts';
import { type Seen, seenOf } from '../score/seen.ts';
import type { Stood } from './stood.ts';

/** Means of published numbers, rounded as those are, or as where nothing says how; nothing where no unit has an index. */
export function meanOf(framework: Framework | undefined, units: readonly Stood[]): Reference | undefined {
  const indexes = units.map(({ index }) => index).filter((index) => index !== 'unknown');
  if (indexes.length === 0) return undefined;
  const { places, mode } = framework?.rounding ?? defaults;
  const mean = (texts: readonly string[]): string => write(round(meanIn(texts), places, mode));
  return { index: mean(indexes), class: null, nodes: lazy(() => (framework ? meanNodes(framework, units, mean) : [])) };
}

function meanNodes(
  { nodes }: Framework,
  units: readonly Stood[],
  mean: (texts: readonly string[]) => string,
): readonly (Seen | undefined)[] {
  const seen = units.flatMap(({ scored }) => (scored ? [seenOf(scored.account)] : []));
  return nodes.map(({ block }, index): Seen | undefined => {
    // In a block it is there for all.
    const rows = seen.flatMap((one) => one[index] ?? []).filter(({ applicableMax }) => block !== 'base' || applicableMax !== '0');
    const of = (key: 'score' | 'applicableMax' | 'lost'): string => mean(rows.map((row) => row[key]));
    return rows.length === 0
      ? undefined
      : { score: of('score'), applicableMax: of('applicableMax'), lost: of('lost'), state: null, cause: null };
  });
}

const meanIn = (texts: readonly string[]): Rational => divide(sum(texts.map(readFraction)), rational(texts.length));
