/** `barem explain`: where every lost point went; a story for each unit, or one table for many. */
import { explain as explainScorecard } from '../explain.ts';
import { sayLoss } from '../say/story.ts';
import type { Command } from './command.ts';
import { titleLine } from './headline.ts';
import { byUnit } from './lossTable.ts';
import { scoreAll } from './scoring.ts';
import { type Told, story } from './story.ts';

export const explain: Command = (args) => {
  const scoring = scoreAll(args);
  if ('usage' in scoring) return scoring;
  const { framework, problems } = scoring;
  if (!framework) return { json: { units: [] }, text: '', problems };
  const units = scoring.units.map((scorecard): Told => {
    const explanation = explainScorecard(framework, scorecard);
    const losses = explanation.losses.map((loss) => ({ ...loss, text: sayLoss(args.language, framework, loss) }));
    return { ...explanation, losses };
  });
  const stories =
    units.length > STORIES ? [byUnit(framework, units, args.language)] : units.map((unit) => story(framework, unit, args.language));
  return { json: { units }, text: [titleLine(framework, args.language), ...stories].join('\n\n'), problems };
};

/** More units than this are shown in one table. */
const STORIES = 4;
