/** What a build of the library gives for everything in `rules/`: a digest of scores, indexes and classes, and one of places, for every case and submission. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { inputs } from '../support/inputs.mjs';

const LENGTH = 16;
const short = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, LENGTH);

export function given(barem, version) {
  const [years, gives] = [{}, {}];
  for (const { folder, inputs: all } of inputs().ruleSets) {
    const [, id, year] = folder.split('/');
    years[`${id}@${year}`] = barem.loadFramework(folder).framework?.version;
    const published = readdirSync(folder).flatMap((file) => /^(\d+\.\d+\.\d+)\.json$/.exec(file)?.[1] ?? []);
    for (const revision of new Set([years[`${id}@${year}`], ...published])) {
      const { framework } = barem.loadFramework(`${id}@${revision}`);
      gives[`${id}@${revision}`] = Object.fromEntries(
        all.map(({ title, data }) => [short(data), { case: title, ...resultsOf(barem, framework, data) }]),
      );
    }
  }
  return { version, years, gives };
}

function resultsOf(barem, framework, data) {
  const { submission } = barem.readSubmission(data);
  const { units } = barem.evaluate(framework, submission);
  const scores = units.map((one) => [one.unit.id, one.score, one.index, one.class, one.nodes.map(({ id, score }) => [id, score])]);
  const groups = barem.rank?.(framework, units).groups; // 0.1.0 could not rank
  const places = groups?.map(({ group, rows }) => [group, rows.map(({ unit, place }) => [unit.id, place])]);
  return { scores: short(scores), ...(places && { places: short(places) }) };
}
