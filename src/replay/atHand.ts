/** What is at hand to make a result again, each found by its digest. */
import { type KnownDigest, carriedDigest } from '../digest.ts';
import { type Problem, type Report, problem, quote } from '../problem.ts';
import type { Named, Sought } from '../problem/receipts.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';
import type { Register, Succession } from '../shape/succession.ts';

/** Rules and figures from which a result may have been made: as they were read or published, so that each carries its digest. */
export interface AtHand {
  readonly frameworks: readonly Framework[];
  readonly submissions: readonly Submission[];
  readonly successions?: readonly Succession[];
  readonly registers?: readonly Register[];
  /** What to call each of them where something is not found: the name of its file. */
  readonly names?: ReadonlyMap<object, string>;
}

/** One kind of what is at hand. */
export interface Shelf<T> {
  readonly what: Sought;
  readonly all: readonly T[];
  readonly digestOf: (one: T) => KnownDigest;
  readonly nameOf: (one: T) => string;
}

export interface Shelves {
  readonly frameworks: Shelf<Framework>;
  readonly submissions: Shelf<Submission>;
  readonly successions: Shelf<Succession>;
  readonly registers: Shelf<Register>;
}

export function shelvesOf({ frameworks, submissions, successions = [], registers = [], names }: AtHand): Shelves {
  const called =
    <T extends object>(otherwise: (one: T) => string) =>
    (one: T): string =>
      names?.get(one) ?? otherwise(one);
  const digestOf = carriedDigest;
  return {
    frameworks: { what: 'rule-set', all: frameworks, digestOf: ({ digest }) => digest, nameOf: called(nameOf) },
    submissions: {
      what: 'submission',
      all: submissions,
      digestOf,
      nameOf: called(({ framework, stage }) => [framework, stage].filter(Boolean).join(', ')),
    },
    successions: { what: 'succession', all: successions, digestOf, nameOf: called(({ from, to }) => `${from} → ${to}`) },
    registers: { what: 'register', all: registers, digestOf, nameOf: called(({ id }) => id) },
  };
}

export const nameOf = ({ id, version }: { readonly id: string; readonly version: string }): string => `${id}@${version}`;

/** Asks a shelf for what a receipt names; nothing where it is not there, which is told. `name` is what the result calls it. */
export type Find = <T>(shelf: Shelf<T>, digest: string, pointer: string, name?: string) => T | undefined;

/** Each digest that is not found is told once. */
export function finderFor(report: Report): Find {
  const told = new Set<string>();
  return (shelf, digest, pointer, name = '') => {
    const found = digest === 'unknown' ? undefined : shelf.all.find((one) => shelf.digestOf(one) === digest);
    const key = `${shelf.what} ${digest}`;
    if (found === undefined && !told.has(key)) report(notFound(shelf, digest, pointer, name));
    told.add(key);
    return found;
  };
}

/** Where there are some of the same framework, only these are named. */
function notFound<T>({ what, all, digestOf, nameOf }: Shelf<T>, digest: string, pointer: string, name: string): Problem {
  if (digest === 'unknown') return problem('no-digest', pointer, { what });
  const named = all.map((one): Named => ({ name: nameOf(one), digest: digestOf(one) }));
  const alike = named.filter((one) => one.name.split('@')[0] === name.split('@')[0]);
  const told = alike.length > 0 ? alike : named;
  const atHand = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
  return problem('not-at-hand', pointer, { what, digest, name: quote(name), atHand });
}

/** Two rule sets with one id and version and different bytes: nobody could say which of them made a result. */
export function reportTwins(all: readonly Framework[], report: Report): void {
  const digests = new Map<string, Set<string>>();
  for (const one of all) {
    if (one.digest === 'unknown') continue;
    const known = digests.get(nameOf(one)) ?? new Set();
    digests.set(nameOf(one), known.add(one.digest));
  }
  for (const [name, found] of digests) if (found.size > 1) report(problem('two-rule-sets', '', { name, digests: [...found] }));
}
