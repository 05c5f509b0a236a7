/** The verb `replay`: a result that was kept is made again from what its receipt names, and held against it. § 19. */
import { engine } from './engine.ts';
import { type Problem, type Report, hasErrors } from './problem.ts';
import { type AtHand, finderFor, reportTwins, shelvesOf } from './replay/atHand.ts';
import { remakeComparison } from './replay/comparison.ts';
import { held } from './replay/differences.ts';
import { engineCheckFor } from './replay/engines.ts';
import { remakeRanking } from './replay/ranking.ts';
import type { Ground, Remade } from './replay/remade.ts';
import { remakeScorecards } from './replay/scorecards.ts';
import type { Kept, Replay, Replayed } from './shape/replay.ts';

export type { AtHand } from './replay/atHand.ts';

/** A file of another kind would have one fault on every line. */
const MANY = 50;

/**
 * Makes a kept result again, with the rule set, the submissions and whatever else its receipt names by digest among those at
 * hand, and tells whether it comes out the same, byte for byte as canonical JSON; else what differs, and why. What keeps it from
 * being made again is a problem, and where it is an error, nothing is. Never throws on what `readResult` read.
 */
export function replay(kept: Kept, atHand: AtHand): Replay {
  const problems: Problem[] = [];
  const report: Report = (one) => {
    if (problems.length < MANY) problems.push(one);
  };
  const shelves = shelvesOf(atHand);
  reportTwins(atHand.frameworks, report);
  const remade = remake(kept, { shelves, find: finderFor(report), checkEngine: engineCheckFor(report), report });
  return {
    kind: kept.kind,
    engine: { kept: engineOf(kept), now: engine },
    results: hasErrors(problems) ? [] : remade.map(replayed),
    problems,
  };
}

function remake(kept: Kept, ground: Ground): readonly Remade[] {
  if (kept.kind === 'scorecards') return remakeScorecards(kept.units, ground);
  return kept.kind === 'ranking' ? remakeRanking(kept.ranking, ground) : remakeComparison(kept.comparison, ground);
}

function replayed({ unit, engine: made, kept, now }: Remade): Replayed {
  const found = held(kept, now);
  const because = made === engine ? 'changed' : 'engine';
  return { ...(unit && { unit }), ...found, ...(!found.isEqual && { because }) };
}

/** Of several scorecards the first one's. */
function engineOf(kept: Kept): string {
  if (kept.kind === 'scorecards') return kept.units[0]?.receipt.engine ?? engine;
  return kept.kind === 'ranking' ? kept.ranking.receipt.engine : kept.comparison.receipt.engine;
}
