/** The public face: verbs, and the types of their nouns. Each verb returns its result with all problems. */
export { check, type Checked } from './check.ts';
export { compare, type CompareOptions, type ComparedPanel } from './compare.ts';
export { compile, type Compiled } from './compile.ts';
export { defineFramework } from './defineFramework.ts';
export { diff, type DiffOptions } from './diff.ts';
export { amend } from './diff/amend.ts';
export { evaluate, type Evaluation } from './evaluate.ts';
export { evaluateAll, type PanelOptions } from './evaluateAll.ts';
export { explain, type Explanation } from './explain.ts';
export { form, type FormOptions } from './form.ts';
export { migrate, type MigrateOptions } from './migrate.ts';
export { rank, type RankOptions } from './rank.ts';
export { replay, type AtHand } from './replay.ts';
export { submissionSchema } from './form/schema.ts';
export type { GroupedLosses } from './explain/groups.ts';
export type { EvaluateOptions, Supposed } from './score/supposed.ts';
export type { Digest, KnownDigest } from './digest.ts';
export type { NumberFault } from './decimal.ts';
export type { RoundingMode } from './rounding.ts';
export type { Cut, Interval, Space, Values } from './interval.ts';
export type { Piece } from './pieces.ts';
export type { Rational } from './points.ts';
export type {
  About,
  AssumedRule,
  Code,
  DocumentKind,
  Expected,
  Place,
  PlaceOfKey,
  PositiveKey,
  Problem,
  ProblemFacts,
  ProblemOf,
  Severity,
} from './problem.ts';
export type {
  Assumption,
  Block,
  Condition,
  Fact,
  FactKind,
  Framework,
  FrameworkClass,
  FrameworkNode,
  Leaf,
  Requirement,
  Terms,
} from './shape/framework.ts';
export type { AnyNodes, NodeId } from './shape/nodes.ts';
export type * from './shape/asked.ts';
export type * from './shape/pack.ts';
export type * from './shape/explanation.ts';
export type * from './shape/form.ts';
export type * from './shape/difference.ts';
export type * from './shape/lock.ts';
export type * from './shape/migration.ts';
export type * from './shape/replay.ts';
export type * from './shape/comparison.ts';
export type * from './shape/panel.ts';
export type * from './shape/ranking.ts';
export type * from './shape/receipt.ts';
export type * from './shape/scorecard.ts';
export type * from './shape/succession.ts';
export type { Answer, Answers, Evidence, Figure, Figures, Stated, Submission, UnitAnswers } from './shape/submission.ts';
