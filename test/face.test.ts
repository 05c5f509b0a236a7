/** The public face, read aloud: a new export is a decision. */
import { expect, test } from 'vitest';
import * as root from '../src/index.ts';
import * as load from '../src/load.ts';
import * as read from '../src/read.ts';
import * as english from '../src/say/en.ts';
import * as testing from '../src/testing.ts';
import * as vietnamese from '../src/say/vi.ts';

test.each([
  [
    'barem',
    root,
    [
      ...['amend', 'check', 'compare', 'compile', 'defineFramework', 'diff', 'evaluate', 'evaluateAll', 'explain', 'form'],
      ...['migrate', 'rank', 'replay', 'submissionSchema'],
    ],
  ],
  ['barem/read', read, ['digestOf', 'readPack', 'readRegister', 'readResult', 'readSubmission', 'readSuccession']],
  ['barem/load', load, ['listPacks', 'loadFramework', 'loadRegister', 'loadSubmission', 'loadSuccession']],
  ['barem/testing', testing, ['coverage', 'holds', 'laws', 'mutants', 'packs', 'passes', 'runCase', 'submissions', 'survivors']],
  [
    'barem/say/vi',
    vietnamese,
    [
      ...['sayAway', 'sayCapped', 'sayDifference', 'sayEffect', 'sayIndexChange', 'sayLoss', 'sayMove', 'sayNearTies', 'sayPassed'],
      ...['sayPlace', 'sayRule', 'tell', 'vi'],
    ],
  ],
  [
    'barem/say/en',
    english,
    [
      ...['en', 'sayAway', 'sayCapped', 'sayDifference', 'sayEffect', 'sayIndexChange', 'sayLoss', 'sayMove', 'sayNearTies', 'sayPassed'],
      ...['sayPlace', 'sayRule', 'tell'],
    ],
  ],
])('%s', (_, face, names) => {
  expect(Object.keys(face).sort()).toEqual(names);
});
