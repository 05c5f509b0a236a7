/** What the library makes of packs and submissions, as texts to be kept; with whatever build of it, in Node or in a page. */

/** A rule set itself: what it asks of a unit, and its rules in words. */
export function ofRuleSet(barem, framework) {
  const rules = framework.nodes.map(({ id }) => languagesOf(barem).map((language) => barem.sayRule(language, framework, id)));
  return { form: text(barem.form(framework)), sentences: text(rules) };
}

/** All of one submission. */
export function ofSubmission(barem, framework, { submission, problems: found }) {
  const { units, problems } = barem.evaluate(framework, submission);
  const explained = units.map((unit) => barem.explain(framework, unit));
  const ranking = barem.rank(framework, units);
  const said = languagesOf(barem).map((language) => [
    explained.map(({ losses, capped }) => [
      losses.map((loss) => barem.sayLoss(language, framework, loss)),
      capped.map((block) => barem.sayCapped(language, block)),
    ]),
    ranking.groups.map((group) => [
      [...group.rows, ...group.unranked].map((row) => barem.sayPlace(language, group, row)),
      barem.sayNearTies(language, group),
    ]),
    [...found, ...problems, ...ranking.problems].map((one) => barem.tell(one, language).text),
  ]);
  return {
    scorecards: text(units),
    explanations: text(explained.map(({ losses, lostBy, cliffs, capped }) => ({ losses, lostBy, cliffs, capped }))),
    ...(units.length > 1 && { ranking: text({ ...ranking, problems: ranking.problems.map(withoutFile) }) }), // one alone is first
    sentences: text(said),
  };
}

/** Two panels held against each other, or one against its leader. */
export function ofComparison(barem, before, after, options) {
  const comparison = barem.compare(before, after, options);
  const said = languagesOf(barem).map((language) => [
    comparison.units.map((unit) => [
      barem.sayMove(language, comparison, unit),
      barem.sayIndexChange(language, comparison, unit),
      barem.sayPassed(language, unit),
      unit.away ? barem.sayAway(language, unit.away) : [],
    ]),
    comparison.problems.map((one) => barem.tell(one, language).text),
  ]);
  return { comparison: text(comparison), sentences: text(said) };
}

const text = (value) => JSON.stringify(value);

const languagesOf = ({ vi, en }) => [vi, en];

/** Where a problem lies in a file is another thing than what it is: a page reads no files. */
const withoutFile = ({ where: { pointer }, ...one }) => ({ ...one, where: { pointer } });
