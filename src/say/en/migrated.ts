/** What is said of a submission that was carried to another rule set, in English. */
import type { migration as words } from '../vi/migrated.ts';

export const migration: typeof words = {
  head: (from, to, many) => `Carried from ${from} to ${to}: ${many} ${many === '1' ? 'answer' : 'answers'} came over.`,
  years: (before, after) =>
    `Days were moved from ${before} to ${after}; all other figures are still those of ${before}. Review and update them before use.`,
  left: 'Stayed behind in the old submission:',
  asked: 'To be filled in, since nothing in the old submission answers it:',
  now: (id) => `now ${id}`,
  fact: (title) => `figure ${title}`,
  everyUnit: 'every unit',
  because: {
    dropped: () => 'is not in the new framework',
    split: (ids) => `was split into ${ids}`,
    merged: (ids) => `went up in ${ids}`,
    points: () => 'points were given, on the old scale',
    'fact-dropped': () => 'is not asked for any more',
    'not-accepted': () => 'the new framework does not take the answer as it is',
    wrong: () => 'was wrong in the old submission',
  },
  severalStages: (stages) => `The submissions are of several stages (${stages}) and cannot become one: carry one stage at a time.`,
  alreadyThere: (file, name) => `The submission “${file}” is of ${name} already: there is nothing to carry.`,
  printedOnly: (file) => `The submission “${file}” holds only places or scores that a source prints, and no answer to carry.`,
};
