/** `barem form`: what a unit is asked, of whom, and how much it is worth; or the schema of a submission. */
import { form as formOf } from '../form.ts';
import { submissionSchema } from '../form/schema.ts';
import { loadFramework } from '../load.ts';
import type { FormFact, FormNode } from '../shape/form.ts';
import type { Framework } from '../shape/framework.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { nodeTitle } from '../say/title.ts';
import type { Command } from './command.ts';
import { titleLine } from './headline.ts';
import { table } from './table.ts';

export const form: Command = ({ names: [name], group, form: written, language }) => {
  if (name === undefined) return { usage: language.words.needsFramework };
  const { framework, problems } = loadFramework(name);
  if (!framework) return { json: {}, text: '', problems };
  const groups = [...new Set(framework.nodes.flatMap(({ appliesTo = [] }) => appliesTo))];
  if (group !== undefined && !groups.includes(group)) return { usage: language.words.unknownGroup(group, groups.join(', ')) };
  const drawn = formOf(framework, { ...(group !== undefined && { group }) });
  const text = written === 'schema' ? JSON.stringify(submissionSchema(framework), null, 2) : textOf(framework, drawn.nodes, language);
  return { json: { ...drawn }, text, problems };
};

function textOf(framework: Framework, nodes: readonly FormNode[], language: PrintedLanguage): string {
  const { words } = language;
  const columns = [
    { head: words.node },
    { head: words.title },
    { head: words.max, align: 'right' as const },
    { head: words.answerer },
    { head: words.group },
    { head: words.asked },
    { head: words.name },
  ];
  const rows = nodes.flatMap((node) => [nodeRow(node, language), ...node.facts.map((fact) => factRow(fact, language))]);
  return [titleLine(framework, language), '', table(columns, rows)].join('\n');
}

/** Who answers is told where something is asked. */
function nodeRow(node: FormNode, language: PrintedLanguage): readonly string[] {
  const { words, number, answerers } = language;
  const { id, max, measure, by, appliesTo = [], points, notApplicable, facts } = node;
  const isAsked = measure !== undefined || facts.length > 0;
  const given = measure === 'points' ? pointsAsked(points, language) : [];
  return [
    id,
    nodeTitle(node, language),
    max === 'unknown' ? '' : number(max),
    isAsked ? answerers[by] : '',
    appliesTo.join(', '),
    [...given, ...(isAsked && notApplicable ? [words.mayNotApply] : [])].join(', '),
    measure === 'points' ? 'points' : '',
  ];
}

const pointsAsked = ({ least, most, step }: FormNode['points'], { words, number }: PrintedLanguage): readonly string[] => [
  words.points,
  ...(most === undefined ? [] : [words.range(number(least), number(most))]),
  ...(step === undefined ? [] : [words.inSteps(number(step))]),
];

function factRow({ name, title, kind, unit, options = [] }: FormFact, { words, quote }: PrintedLanguage): readonly string[] {
  const choices = options.length > 0 ? [options.map(quote).join(', ')] : [];
  return ['', `· ${title}`, '', '', '', [words.kinds[kind], ...(unit === undefined ? [] : [unit]), ...choices].join(', '), name];
}
