/** `barem explain`: where every lost point went; a story for each unit, one table for many, or a report. */
import { explain as explainScorecard } from '../explain.ts';
import { htmlReport } from '../report/html.ts';
import { markdownReport } from '../report/markdown.ts';
import { type Told, told } from '../report/told.ts';
import type { Framework } from '../shape/framework.ts';
import type { Arguments, Command } from './command.ts';
import { titleLine } from './headline.ts';
import { byUnit } from './lossTable.ts';
import { policyTables } from './policies.ts';
import { scoreAll } from './scoring.ts';
import { story } from './story.ts';

export const explain: Command = (args) => {
  const scoring = scoreAll(args);
  if ('usage' in scoring) return scoring;
  const { framework, problems } = scoring;
  if (!framework) return { json: { units: [] }, text: '', problems };
  if (args.policies !== undefined && !framework.nodes.some(({ id, leaf }) => leaf && id === args.policies)) {
    return { usage: args.language.words.unknownLeaf(args.policies) };
  }
  const units = scoring.units.map((scorecard) => told(framework, explainScorecard(framework, scorecard), args.language));
  const policies = args.policies === undefined ? undefined : policyTables(framework, scoring, args.policies, args.language);
  return {
    json: { units, ...(policies && { policies: policies.json }) },
    text: policies ? [titleLine(framework, args.language), policies.text].join('\n\n') : textOf(framework, units, args),
    problems,
  };
};

/** More units than this are shown in one table, unless all is asked for. */
const STORIES = 4;

function textOf(framework: Framework, units: readonly Told[], args: Arguments): string {
  const { language, form, by = 'domain' } = args;
  if (form === 'md') return markdownReport(framework, units, args.by, language);
  if (form === 'html') return htmlReport(framework, units, args.by, language);
  const stories =
    units.length > STORIES && !args.all ? [byUnit(framework, units, by, language)] : units.map((unit) => story(framework, unit, args));
  return [titleLine(framework, language), ...stories].join('\n\n');
}
