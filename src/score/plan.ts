/** A framework as it is scored: one record of the same form for each node, so that nothing is looked up twice. */
import { write } from '../decimal.ts';
import { enclosed, unitsOf } from '../enclosed.ts';
import { type Reader, readerOf } from '../measure/figure.ts';
import { measureOf } from '../measure/measures.ts';
import { type Rational, ZERO, isZero } from '../points.ts';
import type { Piece } from '../pieces.ts';
import type { Fact, Framework, FrameworkNode, Leaf, Requirement } from '../shape/framework.ts';
import type { Combination, Policy } from '../shape/pack.ts';

export interface PlannedFact {
  readonly name: string;
  readonly slot: number;
  readonly fact: Fact;
  readonly read: Reader;
  /** It is a number, or a tally. */
  readonly isCount: boolean;
}

export interface PlannedNode {
  readonly index: number;
  readonly node: FrameworkNode;
  readonly id: string;
  readonly parent: number;
  readonly children: readonly number[];
  readonly combine: Combination;
  /** 1 in the base and in a bonus, -1 in a penalty. */
  readonly sign: 1 | -1;
  readonly min: Rational;
  readonly isBase: boolean;
  /** Maximum points in units of 10⁻⁸; of a block, Infinity where its cap is not known. */
  readonly max: number;
  readonly maxText: string;
  readonly appliesTo: readonly string[] | undefined;
  /** What is reported in its answer. */
  readonly asks: readonly PlannedFact[];
  readonly leaf: Leaf | undefined;
  readonly pieces: readonly Piece[];
  readonly hasConditions: boolean;
  readonly requires: Requirement | undefined;
  readonly supposed: Policy | undefined;
  readonly policy: Policy;
  readonly labels: readonly string[];
  readonly value: ReturnType<typeof measureOf>['value'];
  /** What its measure reads, and all that it reads. */
  readonly reads: readonly Fact[];
  readonly all: readonly Fact[];
}

export interface Plan {
  readonly nodes: readonly PlannedNode[];
  /** How many figures a unit reports at most. */
  readonly slots: number;
  /** False where scores are not simply added up before they are rounded: then each is reckoned as it stands. */
  readonly isPlain: boolean;
}

const noFacts: readonly Fact[] = [];
const noLabels: readonly string[] = [];
const noPieces: readonly Piece[] = [];

const made = new WeakMap<Framework, Plan>();

/** Made once for each framework. */
export function planOf(framework: Framework): Plan {
  const known = made.get(framework);
  if (known) return known;
  const plan = makePlan(framework);
  made.set(framework, plan);
  return plan;
}

function makePlan({ nodes, rounding }: Framework): Plan {
  const planned = nodes.map((node, index): PlannedNode => {
    const { id, parent, children, combine, block, leaf, facts, appliesTo } = node;
    const isBase = block === 'base';
    return {
      index,
      node,
      id,
      parent,
      children,
      combine,
      sign: block === 'penalty' ? -1 : 1,
      min: node.min,
      isBase,
      max: (node.max && unitsOf(node.max)) ?? Infinity,
      maxText: node.max ? write(node.max) : 'unknown',
      appliesTo,
      asks: facts.map((fact) => ({
        name: fact.name,
        slot: fact.slot,
        fact,
        read: readerOf(fact.kind),
        isCount: fact.kind === 'number' || fact.kind === 'tally',
      })),
      leaf,
      pieces: leaf?.pieces ?? noPieces,
      hasConditions: leaf !== undefined && leaf.conditions.length > 0,
      requires: leaf?.requires,
      supposed: leaf?.supposed,
      policy: leaf?.notApplicable ?? 'forbidden',
      labels: leaf?.space.labels ?? noLabels,
      value: measureOf(leaf?.measure ?? 'points').value,
      reads: leaf?.facts.slice(0, leaf.reads) ?? noFacts,
      all: leaf?.facts ?? noFacts,
    };
  });
  const isExact = nodes.every(({ max }) => !max || unitsOf(max) !== undefined);
  // Whatever is added up, in whatever order, stays among the safe integers.
  const isSmall = Number.isSafeInteger(nodes.reduce((all, { max = ZERO, min }) => all + sizeOf(max) + sizeOf(min), 0));
  const slots = nodes.reduce((all, { facts }) => all + facts.length, 0);
  const closes = nodes.every(({ discrepancy }) => !discrepancy || isZero(discrepancy));
  return { nodes: planned, slots, isPlain: isExact && isSmall && closes && rounding.at === 'total' };
}

/** In units of 10⁻⁸, and one more. */
const sizeOf = (points: Rational): number => Math.abs(enclosed(points).low) + enclosed(points).slack + 1;
