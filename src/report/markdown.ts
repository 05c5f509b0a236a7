/** A report in Markdown: the same story, for a page that is edited further. */
import type { PrintedLanguage } from '../say/printed.ts';
import { nodeTitle, titleIn } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Grouping } from '../shape/explanation.ts';
import { lossGroups } from './groups.ts';
import { keyFacts } from './keyFacts.ts';
import { whoseOf } from './losses.ts';
import { listOf, plain, row } from './marks.ts';
import { nameOf } from './names.ts';
import { beside, closing, roundingLine } from './notes.ts';
import type { Told } from './told.ts';

export function markdownReport(framework: Framework, units: readonly Told[], by: Grouping | undefined, language: PrintedLanguage): string {
  const { words } = language;
  const notice = framework.status === 'complete' ? '' : `> ${plain(words[framework.status])}`;
  const head = `# ${plain(titleIn(framework.title, language))} ${framework.year} (${framework.version})`;
  return [head, notice, ...units.map((unit) => section(framework, unit, by, language))].filter(Boolean).join('\n\n');
}

function section(framework: Framework, unit: Told, by: Grouping | undefined, language: PrintedLanguage): string {
  const { words } = language;
  const assumed = unit.assumptions.map(({ rule, used, node }) => language.assumptions[rule](used, node ?? ''));
  const notes = [...beside(framework, unit, language), { head: words.assumptions, lines: assumed }].filter(({ lines }) => lines.length > 0);
  const parts = [
    `## ${plain(unit.unit.title)}`,
    listOf(keyFacts(framework, unit, language).map(({ name, value }) => `${name}: ${value}`)),
    domains(framework, unit, language),
    losses(framework, unit, by, language),
    [...closing(framework, unit, language), roundingLine(unit, language)].filter(Boolean).map(plain).join('\\\n'),
    ...notes.map(({ head, lines }) => `### ${plain(head)}\n\n${listOf(lines)}`),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function domains({ rounding: { places } }: Framework, { nodes }: Told, language: PrintedLanguage): string {
  const { words, number } = language;
  const rows = nodes
    .filter(({ parent, applicableMax }) => parent === 'total' && applicableMax !== '0')
    .map((one) => row([one.id, nodeTitle(one, language), number(one.lost, places), number(one.applicableMax), number(one.score, places)]));
  if (rows.length === 0) return '';
  const heads = row([words.node, words.title, words.lost, words.max, words.score]);
  return [`### ${words.lostByDomain}`, '', heads, '| --- | --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function losses(framework: Framework, unit: Told, by: Grouping | undefined, language: PrintedLanguage): string {
  const { words, number } = language;
  if (unit.losses.length === 0) return words.noLoss;
  const { places } = framework.rounding;
  const groups = lossGroups(framework, unit, by, language).map(({ head, lost, losses: all }) => {
    const items = all.map((loss) => {
      const told = [loss.source?.at, whoseOf(loss, language)].filter(Boolean).join(' · ');
      return `1. **${number(loss.lost, places)}** ${plain(nameOf(loss, language))}\\\n   ${plain(loss.text)}${told ? `\\\n   ${plain(told)}` : ''}`;
    });
    return [...(head === undefined ? [] : [`#### ${plain(head)}: ${number(lost, places)}`, '']), ...items].join('\n');
  });
  return [`### ${by ? words.lossesBy[by] : words.losses}`, ...groups].join('\n\n');
}
