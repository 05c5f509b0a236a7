/** The oracle: an independent implementation of docs/semantics.md in Python, run as a program of its own. */
import { spawnSync } from 'node:child_process';
import { readFraction, writeFraction } from '../../src/decimal.ts';
import { evaluate } from '../../src/evaluate.ts';
import { explain } from '../../src/explain.ts';
import type { Framework } from '../../src/shape/framework.ts';
import type { Pack } from '../../src/shape/pack.ts';
import type { Submission } from '../../src/shape/submission.ts';

export const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

export interface Pair {
  readonly framework: Framework;
  readonly submission: Submission;
}

/** What the oracle says of each pair, in its own words. */
export function askOracle(pairs: readonly { readonly pack: Pack; readonly submission: Submission }[]): readonly unknown[] {
  const input = pairs.map((pair) => JSON.stringify(pair)).join('\n');
  const { stdout, stderr, status } = spawnSync('python3', ['test/oracle/oracle.py'], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`the oracle did not run: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const rowKeys = [
  'score',
  'exact',
  'max',
  'applicableMax',
  'lost',
  'share',
  'bonus',
  'penalty',
  'rounding',
  'deducted',
  'discrepancy',
] as const;

/** What the library says of a pair, in the oracle's words. */
export function answer({ framework, submission }: Pair): unknown {
  const units = evaluate(framework, submission).units.map((card) => {
    const { losses } = explain(framework, card);
    const { score, exact, max, applicableMax, lost, bonus, penalty, rounding, index } = card;
    return {
      id: card.unit.id,
      ...{ score, exact, max, applicableMax, lost, bonus, penalty, rounding, index, class: card.class },
      nodes: card.nodes.map((node) => ({
        id: node.id,
        state: node.state,
        cause: node.reason?.cause,
        ...Object.fromEntries(rowKeys.map((key) => [key, node[key]])),
      })),
      losses: losses
        .map((loss) => ({ id: loss.id, cause: loss.cause, lost: writeFraction(readFraction(loss.exact ?? loss.lost)) }))
        .sort(byIdAndCause),
    };
  });
  return JSON.parse(JSON.stringify({ units }));
}

interface Lost {
  readonly id: string;
  readonly cause: string;
}
const byIdAndCause = (a: Lost, b: Lost): number => (a.id < b.id || (a.id === b.id && a.cause < b.cause) ? -1 : 1);
