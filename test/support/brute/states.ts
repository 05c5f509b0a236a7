/** The index of a unit in each of the eight states of § 16, by carrying answers and fixing what cannot be carried. */
import { readFraction } from '../../../src/decimal.ts';
import { evaluate } from '../../../src/evaluate.ts';
import { type Rational, ZERO, divide, multiply, negate, sum } from '../../../src/points.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { UnitAnswers } from '../../../src/shape/submission.ts';
import { carried } from './carried.ts';
import type { Link } from './links.ts';
import { type Came, type End, type Result, addedUp, isSum, resultOf } from './tree.ts';
import { type Answers, type Both, type Linked, type Time, linkedOf, nodeOf, times, under } from './unsplit.ts';

/** Everything about one unit that is in both years. */
export interface Case {
  readonly frameworks: Both<Framework>;
  readonly units: Both<UnitAnswers>;
  readonly linked: Linked;
  readonly own: Both<Result>;
  /** The states that were reckoned. */
  readonly known: Map<string, Result | undefined>;
}

const other = (time: Time): Time => (time === 'before' ? 'after' : 'before');

export function caseOf(frameworks: Both<Framework>, units: Both<UnitAnswers>, links: readonly Link[]): Case {
  const answers = { before: units.before.answers, after: units.after.answers };
  const refused = new Set<Link>();
  const own = { before: ownResult(frameworks.before, units.before), after: ownResult(frameworks.after, units.after) };
  for (;;) {
    const linked = linkedOf(frameworks, links, answers, refused);
    const found = times.flatMap((to) => refusedOn(frameworks, units, linked, to));
    if (found.length === 0) return { frameworks, units, linked, own, known: new Map() };
    found.forEach((link) => refused.add(link));
  }
}

const scored = (
  framework: Framework,
  unit: UnitAnswers,
): { readonly result: Result; readonly wrong: readonly string[]; readonly answers: Answers } => {
  const { units, problems } = evaluate(framework, { stage: 'self', units: [unit] });
  const wrong = problems.filter(({ severity }) => severity === 'error').map(({ where }) => where.pointer.split('/')[4] ?? '');
  return { result: resultOf(framework, units[0] as (typeof units)[0]), wrong, answers: unit.answers };
};

export const ownResult = (framework: Framework, unit: UnitAnswers): Result => scored(framework, unit).result;

function refusedOn(frameworks: Both<Framework>, units: Both<UnitAnswers>, { readable }: Linked, to: Time): readonly Link[] {
  const answers = carriedTo(frameworks, units[other(to)].answers, readable, to);
  const { wrong } = scored(frameworks[to], { ...units[to], answers });
  return readable.filter((link) => wrong.includes(link[to][0] ?? ''));
}

function carriedTo(frameworks: Both<Framework>, answers: Answers, readable: readonly Link[], to: Time): Answers {
  const from = other(to);
  const told = readable.flatMap((link) => {
    const answer = answers[link[from][0] ?? ''];
    return answer ? [[link[to][0] ?? '', carried(answer, link, frameworks, from)] as const] : [];
  });
  return Object.fromEntries(told);
}

/** The leaves and groups that only this year has; of groups that are such with all under them, the topmost. */
export function aloneIn({ frameworks, linked }: Case, time: Time): readonly string[] {
  const met = new Set([...linked.readable, ...linked.unsplit].flatMap((link) => link[time]));
  linked.unsplit.forEach((link) => link[time].forEach((id) => under(frameworks[time], id).forEach((one) => met.add(one))));
  const { nodes } = frameworks[time];
  const isAlone = (id: string): boolean => under(frameworks[time], id).every((one) => !met.has(one));
  return nodes.flatMap(({ id, parent }) => (isAlone(id) && !isAlone(nodes[parent]?.id ?? 'total') ? [id] : []));
}

/** The result in one state; nothing where this page cannot be reckoned by hand. */
export function stateOf(one: Case, figures: Time, rules: Time, unsplit: Time): Result | undefined {
  const key = `${figures} ${rules} ${one.linked.unsplit.length > 0 ? unsplit : figures}`;
  if (!one.known.has(key)) one.known.set(key, reckoned(one, figures, rules, unsplit));
  return one.known.get(key);
}

function reckoned(one: Case, figures: Time, rules: Time, unsplit: Time): Result | undefined {
  const { frameworks, units, linked, own } = one;
  const framework = frameworks[rules];
  if (figures === rules && (unsplit === rules || linked.unsplit.length === 0)) return own[rules];
  const read =
    figures === rules
      ? pick(
          units[rules].answers,
          framework.nodes.map(({ id }) => id),
        )
      : carriedTo(frameworks, units[figures].answers, linked.readable, rules);
  const told = new Set(linked.unsplit.flatMap((link) => link[rules].flatMap((id) => under(framework, id))));
  const alone = figures === rules ? [] : aloneIn(one, rules);
  const kept = pick(units[rules].answers, [...alone.flatMap((id) => under(framework, id)), ...(unsplit === rules ? told : [])]);
  const answers = { ...Object.fromEntries(Object.entries(read).filter(([id]) => !told.has(id))), ...kept };
  const { result } = scored(framework, { ...units[rules], answers });
  const fixed = new Map<string, End>();
  const settled = figures === rules ? [] : [...alone.flatMap((id) => under(framework, id)), ...(unsplit === rules ? told : [])];
  for (const id of settled) {
    const was = own[rules].nodes.get(id);
    const isEnd = !nodeOf(framework, id).children.some((child) => own[rules].nodes.has(framework.nodes[child]?.id ?? ''));
    if (was && isEnd) fixed.set(id, was);
  }
  if (unsplit !== rules) linked.unsplit.forEach((link) => link[rules].forEach((id) => fixed.set(id, givenTo(one, link, rules, id))));
  const isSettled = [...fixed].every(([id, { exact, applicable }]) => {
    const is = result.nodes.get(id);
    return is && same(is.exact, exact) && same(is.applicable, applicable);
  });
  if (isSettled && (unsplit === rules || linked.unsplit.length === 0)) return result;
  if (!isSum(framework)) return undefined;
  return addedUp(framework, endsOf(framework, result, fixed), offOf(framework, answers, result));
}

const same = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

const pick = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(ids.flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : [])));

/** Points in the share of its maximum that was reached in the other year; of a block's, whose maximum it is. */
function givenTo({ frameworks, own }: Case, link: Link, rules: Time, id: string): End {
  const there = other(rules);
  const parts = link[there].flatMap((one) => {
    const [is, { block, max = ZERO }] = [nodeIn(own[there], one), nodeOf(frameworks[there], one)];
    if (!is) return [];
    return [{ points: block === 'penalty' ? negate(is.exact) : is.exact, most: block === 'base' ? is.applicable : max }];
  });
  const most = sum(parts.map((part) => part.most));
  const share = most.n === 0 ? ZERO : divide(sum(parts.map((part) => part.points)), most);
  const { block, max = ZERO } = nodeOf(frameworks[rules], id);
  const points = multiply(share, max);
  return { exact: block === 'penalty' ? negate(points) : points, applicable: block === 'base' ? max : ZERO };
}

const nodeIn = (result: Result, id: string): Came | undefined => (id === 'total' ? result.total : result.nodes.get(id));

/** What is fixed, and whatever else has a result and none under it. */
function endsOf(framework: Framework, result: Result, fixed: ReadonlyMap<string, End>): ReadonlyMap<string, End> {
  const ends = new Map<string, End>(fixed);
  for (const { id, children } of framework.nodes) {
    const is = nodeIn(result, id);
    const isEnd = !children.some((child) => result.nodes.has(framework.nodes[child]?.id ?? ''));
    if (is && isEnd && !fixed.has(id)) ends.set(id, is);
  }
  return ends;
}

/** What is taken off at groups that were not answered as a whole. */
function offOf({ nodes }: Framework, answers: Answers, result: Result): ReadonlyMap<string, Rational> {
  const groups = nodes.filter(({ id, leaf }) => !leaf && answers[id]?.deducted !== undefined && result.nodes.has(id));
  return new Map(groups.map(({ id }) => [id, readFraction(String(answers[id]?.deducted))]));
}
