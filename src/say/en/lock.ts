/** The words of `barem lock`, and of published versions, in English. */
import type { Words } from '../printed.ts';

export const lock: Words['lock'] = {
  needsFolder: 'Name one folder that holds packs: barem lock FOLDER.',
  published: 'published now',
  stood: 'stood already',
  counts: (published, stood) => `${published} published now, ${stood} stood already.`,
  earlier: 'Earlier',
};
