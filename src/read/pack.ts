/** `readPack`: any plain data of a pack's shape. What the rules mean is told when they are compiled. */
import * as z from 'zod';
import { withDigest } from '../digest.ts';
import { roundingModes } from '../rounding.ts';
import type { Problem } from '../problem.ts';
import {
  type Decision,
  type NodeSpec,
  type Pack,
  type Source,
  answerers,
  combinations,
  levels,
  policies,
  provenances,
  statuses,
} from '../shape/pack.ts';
import { copyDigest } from './canonical.ts';
import { shaped } from './issues.ts';
import { measureShape } from './measures.ts';
import { plainCopy } from './plain.ts';
import { prune } from './prune.ts';
import { type Respelt, asSpelt, respell } from './respell.ts';
import { edges, scaleShape } from './scales.ts';
import { classShape, rankingShape } from './standing.ts';
import { figure, listOf, mapOf, partial, numeric, oneOf, strict, text, title, word, wordOr, yesNo } from './shapes.ts';

/** A pack that was read, or why it cannot be. */
export interface PackReading {
  /** Nothing where the data has not the shape of a pack. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** Reads a pack from plain data. Problems carry JSON pointers into it; it never throws on data. */
export function readPack(data: unknown): PackReading {
  const { draft, problems } = readDraft(data);
  return draft && problems.length === 0 ? { pack: draft, problems } : { problems };
}

export interface DraftReading {
  /** The pack without its wrong parts: to be checked, never to be scored on. */
  readonly draft?: Pack;
  readonly problems: readonly Problem[];
  /** The pointers of what was taken out of the draft. */
  readonly torn: readonly string[];
  /** A problem of the draft where the data has it. */
  readonly spelt: (one: Problem) => Problem;
}

export function readDraft(data: unknown): DraftReading {
  const copy = plainCopy(data);
  const told: Problem[] = [...copy.problems];
  const respelt: Respelt = new Map();
  const spelt = (one: Problem): Problem => asSpelt(one, respelt);
  if (!('value' in copy)) return { problems: told, torn: [], spelt };
  for (;;) {
    const { value, problems } = shaped<Pack>(packShape(), copy.value, '');
    const misspelt = respell(copy.value, problems, respelt);
    if (misspelt.length > 0) {
      told.push(...misspelt.map(spelt));
      continue;
    }
    const draft = value ?? draftOf(copy.value, problems);
    const torn = problems.map(({ where }) => where.pointer);
    const all = [...told, ...problems.map(spelt)];
    if (draft && all.length === 0) withDigest(draft, copyDigest(copy.value));
    return { ...(draft && { draft }), problems: all, torn, spelt };
  }
}

/** Taking out a wrong part can leave the map above it without a key that it needs: then that goes too, and so on upwards. */
function draftOf(copy: unknown, problems: readonly Problem[]): Pack | undefined {
  const pruned = prune(copy, problems);
  if (pruned === undefined) return undefined;
  const { value, problems: left } = shaped<Pack>(packShape(), pruned, '');
  return value ?? draftOf(pruned, left);
}

const unknown = ['unknown'] as const;

export const sourceShape = () =>
  strict({
    at: text().optional(),
    url: text().optional(),
    provenance: word(provenances),
    note: text().optional(),
  } satisfies Record<keyof Source, z.ZodType>);

const decisionShape = () =>
  strict({
    number: text(),
    date: text().optional(),
    issuer: text().optional(),
    url: text().optional(),
  } satisfies Record<keyof Decision, z.ZodType>);

const factShape = () => oneOf('fact', text(), strict({ title: text(), unit: text().optional(), places: numeric().optional() }));

/** A figure may be held against a yes or no too. */
const conditionShape = () => partial({ ...edges(), is: figure() });

const nodeKeys = (node: z.ZodType) =>
  ({
    id: text(),
    title: title(),
    max: numeric().optional(),
    kind: word(['bonus', 'penalty']).optional(),
    cap: numeric().optional(),
    source: sourceShape().optional(),
    owner: text().optional(),
    note: text().optional(),
    children: z.array(node).min(1, { error: 'list' }).optional(),
    rest: numeric().optional(),
    discrepancy: sourceShape().optional(),
    by: word(answerers).optional(),
    evidence: listOf(text()).optional(),
    facts: mapOf(factShape()).optional(),
    measure: measureShape().optional(),
    scale: scaleShape().optional(),
    appliesTo: z.array(text()).min(1, { error: 'list' }).optional(),
    appliesWhen: mapOf(conditionShape()).optional(),
    notApplicable: word([...policies, ...unknown]).optional(),
    requires: strict({ id: text(), atLeast: numeric() }).optional(),
    combine: word(combinations).optional(),
    min: numeric().optional(),
    step: numeric().optional(),
    say: title().optional(),
    mayExceed: yesNo().optional(),
  }) satisfies Record<keyof NodeSpec, z.ZodType>;

const nodeShape = (): z.ZodType => {
  const node: z.ZodType = strict(nodeKeys(z.lazy(() => node)));
  return node;
};

const packShape = () =>
  strict({
    id: text(),
    year: numeric(),
    revision: text(),
    title: title(),
    status: word(statuses),
    decision: wordOr(['none', ...unknown], decisionShape(), ['{ number: …, date: …, issuer: … }']),
    max: numeric(),
    rest: numeric().optional(),
    discrepancy: sourceShape().optional(),
    rounding: wordOr(
      unknown,
      strict({ places: numeric(), mode: word([...roundingModes, ...unknown]), at: word([...levels, ...unknown]) }),
      ['{ places: 2, mode: half-up, at: total }'],
    ).optional(),
    index: wordOr(unknown, strict({ of: word(['applicable']).optional(), scale: numeric() }), [
      '{ of: applicable, scale: 100 }',
    ]).optional(),
    ranking: wordOr(unknown, rankingShape(), ['{ on: published, ties: competition }']).optional(),
    classes: wordOr(unknown, listOf(classShape()), ['[{ title: …, atLeast: … }, …]']).optional(),
    source: sourceShape().optional(),
    notes: listOf(text()).optional(),
    holidays: listOf(text()).optional(),
    domains: z.array(nodeShape()).min(1, { error: 'list' }),
  } satisfies Record<Exclude<keyof Pack, '~nodes'>, z.ZodType>);
