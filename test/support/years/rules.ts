/** The rules of the leaves of random years: few kinds, small figures, each in variants, so that a rule can change and a figure stay. */
import type { NodeSpec, Policy, ScaleSpec } from '../../../src/shape/pack.ts';
import type { Figure } from '../../../src/shape/submission.ts';
import type { Draw } from './draw.ts';

export const kinds = ['met', 'share', 'part', 'many', 'size', 'day', 'outcome', 'given'] as const;
export type Kind = (typeof kinds)[number];

/** A rule: its kind, which of its variants, and what its facts are called; by their roles, which stay what they are. */
export interface Rule {
  readonly kind: Kind;
  readonly variant: number;
  readonly names: Readonly<Record<string, string>>;
  readonly notApplicable: Policy;
}

/** What a group is asked for, once for all leaves under it that read it. */
export const BASE = 'base';

interface Made {
  /** Of the facts that the leaf asks for itself. */
  readonly roles: readonly string[];
  readonly variants: number;
  /** How many of the variants, from the first on, read every figure that one of them reads. */
  readonly alike: number;
  readonly spec: (name: (role: string) => string, variant: number, max: number) => Partial<NodeSpec>;
  readonly figures: (draw: Draw, year: number, variant: number) => Readonly<Record<string, Figure>>;
}

const halfOf = (max: number): string => String(max / 2);
const floors = ['0%', '50%', '80%', '95%'];
const shareScale = (variant: number, max: number): ScaleSpec =>
  variant < floors.length
    ? { proportional: { from: floors[variant] as string } }
    : { bands: [{ atLeast: '75%', points: max }, { atLeast: '50%', under: '75%', points: halfOf(max) }, { else: 0 }] };
const manyScales = (max: number): readonly ScaleSpec[] => [
  { each: '0.5' },
  { each: 1 },
  { deduct: '0.5' },
  {
    bands: [
      { under: 2, points: 0 },
      { atLeast: 2, under: 4, points: halfOf(max) },
      { atLeast: 4, points: max },
    ],
  },
];
const lastDays = ['28/02', '31/01', 'end of Q1'];
const outcomes = ['tốt', 'khá', 'kém'];
const ofYear = (year: number, monthAndDay: string): string => `${year}-${monthAndDay}`;
export const isLeap = (year: number): boolean => year % 4 === 0;

export const ruleKinds: Readonly<Record<Kind, Made>> = {
  met: {
    roles: ['met'],
    variants: 2,
    alike: 2,
    spec: (name, variant, max) => ({
      measure: { yesNo: name('met') },
      ...(variant > 0 && { scale: { options: { yes: max, no: halfOf(max) } } }),
    }),
    figures: (draw) => ({ met: draw.pick(['yes', 'no']) }),
  },
  share: {
    roles: ['done', 'all'],
    variants: 5,
    alike: 5,
    spec: (name, variant, max) => ({ measure: { ratio: [name('done'), name('all')] }, scale: shareScale(variant, max) }),
    figures: (draw) => {
      const all = draw.pick([4, 4, 10, 3]);
      return { done: draw.whole(0, all), all };
    },
  },
  part: {
    roles: ['done'],
    variants: 5,
    alike: 5,
    spec: (name, variant, max) => ({ measure: { ratio: [name('done'), name(BASE)] }, scale: shareScale(variant, max) }),
    figures: (draw) => ({ done: draw.whole(0, 4) }),
  },
  many: {
    roles: ['times'],
    variants: 4,
    alike: 4,
    spec: (name, variant, max) => ({ measure: { count: name('times') }, scale: manyScales(max)[variant] as ScaleSpec }),
    figures: (draw) => ({ times: draw.whole(0, 5) }),
  },
  size: {
    roles: ['spent'],
    variants: 3,
    alike: 2,
    // The last variant takes whole numbers only.
    spec: (name, variant, max) => ({
      facts: { [name('spent')]: { title: 'Kinh phí', places: variant > 1 ? 0 : 1 } },
      measure: { amount: name('spent') },
      scale: {
        bands: [
          { under: variant === 1 ? 3 : 2, points: 0 },
          { atLeast: variant === 1 ? 3 : 2, points: max },
        ],
      },
    }),
    figures: (draw, _, variant) => ({ spent: variant > 1 ? draw.whole(1, 4) : draw.pick([2, '2.5', 3, '1.5']) }),
  },
  day: {
    roles: ['sent'],
    variants: 3,
    alike: 3,
    spec: (name, variant, max) => ({
      measure: { date: name('sent') },
      scale: {
        bands: [
          { by: lastDays[variant] as string, points: max },
          { after: lastDays[variant] as string, by: '30/06', points: halfOf(max) },
          { else: 0 },
        ],
      },
    }),
    figures: (draw, year) => ({
      sent: draw.pick([
        ofYear(year, '01-31'),
        ofYear(year, isLeap(year) ? '02-29' : '03-01'),
        ofYear(year, '02-28'),
        ofYear(year, '03-31'),
        ofYear(year + 1, '01-02'),
        'never',
      ]),
    }),
  },
  outcome: {
    roles: ['result'],
    variants: 3,
    alike: 2,
    // The last variant has lost the word between.
    spec: (name, variant, max) => ({
      measure: { choice: name('result') },
      scale: {
        options: Object.fromEntries([
          [outcomes[0], max],
          ...(variant > 1 ? [] : [[outcomes[1], variant > 0 ? 0 : halfOf(max)]]),
          [outcomes[2], 0],
        ] as [string, string][]),
      },
    }),
    figures: (draw, _, variant) => ({ result: draw.pick(variant > 1 ? ['tốt', 'kém'] : outcomes) }),
  },
  given: { roles: [], variants: 1, alike: 1, spec: () => ({ measure: 'points' }), figures: () => ({}) },
};

/** A rule of a kind, drawn. */
export const ruleOf = (draw: Draw, kind: Kind, variants = ruleKinds[kind].variants): Rule => ({
  kind,
  variant: draw.whole(0, variants - 1),
  names: Object.fromEntries(ruleKinds[kind].roles.map((role) => [role, role])),
  notApplicable: draw.pick<Policy>(['drop', 'full', 'zero', 'forbidden']),
});
