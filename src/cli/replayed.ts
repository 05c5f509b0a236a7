/** What a replay says on a terminal: equal, or what differs and why; and what it was made from. */
import { shortDigest } from '../digest.ts';
import { quote } from '../problem.ts';
import type { Named, Sought } from '../problem/receipts.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { Replay, ReplayDifference, Replayed } from '../shape/replay.ts';
import { paint } from './paint.ts';

export function replayedText(found: Replay, from: readonly (Named & { readonly what: Sought })[], language: PrintedLanguage): string {
  const { words } = language;
  const differing = found.results.filter(({ isEqual }) => !isEqual);
  const parts = [
    headOf(found, differing.length, language),
    ...differing.slice(0, UNITS).map((one) => differenceLines(one, language)),
    differing.length > UNITS ? words.replay.moreResults(language.number(String(differing.length - UNITS))) : '',
    [...new Set(differing.map(({ because }) => because))].map((because) => reasonOf(because, found, language)).join('\n'),
    basis(found, from, language),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** So many fit on a screen. */
const UNITS = 10;
const LINES = 10;

function headOf({ kind, results }: Replay, differing: number, { words: { replay } }: PrintedLanguage): string {
  const many = results.length;
  if (differing === 0) return paint.green(kind === 'scorecards' ? replay.equal[kind](many) : replay.equal[kind]);
  return paint.red(kind === 'scorecards' ? replay.differs[kind](differing, many) : replay.differs[kind]);
}

function differenceLines({ unit, differences, more = 0 }: Replayed, { words: { replay }, number }: PrintedLanguage): string {
  const left = differences.length - LINES + more;
  const side = (one: ReplayDifference, key: 'kept' | 'now'): string => (key in one ? quote(one[key]) : replay.nothing);
  return [
    ...(unit ? [paint.bold(unit.title)] : []),
    ...differences
      .slice(0, LINES)
      .map((one) => `  ${one.pointer || '/'}: ${replay.kept} ${side(one, 'kept')}, ${replay.now} ${side(one, 'now')}`),
    ...(left > 0 ? [`  ${replay.moreDifferences(number(String(left)))}`] : []),
  ].join('\n');
}

const reasonOf = (because: Replayed['because'], { engine }: Replay, { words: { replay } }: PrintedLanguage): string =>
  because === 'engine' ? replay.because.engine(engine.kept) : replay.because.changed;

/** The engine, and what it was made from: by name and by digest. */
function basis({ engine }: Replay, found: readonly (Named & { readonly what: Sought })[], { words: { replay } }: PrintedLanguage): string {
  const made = engine.kept === engine.now ? '' : ` (${replay.madeBy(engine.kept)})`;
  const lines = found.map(({ what, name, digest }) => `${replay.kinds[what]}: ${name} (${shortDigest(digest)})`);
  return [`${replay.engine}: ${engine.now}${made}`, ...lines].map((line) => paint.dim(line)).join('\n');
}
