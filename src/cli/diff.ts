/** `barem diff`: what differs between two rule sets, and what of it can move scores; also of a pack that is being corrected. */
import { dirname } from 'node:path';
import { diff as diffRuleSets } from '../diff.ts';
import { isFile } from '../load/files.ts';
import { type NamedFramework, readNamed } from '../load/named.ts';
import { type LoadedSuccession, loadSuccession } from '../load.ts';
import { type Problem, at, hasErrors, stepsOf } from '../problem.ts';
import { diffMarkdown } from '../report/difference/markdown.ts';
import type { Framework } from '../shape/framework.ts';
import type { Arguments, Command } from './command.ts';
import { differedText } from './differed.ts';
import { besidePack } from './links.ts';

export const diff: Command = ({ names, succession: named, form, language }) => {
  const [one, other, ...more] = names;
  if (one === undefined || other === undefined || more.length > 0) return { usage: language.words.changes.needsTwo };
  const first = readNamed(one);
  const second = one === other ? first : readNamed(other);
  const problems = [...new Set([first, second])].flatMap((loaded) => loaded.problems.filter(({ severity }) => severity !== 'note'));
  const [before, after] = [first.framework, second.framework];
  if (!before || !after) return { json: {}, text: '', problems };
  const links = linksOf(named, { framework: before, pack: folderOf(one) }, { framework: after, pack: folderOf(other) });
  if (hasErrors(links.problems)) return { json: {}, text: '', problems: [...problems, ...links.problems] };
  const found = diffRuleSets(before, after, { ...(links.succession && { succession: links.succession }) });
  const all = [...problems, ...links.problems, ...found.problems.map((problem) => placed(problem, first, second, links))];
  if (hasErrors(found.problems)) return { json: { ...found }, text: '', problems: all };
  const shown = { frameworks: { before, after }, diff: found };
  return { json: { ...found }, text: form === 'md' ? diffMarkdown(shown, language) : differedText(shown, language), problems: all };
};

const folderOf = (name: string): string => (isFile(name) ? dirname(name) : name);

interface Pack {
  readonly framework: Framework;
  readonly pack: string;
}

/** Within one year ids are ids: what became of them is asked only between two. */
function linksOf(named: Arguments['succession'], before: Pack, after: Pack): LoadedSuccession {
  return named === undefined ? besidePack(before, after) : loadSuccession(named);
}

/** Each problem in the file that it is about. */
function placed(problem: Problem, first: NamedFramework, second: NamedFramework, links: LoadedSuccession): Problem {
  const places = new Map([
    ['before', first.place],
    ['after', second.place],
    ['succession', links.place],
  ]);
  const [under = '', ...inner] = stepsOf(problem.where.pointer);
  return places.get(under)?.({ ...problem, where: { pointer: at('', ...inner) } }) ?? problem;
}
