/** The public face: verbs, and the types of their nouns. Each verb returns its result with all problems. */
export { check } from './check.ts';
export { compile, type Compiled } from './compile.ts';
export { evaluate, type Evaluation } from './evaluate.ts';
export { explain, type Explanation } from './explain.ts';
export type { Place, Problem, ProblemFacts, Severity } from './problem.ts';
export type { Assumption, Framework, FrameworkNode } from './shape/framework.ts';
export type * from './shape/pack.ts';
export type { Bounds, Cause, Loss, Reason, Row, Scorecard, ScorecardNode, State, UnitName } from './shape/scorecard.ts';
export type { Answer, Evidence, Figure, Stated, Submission, UnitAnswers } from './shape/submission.ts';
