/** A problem in one sentence of a language, with the word that was probably meant. */
import type { Code, Problem, ProblemOf } from '../problem.ts';
import type { Language } from './language.ts';

export type ToldProblem = Problem & { readonly text: string };

export function tell(problem: Problem, language: Language): ToldProblem {
  const { code, facts, hint } = problem as ProblemOf<Code>;
  const sentence = (language.problems[code] as (facts: unknown) => string)(facts);
  return { ...problem, text: hint === undefined ? sentence : `${sentence} ${language.hint(hint)}` };
}
