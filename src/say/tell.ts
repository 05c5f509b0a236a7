/** A problem in one sentence of a language, with whom and what it is about, and what was probably meant. */
import type { Code, Problem, ProblemOf } from '../problem.ts';
import type { Language } from './language.ts';

/** A problem with its sentence. */
export type ToldProblem = Problem & { readonly text: string };

/** Words a problem: whom and what it is about, what is wrong, what was probably meant. */
export function tell(problem: Problem, language: Language): ToldProblem {
  const { code, facts, about, hint } = problem as ProblemOf<Code>;
  const plain = (language.problems[code] as (facts: unknown) => string)(facts);
  const sentence = about ? `${language.about(about)}: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;
  return { ...problem, text: hint === undefined ? sentence : `${sentence} ${language.hint(hint)}` };
}
