/** One year's answers, as they stand on the tree of the other. */
import type { Framework } from '../../../src/shape/framework.ts';
import type { Answer } from '../../../src/shape/submission.ts';
import type { Link } from './links.ts';
import { type Both, type Time, nodeOf } from './unsplit.ts';

export function carried(answer: Answer, link: Link, frameworks: Both<Framework>, from: Time): Answer {
  const to = from === 'before' ? 'after' : 'before';
  const years = frameworks[to].year - frameworks[from].year;
  const { facts, ...others } = answer;
  const asked = new Set(nodeOf(frameworks[to], link[to][0] ?? '').facts.map(({ name }) => name));
  const told = Object.entries(facts ?? {}).flatMap(([name, figure]) => {
    const other =
      from === 'before' ? (link.facts[name] ?? name) : (Object.entries(link.facts).find(([, now]) => now === name)?.[0] ?? name);
    if (!asked.has(other)) return [];
    return [[other, typeof figure === 'string' ? moved(figure, years) : figure] as const];
  });
  return { ...others, ...(told.length > 0 && { facts: Object.fromEntries(told) }) };
}

function moved(figure: string, years: number): string {
  const [, year, rest] = /^(\d{4})-(\d\d-\d\d)$/.exec(figure) ?? [];
  if (year === undefined || rest === undefined) return figure;
  const there = Number(year) + years;
  const isLeap = there % 4 === 0 && (there % 100 !== 0 || there % 400 === 0);
  return `${there}-${rest === '02-29' && !isLeap ? '02-28' : rest}`;
}
