/** `barem check`: everything that is wrong with packs, or left open in them. */
import { check as checkFramework } from '../check.ts';
import { loadFramework } from '../load.ts';
import { type Severity, hasErrors } from '../problem.ts';
import type { Command } from './command.ts';

export const check: Command = ({ names, language: { words } }) => {
  if (names.length === 0) return { usage: words.needsFramework };
  const problems = names.flatMap((name) => {
    const { framework, problems: found, place } = loadFramework(name);
    return framework ? [...found, ...checkFramework(framework).problems.map(place)] : found;
  });
  const many = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  return { json: {}, text: hasErrors(problems) ? '' : words.fine(names.join(', '), many('warning'), many('note')), problems };
};
