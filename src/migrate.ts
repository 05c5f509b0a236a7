/** The verb `migrate`: a submission carried from the rule set that it was written for to another. `docs/semantics.md` § 20. */
import { accepted } from './migrate/accepted.ts';
import { askedOver } from './migrate/asked.ts';
import { type Draft, carriedBy, draftOf, leftOf } from './migrate/draft.ts';
import { type Passage, idAt, passageBetween } from './migrate/passage.ts';
import { writtenFor } from './migrate/written.ts';
import { type Problem, type Report, at } from './problem.ts';
import type { RuleSetName } from './shape/difference.ts';
import type { Framework } from './shape/framework.ts';
import type { Migration } from './shape/migration.ts';
import type { Answer, Submission, UnitAnswers } from './shape/submission.ts';
import type { Succession } from './shape/succession.ts';

/** From which rule set to which. */
export interface MigrateOptions {
  /** The one that the submission was written for. */
  readonly from: Framework;
  readonly to: Framework;
  /** What became of each id, where the two are of different years; in either direction. */
  readonly succession?: Succession;
}

/**
 * Carries a submission to another rule set: each answer to the node that its node became, figures by the names of their facts,
 * days moved by the years between. What `to` does not accept stays behind and is listed, so that what comes over scores without
 * an error. Pure. An answer that is wrong where it was given is a problem and stays behind; an id or a figure without an
 * instruction is one too, and then nothing is carried.
 */
export function migrate(submission: Submission, { from, to, succession }: MigrateOptions): Migration {
  const problems: Problem[] = [];
  const underSuccession: Report = (one) =>
    problems.push({ ...one, where: { ...one.where, pointer: at('', 'succession') + one.where.pointer } });
  const passage = passageBetween(from, to, succession, underSuccession);
  const written = writtenFor(from, submission, (one) => problems.push(one));
  const head = { from: ruleSetOf(from), to: ruleSetOf(to) };
  if (!passage || !written) return { ...head, carried: 0, left: [], asked: [], problems };
  const units = written.map(({ unit, answers, wrong }) => {
    const drafts = from.nodes.flatMap((node, index): readonly Draft[] => {
      const answer = answers[index];
      return answer ? [draftOf(passage, node, answer, wrong.has(node.id))] : [];
    });
    return { unit, drafts: accepted(passage, unit.group, drafts) };
  });
  const { stage } = submission;
  const carried = units.map(({ unit, drafts }) => carriedUnit(passage, unit, drafts));
  return {
    ...head,
    submission: { framework: `${to.id}@${to.version}`, ...(stage !== undefined && { stage }), units: carried },
    carried: carried.reduce((many, { answers }) => many + Object.keys(answers).length, 0),
    left: units.flatMap(({ unit, drafts }) => drafts.flatMap((draft) => leftOf(passage, unit.id, draft))),
    asked: askedOver(passage),
    problems,
  };
}

const ruleSetOf = ({ id, year, version, digest }: Framework): RuleSetName => ({ id, year, version, digest });

/** What a source printed of the unit was of its year. */
function carriedUnit(passage: Passage, unit: UnitAnswers, drafts: readonly Draft[]): UnitAnswers {
  const { id, title, group, assessedOnly, stated } = unit;
  const answers = drafts.flatMap((draft): readonly (readonly [string, Answer])[] => {
    const answer = carriedBy(draft, passage.years);
    return answer && draft.way ? [[idAt(passage.to, draft.way.to), answer]] : [];
  });
  return {
    id,
    ...(title !== undefined && { title }),
    ...(group !== undefined && { group }),
    ...(assessedOnly !== undefined && { assessedOnly }),
    ...(stated && passage.isOneYear && { stated }),
    answers: Object.fromEntries(answers),
  };
}
