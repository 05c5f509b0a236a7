/** `barem compare`: how places and indexes moved between two results, and why; all units, or the story of one. */
import { compare as comparePanels } from '../compare.ts';
import { onlyUnit } from '../compare/only.ts';
import { type Problem, stepsOf, at } from '../problem.ts';
import { comparisonHtml } from '../report/comparison/html.ts';
import { comparisonMarkdown } from '../report/comparison/markdown.ts';
import type { ShownComparison } from '../report/comparison/shown.ts';
import { titleIn } from '../say/title.ts';
import type { Comparison } from '../shape/comparison.ts';
import type { Arguments, Command } from './command.ts';
import { comparedText } from './compared.ts';
import { type Links, loadLinks } from './links.ts';
import { type Side, loadSides } from './sides.ts';
import { standingOf } from './standings.ts';

/** What units can be held against. */
export const references = ['leader', 'mean', 'next'] as const;

export const compare: Command = (args) => {
  const { names, against, unit: id, language } = args;
  const { words } = language;
  if (names.length < (against ? 1 : 2)) return { usage: words.tables.needsTwo };
  const loaded = loadSides(args);
  if ('usage' in loaded) return loaded;
  const { sides, problems } = loaded;
  const [before, after] = [sides?.at(-2) ?? sides?.at(-1), sides?.at(-1)];
  if (!sides || !before || !after) return { json: { units: [] }, text: '', problems };
  const links = loadLinks(args, before, after);
  const unread = [...links.succession.problems, ...links.register.problems];
  if (unread.length > 0) return { json: { units: [] }, text: '', problems: [...problems, ...unread] };
  const { succession } = links.succession;
  const { register } = links.register;
  const comparison = comparePanels(before, after, {
    ...(succession && { succession }),
    ...(register && { register }),
    ...(against && { against }),
  });
  const all = [...problems, ...told(comparison.problems, before, after, links)];
  const { units } = comparison;
  const unit = units.find((one) => one.unit.id === id);
  const above = against === 'next' && !unit ? standingOf(before).rows.find((row) => row.id === id) : undefined;
  if (id !== undefined && above) return { json: { ...onlyUnit(comparison, id) }, text: words.tables.noneAbove(above.title), problems: all };
  if (id !== undefined && units.length > 0 && !unit) return { usage: words.unknownUnit(id, units.map((one) => one.unit.id).join(', ')) };
  const json = { ...(unit ? onlyUnit(comparison, unit.unit.id) : comparison) };
  if (units.length === 0) return { json, text: '', problems: all };
  return { json, text: textOf({ ...shownOf(sides, comparison, args), ...(unit && { unit }) }, args), problems: all };
};

function textOf(shown: ShownComparison, { form, language }: Arguments): string {
  if (form === 'md') return comparisonMarkdown(shown, language);
  if (form === 'html') return comparisonHtml(shown, language);
  return comparedText(shown, language);
}

function shownOf(sides: readonly Side[], comparison: Comparison, { language }: Arguments): ShownComparison {
  const frameworks = sides.slice(-2).flatMap(({ framework }) => framework ?? []);
  const latest = frameworks.at(-1);
  const statuses = new Set(frameworks.flatMap(({ status }) => (status === 'complete' ? [] : [status])));
  return {
    comparison,
    standings: sides.map(standingOf),
    title: latest ? titleIn(latest.title, language) : (sides.at(-1)?.submission.framework ?? sides.at(-1)?.name ?? ''),
    notices: [...statuses].map((status) => language.words[status]),
    places: Math.max(...frameworks.map(({ rounding }) => rounding.places), ...printedPlaces(comparison)),
  };
}

/** As many decimals as an index is told with. */
const printedPlaces = ({ units }: Comparison): readonly number[] =>
  units.flatMap(({ index }) => [index.before, index.after].map((text) => text.split('.')[1]?.length ?? 0));

/** Each problem in the file that it is about, and once: one submission may be both sides. */
function told(problems: readonly Problem[], before: Side, after: Side, { succession, register }: Links): readonly Problem[] {
  const places: Readonly<Record<string, (one: Problem) => Problem>> = {
    before: before.place,
    after: after.place,
    succession: succession.place,
    register: register.place,
  };
  const placed = problems.map((one) => {
    const [under = '', ...inner] = stepsOf(one.where.pointer);
    const place = places[under];
    return place ? place({ ...one, where: { pointer: at('', ...inner) } }) : one;
  });
  return [...new Map(placed.map((one) => [JSON.stringify([one.code, one.where, one.facts]), one])).values()];
}
