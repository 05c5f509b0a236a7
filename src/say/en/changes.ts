/** The words of the command line and of reports about two rule sets, in English. */
import type { Words } from '../printed.ts';

const counted = (many: string): string => `${many} ${many === '1' ? 'difference' : 'differences'}`;

export const changes: Words['changes'] = {
  title: 'What differs',
  decision: 'Decision',
  noDecision: { none: 'none', unknown: 'not known' },
  version: 'Version',
  moving: (many) => `${counted(many)} that can move a score, a place or a class`,
  still: (many) => `${counted(many)} that ${many === '1' ? 'moves' : 'move'} no score, place or class`,
  nothing: 'The two rule sets are the same: nothing differs.',
  nothingElse: 'But for what stands above, the two rule sets are the same.',
  groups: {
    added: 'New',
    dropped: 'Gone',
    lines: 'Split, merged, moved',
    points: 'Maximum points',
    rules: 'Rules',
    whole: 'The whole',
  },
  ofWhole: {
    reweighted: 'Total',
    formula: 'Days off',
    rounding: 'Rounding',
    index: 'Index',
    ranking: 'Ranking',
    class: 'Classes',
  },
  wholeSet: 'The framework',
  withUnder: (ids) => `With what stands under it: ${ids.join(', ')}.`,
  right: (version) => `Version ${version} is right for these differences.`,
  higher: (version, proposes) => `Version ${version} is right for these differences (the lowest is ${proposes}).`,
  tooLow: (version, proposes) => `Version ${version} is too low for these differences: it has to be ${proposes} at least.`,
  needsTwo: 'Two frameworks are needed: before, after (id@year, id@version or a folder).',
};
