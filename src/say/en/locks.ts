/** Which rule sets there are, and what is wrong with published revisions and their lock, in English: what was found, and what to do next. */
import type { DemandFacts, LockFacts } from '../../problem/locks.ts';
import { quoted } from '../format.ts';
import type { Language } from '../language.ts';

const q = (text: string): string => `“${text}”`;
const SHOWN = 6;

/** Lines by their ids, the first few of them. */
function lines(ids: readonly string[]): string {
  const named = ids.filter((id) => id !== 'total').slice(0, SHOWN);
  const rest = ids.filter((id) => id !== 'total').length - named.length;
  const parts = [
    ...(ids.includes('total') ? ['the rules of the whole'] : []),
    ...(named.length > 0 ? [quoted(named, '“', '”')] : []),
    ...(rest > 0 ? [`${rest} more`] : []),
  ];
  return parts.join(' and ');
}

/** Why a change demands what it demands. */
const why = ({ moves, others }: Pick<DemandFacts, 'moves' | 'others'>): string => {
  if (moves.length > 0) return `${lines(moves)} can give another score, index, class or place`;
  return others.length > 0 ? `something else is different at ${lines(others)}, and no score can move` : 'no score can move';
};

export const lockProblems: Pick<Language['problems'], 'unknown-framework' | 'unknown-year' | keyof LockFacts> = {
  'unknown-framework': ({ found, allowed }) =>
    `There is no framework ${q(found)}; there are: ${allowed.join(', ')}, or name a folder with a pack.yaml.`,
  'unknown-year': ({ id, found, allowed }) => `${q(id)} has no year or version ${q(found)}; there are: ${allowed.join(', ')}.`,
  'bad-version': ({ found }) => `${q(found)} is no version; in a lock it is year.scores.wording, such as 2023.1.0.`,
  'bad-digest': ({ found }) =>
    `${q(found)} is no digest: it is sha256: and 64 of the digits 0 to 9 and a to f. A lock is not edited by hand; take this line back from version control.`,
  unpublished: ({ name, folder }) =>
    `${q(name)} is not published yet: it may still change, and with it every score on it. Publish it before scores go out: barem lock ${folder}.`,
  'not-as-published': ({ name, lock, digest }) =>
    `${q(name)} is published, and these are not the rules that were published under this version (${digest}, in ${lock}), so nothing is scored on them. barem lock FOLDER --check, on the folder of that lock, tells which file was edited and what to do.`,
  'published-edited': ({ name, revision, ...demand }) =>
    `${q(name)} is published and never edited again, and this pack differs from it. Take the change back, or write revision: "${revision}" here, because ${why(demand)} (against ${demand.last}); then run barem lock.`,
  'lock-edited': ({ name, digest }) =>
    `This line of the lock was edited: the pack and the published revision of ${q(name)} agree, and their digest is ${digest}. Take the line back from version control, or write that digest in it.`,
  'revision-edited': ({ name, digest }) =>
    `This file is not the revision that was published as ${q(name)}; a published revision is never edited. Take it back from version control or from the package that it came with: its digest is ${digest}, by the lock.`,
  'revision-missing': ({ name, file, digest }) =>
    `${q(name)} is published and its revision is gone: there is no ${file}. Take it back from version control or from the package that it came with; its digest is ${digest}.`,
  'lock-lost-line': ({ name, digest }) =>
    `There is a revision of ${q(name)}, and no line for it in the lock. Take the line back from version control, its digest is ${digest}; only if this revision was never published, remove the file and run barem lock again.`,
  'version-too-low': ({ version, revision, ...demand }) =>
    `The version ${version} is too low after ${demand.last}, which is published: write revision: "${revision}" here, because ${why(demand)}.`,
  'year-goes-back': ({ id, year, version, last, file }) =>
    `${q(`${id}@${year}`)} is what this pack says, and it has gone back to ${version}, though ${last} is published. Write again what ${last} says (${file}); if that was wrong, correct it with a higher revision.`,
  'same-version-twice': ({ name, first }) =>
    `${q(name)} is in ${first} already, and of two packs with one id and version nobody knows which was meant; give one of them another revision or id, or remove one.`,
  'not-published': ({ name, folder }) => `${q(name)} is not published yet; run barem lock ${folder}, and keep the files that it writes.`,
  'another-lock': ({ lock, other }) =>
    `This pack has a lock of its own already, ${other}, so it gets none in ${lock}; run barem lock on the folder of the one that is to stay.`,
  'no-packs': ({ folder }) =>
    `There is no pack.yaml in ${folder}, nor in the folders up to two steps under it; name the folder that holds the packs.`,
  'not-written': ({ file }) =>
    `${q(file)} cannot be written, so nothing was published; check that you may write there and that the disk is not full.`,
};
