/** `barem migrate`: submissions carried to another framework, as one YAML file, with what stayed behind and what is to be filled in. */
import { loadFramework } from '../load.ts';
import { migrate as carry } from '../migrate.ts';
import { type Problem, at, hasErrors, problem, stepsOf } from '../problem.ts';
import type { Words } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';
import type { Arguments, Command, Usage } from './command.ts';
import { loadLinks } from './links.ts';
import { type Carried, askedOf, commentsOf, nameOf } from './migrated.ts';
import { isSubmission } from './scoring.ts';
import { type Side, loadSides } from './sides.ts';
import { submissionText } from './submissionText.ts';

export const migrate: Command = (args) => {
  const { names, language } = args;
  const { words } = language;
  const [name, ...files] = names;
  if (name === undefined) return { usage: words.needsFramework };
  if (files.length === 0) return { usage: words.needsSubmission };
  const { framework: to, problems: faults } = loadFramework(name);
  if (isSubmission(faults)) return { usage: words.wrongOrder(name) };
  const loaded = loadSides({ ...args, names: files });
  if ('usage' in loaded) return loaded;
  const { sides } = loaded;
  const problems = [...faults, ...loaded.problems];
  if (!to || !sides) return { json: {}, text: '', problems };
  const misuse = misuseOf(sides, to, words);
  if (misuse) return misuse;
  const all = sides.map((side) => carryOver(side, { pack: name, framework: to }, args));
  const twice = twiceIn(sides);
  problems.push(...once(all.flatMap((one) => one.problems)), ...twice);
  const carried = all.flatMap(({ carried: one }) => one ?? []);
  if (carried.length < sides.length || twice.length > 0) return { json: {}, text: '', problems };
  const submission = joined(carried.flatMap(({ migration }) => migration.submission ?? []));
  const json = {
    from: [...new Map(carried.map(({ from, migration }) => [nameOf(from), migration.from])).values()],
    to: carried[0]?.migration.to,
    submission,
    carried: carried.reduce((many, { migration }) => many + migration.carried, 0),
    left: carried.flatMap(({ migration }) => migration.left),
    asked: askedOf(carried),
  };
  return { json, text: submissionText(submission, commentsOf(carried, to, language)), problems };
};

/** What keeps submissions from being carried together, or at all. */
function misuseOf(sides: readonly Side[], to: Framework, { migration: words, stages: names }: Words): Usage | undefined {
  const stages = [...new Set(sides.map(({ submission }) => submission.stage ?? 'unknown'))];
  const printed = sides.find(({ framework }) => !framework);
  const there = sides.find(({ framework }) => framework && nameOf(framework) === nameOf(to));
  if (printed) return { usage: words.printedOnly(printed.name) };
  if (there) return { usage: words.alreadyThere(there.name, nameOf(to)) };
  return stages.length > 1 ? { usage: words.severalStages(stages.map((one) => names[one] ?? one).join(', ')) } : undefined;
}

/** Over the succession that is told, or that lies beside one of the two packs. */
function carryOver(
  side: Side,
  target: { readonly pack: string; readonly framework: Framework },
  args: Arguments,
): { readonly carried?: Carried; readonly problems: readonly Problem[] } {
  const { framework: from, submission, place } = side;
  const { succession: found } = loadLinks(args, side, target);
  if (!from || hasErrors(found.problems)) return { problems: found.problems };
  const { succession } = found;
  const migration = carry(submission, { from, to: target.framework, ...(succession && { succession }) });
  const problems = migration.problems.map((one) => {
    const [under, ...inner] = stepsOf(one.where.pointer);
    return under === 'succession' ? found.place({ ...one, where: { pointer: at('', ...inner) } }) : place(one);
  });
  return { ...(migration.submission && { carried: { from, migration } }), problems };
}

/** What is wrong with a succession is told once, however many were to be carried over it. */
const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify([one.code, one.where, one.facts]), one])).values(),
];

/** Units of one id in two files. */
function twiceIn(sides: readonly Side[]): readonly Problem[] {
  const first = new Map<string, Side>();
  return sides.flatMap((side) =>
    side.submission.units.flatMap(({ id, position }, index) => {
      const known = first.get(id) ?? side;
      first.set(id, known);
      return known === side ? [] : [side.place(problem('duplicate-unit', at('', 'units', position ?? index, 'id'), { unit: id }))];
    }),
  );
}

/** One submission of several: they have one framework and one stage. */
const joined = (all: readonly Submission[]): Submission => ({ ...all[0], units: all.flatMap(({ units }) => units) });
