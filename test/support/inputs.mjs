/** Everything in `rules/` as plain data: cases and submissions, and which panels are held against which. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { parse } from 'yaml';

const yaml = (file) => parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true });

const foldersIn = (folder) =>
  readdirSync(folder).flatMap((name) => (statSync(`${folder}/${name}`).isDirectory() ? [`${folder}/${name}`] : []));

/** Of each folder of a pack, in their order; and what is compared. */
export function inputs() {
  const folders = foldersIn('rules').flatMap(foldersIn);
  const ruleSets = folders.map((folder) => {
    const beside = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const files = new Map(beside.map((name) => [name, yaml(`${folder}/${name}`)]));
    const submissions = beside.filter((name) => files.get(name).units);
    return {
      folder,
      succession: files.get('succession.yaml'),
      inputs: [
        ...files.get('cases.yaml').map((one) => caseOf(one, files)),
        ...submissions.map((name) => ({ title: name, file: `${folder}/${name}`, data: files.get(name) })),
      ],
    };
  });
  return { ruleSets, comparisons: ruleSets.flatMap((after) => comparisonsOf(after, ruleSets)) };
}

function caseOf({ case: title, submission, answers = {}, group, stated }, files) {
  const unit = { id: 'unit', ...(group && { group }), ...(stated && { stated }), answers };
  return { title, data: typeof submission === 'string' ? files.get(submission) : (submission ?? { units: [unit] }) };
}

/** A panel is a submission of several units: held against its own leader, and against the panel of that name of the year before. */
function comparisonsOf({ folder, succession, inputs }, ruleSets) {
  const before = succession && ruleSets.find((one) => one.folder === `rules/${succession.from.replace('@', '/')}`);
  return inputs
    .filter(({ file, data }) => file && data.units.length > 1)
    .flatMap(({ title, file }) => [
      { title: `${file}, against its leader`, before: file, after: file, options: { against: 'leader' } },
      ...(before?.inputs.some((one) => one.title === title && one.file)
        ? [{ title: `${file}, against the year before`, before: `${before.folder}/${title}`, after: file, succession: folder, options: {} }]
        : []),
    ]);
}
