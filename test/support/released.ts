/** What the last release gave, what is given now, and how far the package's own version must be raised for it. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

/** Of one case or submission: digests, by the digest of its figures. Places are not told where a release could not rank. */
export interface Given {
  readonly case: string;
  readonly scores: string;
  readonly places?: string;
}
export interface Release {
  readonly version: string;
  /** Which version stands behind each year. */
  readonly years: Readonly<Record<string, string>>;
  /** By version of a rule set, then by the figures. */
  readonly gives: Readonly<Record<string, Readonly<Record<string, Given>>>>;
}

export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

export interface Demand {
  readonly bump: Bump;
  /** What demands it. */
  readonly because: readonly string[];
}

/** A new rule set, or a new case, is no change: what was recorded is looked for now, and not the other way round. */
export function demandOf(released: Release, now: Release): Demand {
  const moved = Object.entries(released.gives).flatMap(([ruleSet, cases]) =>
    Object.entries(cases).flatMap(([figures, was]) => {
      const is = now.gives[ruleSet]?.[figures];
      if (is && is.scores === was.scores && (was.places === undefined || is.places === was.places)) return [];
      return [`${ruleSet}, ${was.case}: ${is ? 'scores or places are others' : 'the rule set or the case is gone'}`];
    }),
  );
  const years = Object.entries(released.years).flatMap(([year, version]) =>
    now.years[year] === version ? [] : [`${year} was ${version} and is ${now.years[year] ?? 'gone'}`],
  );
  if (moved.length > 0) return { bump: major(released.version), because: moved };
  return years.length > 0 ? { bump: 'minor', because: years } : { bump: 'none', because: [] };
}

/** Before 1.0 npm takes a minor for what breaks: `^0.1.0` does not let 0.2.0 in. */
const major = (version: string): Bump => (version.startsWith('0.') ? 'minor' : 'major');

/** The largest that waits in `.changeset/`, or by which the version in `package.json` was raised already. */
export function askedFor(released: string, version: string, changesets: readonly string[]): Bump {
  const was = released.split('.');
  const parts = version.split('.').map((part, index) => part === was[index]);
  const raised = byPart[parts.indexOf(false)] ?? 'none';
  const waiting = changesets.map((text) => (parse(text.split('---')[1] ?? '') as Readonly<Record<string, Bump>>)['barem'] ?? 'none');
  return [...waiting, raised].reduce(larger, 'none');
}

/** By which part of a version is another. */
const byPart: readonly Bump[] = ['major', 'minor', 'patch'];
const larger = (one: Bump, other: Bump): Bump => (isEnough(one, other) ? one : other);

export const isEnough = (asked: Bump, demanded: Bump): boolean => bumps.indexOf(asked) >= bumps.indexOf(demanded);

export const pendingChangesets = (): readonly string[] =>
  readdirSync('.changeset')
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(`.changeset/${name}`, 'utf8'));

const SHOWN = 5;

/** Nothing where what waits is enough; else what to do, and why. */
export function lacking(demand: Demand, asked: Bump): string | undefined {
  if (isEnough(asked, demand.bump)) return undefined;
  const rest = demand.because.length - SHOWN;
  return [
    `The package's version must be raised by a ${demand.bump} at least (\`npx changeset\`), and what waits asks for ${asked}; or what moved must be put back:`,
    ...demand.because.slice(0, SHOWN),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n');
}
