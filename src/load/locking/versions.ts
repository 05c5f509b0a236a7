/** Which packs are to be published, and what their versions have to be. */
import { type Problem, problem } from '../../problem.ts';
import type { Framework } from '../../shape/framework.ts';
import type { Lock } from '../../shape/lock.ts';
import { compareVersions } from '../../version.ts';
import { readFramework } from '../framework.ts';
import { demandOf } from './demanded.ts';
import { type Held, type HeldPack, nameOf } from './held.ts';
import { lockedDigest } from './near.ts';

export interface Sorted {
  /** Not published yet, and nothing speaks against it. */
  readonly ready: readonly HeldPack[];
  /** Published as they are now. */
  readonly stood: readonly HeldPack[];
  readonly problems: readonly Problem[];
}

/** Of packs with one name the first is looked at. */
export function sortPacks(lock: Lock, held: Held): Sorted {
  const first = new Map([...held.packs].reverse().map((pack) => [pack.name, pack]));
  const twins = held.packs.filter((pack) => first.get(pack.name) !== pack);
  const judged = [...first.values()].reverse().map((pack) => ({ pack, ...judge(pack, lock, held) }));
  return {
    ready: judged.flatMap(({ pack, is }) => (is === 'ready' ? [pack] : [])),
    stood: judged.flatMap(({ pack, is }) => (is === 'stood' ? [pack] : [])),
    problems: [
      ...judged.flatMap(({ pack, faults }) => faults.map(pack.place)),
      ...twins.map(({ name, place }) => place(problem('same-version-twice', '/revision', { name, first: first.get(name)?.file ?? '' }))),
    ],
  };
}

interface Judgement {
  readonly is: 'ready' | 'stood' | 'wrong';
  readonly faults: readonly Problem[];
}

function judge({ name, framework }: HeldPack, lock: Lock, held: Held): Judgement {
  const { id, version, digest } = framework;
  if (id === '__proto__') return { is: 'wrong', faults: [problem('forbidden-key', '/id', { key: id })] };
  const published = lockedDigest(lock, id, version);
  const sound = soundRevisions(framework, lock, held);
  if (published === digest) return { is: 'stood', faults: wentBack(framework, lock, held) };
  const isWhole = sound.some((one) => one.version === version);
  // What was published and is no longer whole is told of its lock and its revision.
  if (published !== undefined && !isWhole) return { is: 'wrong', faults: [] };
  const last = sound.at(-1);
  if (!last) return { is: publishedVersions(framework, lock).length === 0 ? 'ready' : 'wrong', faults: [] };
  const { framework: before, problems } = readFramework(last.file);
  if (!before) return { is: 'wrong', faults: problems };
  const { version: lowest, ...demand } = demandOf(before, framework);
  if (published !== undefined) return { is: 'wrong', faults: [problem('published-edited', '/revision', { name, ...demand })] };
  if (compareVersions(version, lowest) >= 0) return { is: 'ready', faults: [] };
  return { is: 'wrong', faults: [problem('version-too-low', '/revision', { version, ...demand })] };
}

/** The published versions of a year of its framework, the last one last. */
const publishedVersions = ({ id, year }: Framework, lock: Lock): readonly string[] =>
  Object.keys((Object.hasOwn(lock, id) && lock[id]) || {})
    .filter((version) => version.startsWith(`${year}.`))
    .sort(compareVersions);

interface Sound {
  readonly version: string;
  readonly file: string;
}

/** Those whose file is what was published. */
const soundRevisions = (framework: Framework, lock: Lock, { revisions }: Held): readonly Sound[] =>
  publishedVersions(framework, lock).flatMap((version) => {
    const own = revisions.find(({ name }) => name === nameOf(framework.id, version));
    return own?.isWhole && own.digest === lockedDigest(lock, framework.id, version) ? [{ version, file: own.file }] : [];
  });

/** A year follows its corrections, and never goes back behind one. */
function wentBack(framework: Framework, lock: Lock, { packs, revisions }: Held): readonly Problem[] {
  const { id, year, version } = framework;
  const last = publishedVersions(framework, lock).at(-1) ?? version;
  const isReached = packs.some(
    (one) => one.framework.id === id && one.framework.year === year && compareVersions(one.framework.version, last) >= 0,
  );
  const file = revisions.find(({ name }) => name === nameOf(id, last))?.file;
  if (isReached || file === undefined) return [];
  return [problem('year-goes-back', '/revision', { id, year: String(year), version, last, file })];
}
