/** One leaf under every policy of not applying, side by side: what a unit with few cases would have under each. */
import { evaluate } from '../evaluate.ts';
import type { Framework } from '../shape/framework.ts';
import { type Policy, policies } from '../shape/pack.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Submission } from '../shape/submission.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { titleIn } from '../say/title.ts';
import type { Scoring } from './scoring.ts';
import { paint } from './paint.ts';
import { table } from './table.ts';

interface Row {
  /** Nothing where it is scored on its figures. */
  readonly policy: Policy | null;
  readonly score: string;
  readonly applicableMax: string;
  readonly total: string;
  readonly index: string;
  readonly class: string | null;
}

interface Side {
  readonly unit: Scorecard['unit'];
  readonly leaf: string;
  readonly rows: readonly Row[];
}

/** As reported first, then under each policy. */
export function policyTables(framework: Framework, { units, submissions }: Scoring, leaf: string, language: PrintedLanguage) {
  const supposed = policies
    .filter((policy) => policy !== 'forbidden')
    .map((policy) => [policy, submissions.flatMap((one) => scoredAs(framework, one, leaf, policy))] as const);
  const json = units.map((card): Side => {
    const rows = supposed.flatMap(([policy, cards]) => {
      const other = cards.find(({ unit, stage }) => unit.id === card.unit.id && stage === card.stage);
      return other ? rowOf(other, leaf, policy) : [];
    });
    return { unit: card.unit, leaf, rows: [...rowOf(card, leaf, null), ...rows] };
  });
  return { json, text: json.map((one) => sideText(framework, one, language)).join('\n\n') };
}

const scoredAs = (framework: Framework, submission: Submission, leaf: string, policy: Exclude<Policy, 'forbidden'>): readonly Scorecard[] =>
  evaluate(framework, submission, { notApplicable: { [leaf]: policy } }).units;

/** None where the leaf has no row of its own, because a node above it was given. */
const rowOf = ({ nodes, score: total, index, class: title }: Scorecard, leaf: string, policy: Policy | null): readonly Row[] =>
  nodes.flatMap(({ id, score, applicableMax }) => (id === leaf ? [{ policy, score, applicableMax, total, index, class: title }] : []));

function sideText({ nodes, index, rounding: { places } }: Framework, { unit, leaf, rows }: Side, language: PrintedLanguage): string {
  const { words, number, policies: names } = language;
  const right = 'right' as const;
  const columns = [
    { head: words.ifNotApplicable },
    { head: words.score, align: right },
    { head: words.max, align: right },
    { head: words.totalScore, align: right },
    { head: words.index, align: right },
    { head: words.class },
  ];
  const cells = rows.map((row) => [
    row.policy ? names[row.policy] : words.asReported,
    number(row.score, places),
    number(row.applicableMax),
    number(row.total, places),
    row.index === 'unknown' ? '' : number(row.index, places),
    row.class ?? '',
  ]);
  const title = titleIn(nodes[index.get(leaf) ?? 0]?.title ?? leaf, language);
  return [paint.bold(`${unit.title}: ${leaf}  ${title}`), rows.length > 0 ? table(columns, cells) : words.givenAbove].join('\n');
}
