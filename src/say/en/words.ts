/** The words of the command line and of reports, in English. */
import type { Words } from '../printed.ts';
import { lock } from './lock.ts';
import { migration } from './migrated.ts';
import { changes } from './changes.ts';
import { replayWords } from './receipts.ts';
import { tables } from './tables.ts';

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const words: Words = {
  tables,
  replay: replayWords,
  lock,
  migration,
  changes,
  unit: 'Unit',
  group: 'Group',
  score: 'Score',
  index: 'Index',
  class: 'Class',
  place: 'Place',
  lost: 'Lost',
  max: 'Max',
  state: 'State',
  bounds: 'Can still be',
  bonus: 'Bonus',
  penalty: 'Penalty',
  year: 'Year',
  version: 'Version',
  title: 'Title',
  pack: 'Pack',
  status: 'Status',
  node: 'Node',
  range: (low, high) => `${low} to ${high}`,
  outOf: (score, max) => `${score} / ${max}`,
  lostByDomain: 'Points lost by domain',
  losses: 'Where points were lost, largest first',
  lostByUnit: {
    domain: 'In which domains each unit lost points',
    owner: 'In whose work each unit lost points',
    cause: 'By which causes each unit lost points',
    answerer: 'In whose figures each unit lost points',
  },
  lossesBy: {
    domain: 'Losses by domain',
    owner: 'Losses by owner',
    cause: 'Losses by cause',
    answerer: 'Losses by who can change them',
  },
  noOwner: 'no owner told',
  smaller: (many) => `${many} smaller losses: --all shows them`,
  given: 'Points given directly',
  cliffs: 'On an edge: one case moves a whole band',
  cliff: 'on an edge',
  oneCase: (fact, figure, isMore) => `1 ${isMore ? 'more' : 'fewer'} “${fact}” (${figure})`,
  overCap: 'Above a cap',
  stages: { self: 'self-assessed', appraised: 'appraised', published: 'published', unknown: 'stage not told' },
  waterfall: 'From the maximum to the score',
  domain: 'Domain',
  applicableMax: 'Applicable maximum',
  roundingName: 'Rounding',
  everyLeaf: 'Every criterion',
  plotNote: 'Pictures: points upward, the measure to the right, its edges evenly apart and so not to scale; the coloured dot is the unit.',
  rule: 'Rule',
  clause: 'Source',
  ifNotApplicable: 'If it did not apply',
  asReported: '(as reported)',
  totalScore: 'Total',
  givenAbove: 'It has no points of its own: they were given at a node above it.',
  oneUnit: 'For every loss of one unit, add --unit ID',
  noLoss: 'No point was lost.',
  open: 'Figures still missing',
  assumptions: 'Assumed, because the pack leaves it open',
  rounding: (points) => `Rounding: adds ${points} points to the total.`,
  roundedDown: (points) => `Rounding: takes ${points} points off the total.`,
  rest: 'lines not seen',
  sample: 'SAMPLE: every number is invented and belongs to no province',
  partial: 'A framework known in part: it holds only what could be read in published sources',
  ofTotal: (lost) => `${lost} points lost`,
  owner: 'owner',
  ofWhichMissing: (lost) => `of which ${lost} are figures still missing`,
  notArisen: 'Not applicable',
  leftOut: 'left out of the maximum',
  inFull: 'full points',
  provisional: 'for now',
  asked: 'Asked',
  answerer: 'Who answers',
  name: 'Name in files',
  kinds: {
    'yes-no': 'yes or no',
    option: 'one of',
    number: 'a number',
    tally: 'a number, or yes or no',
    percent: 'a share, with its %',
    day: 'a day (year-month-day), or never',
  },
  inSteps: (step) => `in steps of ${step}`,
  points: 'points',
  mayNotApply: 'may be answered as not applicable',
  closing: 'Applicable maximum − lost + bonus − penalty = score',
  closingNote: 'Each loss above is rounded for print; the exact ones add up to exactly what was lost before the total is rounded.',
  fine: (names, warnings, notes) =>
    [`${names}: no errors`, ...(warnings > 0 ? [many(warnings, 'warning')] : []), ...(notes > 0 ? [many(notes, 'note')] : [])].join(', ') +
    '.',

  usage: `barem: scores by a framework, explains every lost point, and why a place moved

  barem list                               the packs that ship with it
  barem check PACK…                        check a pack
  barem score FRAMEWORK SUBMISSION…        score
  barem explain FRAMEWORK SUBMISSION…      explain lost points, and what wins them back
      --unit ID      one unit only             --all          every loss of every unit
      --by GROUP     added up by domain, owner, cause or answerer (who can change them)
      --policies ID  one criterion as if it did not apply, under each policy
      --md, --html   a report in Markdown, or one page of HTML to read and to print on A4; for rank and compare too
  barem rank FRAMEWORK SUBMISSION…         places inside each group
  barem compare BEFORE AFTER               how places and indexes moved, and why (submissions; more than two are drawn too)
      --unit ID      the story of one unit     --against leader|mean|next   hold units against another
      --succession FILE    what became of each criterion; left out, succession.yaml beside the pack
      --register NAME|FILE   units renamed, merged, split
      --framework FOLDER   where a framework is that a submission names; may be told several times
  barem migrate FRAMEWORK SUBMISSION…      carry submissions to another framework, as YAML (--succession, --framework as for compare)
  barem diff FRAMEWORK FRAMEWORK           what differs between two, and what of it can move scores (--md, --succession FILE)
  barem replay RESULT SUBMISSION…          a kept result (--json) made again by its receipt: equal byte for byte, or what differs and why
      --framework, --succession, --register   where to find what the receipt names and does not ship with the library
  barem form FRAMEWORK                     what a unit is asked, who answers, how much it is worth
      --group ID     for one group only         --schema       the JSON Schema of a valid submission
  barem lock FOLDER                        publish the packs of a folder, never to be edited again; --check: only look

  FRAMEWORK    id@year, id@version, or a folder with a pack.yaml
  SUBMISSION   a YAML, JSON or CSV file; - is standard input

  --json       the result as JSON         --lang vi|en   language (default: vi)
  --help       this page                  --version      the version

Exit codes: 0 fine (warnings too) · 1 errors in the data · 2 wrong usage`,
  unknownCommand: (found) => `There is no command “${found}”.`,
  unknownOption: (found) => `Not understood: ${found}.`,
  needsFramework: 'A framework is missing (id@year or a folder).',
  needsSubmission: 'A submission is missing (a YAML, JSON or CSV file, or - for standard input).',
  unknownUnit: (found, known) => `There is no unit “${found}” in the submission. Its units: ${known}.`,
  unknownLeaf: (found) => `The framework has no criterion “${found}”, or it is a group of others.`,
  unknownGrouping: (found, known) => `Losses cannot be added up by “${found}”: choose ${known}.`,
  onlyFor: (found, command) => `${found} is for ${command} only.`,
  unknownGroup: (found, known) =>
    known === '' ? 'This framework has no groups of its own.' : `The framework has no group “${found}”. Its groups: ${known}.`,
  oneForm: 'Choose one of --md, --html, --schema and --json.',
  unknownLanguage: (found) => `There is no language “${found}”: choose vi or en.`,
  wrongOrder: (found) => `“${found}” is a submission, not a framework: name the framework first, then the submission.`,
  seeHelp: 'For help: barem --help',
};
