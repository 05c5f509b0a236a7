/** `barem check`: everything that is wrong with packs, or left open in them, and with what became of each id since the year before. */
import { dirname } from 'node:path';
import { check as checkFramework } from '../check.ts';
import { isFile } from '../load/files.ts';
import { loadFramework, loadSuccession } from '../load.ts';
import { type Problem, type Severity, hasErrors } from '../problem.ts';
import type { Framework } from '../shape/framework.ts';
import { linkNodes } from '../succession/nodes.ts';
import type { Command } from './command.ts';

export const check: Command = ({ names, language: { words } }) => {
  if (names.length === 0) return { usage: words.needsFramework };
  const problems = names.flatMap((name) => {
    const { framework, problems: found, place } = loadFramework(name);
    return framework ? [...found, ...checkFramework(framework).problems.map(place), ...checkSuccession(name, framework)] : found;
  });
  const many = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  return { json: {}, text: hasErrors(problems) ? '' : words.fine(names.join(', '), many('warning'), many('note')), problems };
};

/** What stands beside a pack of the year before: its shape, and where that year is at hand, every line of it. */
function checkSuccession(name: string, after: Framework): readonly Problem[] {
  const { succession, problems, place } = loadSuccession(isFile(name) ? dirname(name) : name);
  if (!succession) return problems;
  const told: Problem[] = [];
  const { framework: before } = loadFramework(succession.from);
  if (before) linkNodes(succession, before, after, (one) => told.push(place(one)));
  return [...problems, ...told];
}
