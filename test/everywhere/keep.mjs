/** What is kept of everything in `rules/`. */
import { ofComparison, ofRuleSet, ofSubmission } from './made.mjs';

/** Every rule set, submission and comparison of the plan as texts. */
export function keep(barem, stock, comparisons) {
  const kept = stock.ruleSets.flatMap(({ framework, inputs }) => {
    const name = `${framework.id}@${framework.version}`;
    return [
      { about: name, receipt: { ruleSet: framework.digest }, ...ofRuleSet(barem, framework) },
      ...inputs.map(({ title, read }) => ({ about: `${name}, ${title}`, ...ofSubmission(barem, framework, read) })),
    ];
  });
  const panels = new Map(
    stock.ruleSets.flatMap(({ framework, inputs }) =>
      inputs.flatMap(({ file, read }) => (file ? [[file, { framework, submission: read.submission }]] : [])),
    ),
  );
  return [
    ...kept,
    ...comparisons.map(({ title, before, after, succession, options }) => {
      const over = succession && { succession: stock.successions.get(succession) };
      return { about: title, ...ofComparison(barem, panels.get(before), panels.get(after), { ...options, ...over }) };
    }),
  ];
}
