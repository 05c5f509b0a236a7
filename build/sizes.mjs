/** What hosts bundle: of each the promise, and the limit that guards what is true today. */
import { readdirSync } from 'node:fs';

const kB = 1000;
const root = Object.keys(await import('../dist/index.js'));
const say = Object.keys(await import('../dist/say/vi.js'));

/** Own code only, or with every dependency that comes with it. */
const both = (name, entries, limits, promises = {}) => [
  { name: `${name}, own code`, entries, isOwn: true, limit: limits.own * kB, promise: (promises.own ?? 0) * kB },
  { name: `${name}, with dependencies`, entries, isOwn: false, limit: limits.all * kB, promise: (promises.all ?? 0) * kB },
];

const years = readdirSync('dist/rules').flatMap((id) =>
  readdirSync(`dist/rules/${id}`).flatMap((file) => (/^\d+\.js$/.test(file) ? [`${id}/${file.replace('.js', '')}`] : [])),
);

export const sizes = [
  ...both('compile + evaluate', { index: ['compile', 'evaluate'] }, { own: 32, all: 46 }),
  ...both('compile + evaluate + explain', { index: ['compile', 'evaluate', 'explain'] }, { own: 35, all: 49 }),
  ...both('rank', { index: ['rank'] }, { own: 12, all: 26 }),
  ...both('compile + compare', { index: ['compile', 'compare'] }, { own: 47, all: 61 }),
  ...both('compile + diff', { index: ['compile', 'diff'] }, { own: 30, all: 44 }),
  ...both('compile + replay', { index: ['compile', 'replay'] }, { own: 58, all: 72 }),
  ...both('barem', { index: root }, { own: 66, all: 80 }),
  ...both('barem/say/vi', { 'say/vi': say }, { own: 36, all: 49 }),
  ...both('barem + barem/say/vi', { index: root, 'say/vi': say }, { own: 92, all: 106 }, { own: 15, all: 32 }),
  ...years.map((year) => ({
    name: `barem/rules/${year}`,
    entries: { [`rules/${year}`]: ['pack'] },
    isOwn: true,
    limit: 8 * kB,
    promise: 8 * kB,
  })),
];
