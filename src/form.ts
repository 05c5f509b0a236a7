/** The verb `form`: a framework becomes what a host needs to draw a form for a unit that assesses itself. */
import { write } from './decimal.ts';
import { forbidding, isAsked } from './form/asked.ts';
import { mostPoints } from './score/given.ts';
import { factsOf } from './form/facts.ts';
import type { Form, FormNode } from './shape/form.ts';
import type { Framework } from './shape/framework.ts';

/** For whom a form is drawn. */
export interface FormOptions {
  /** A group of units: what is not for it is left out, with the figures that serve only what is left out. */
  readonly group?: string;
}

/**
 * What a unit is asked, in reading order, as plain JSON: each node with its points, who fills it in, its evidence, and the
 * figures asked in its answer. Without a group it holds what is asked of any unit, and each node names its groups.
 */
export function form(framework: Framework, { group }: FormOptions = {}): Form {
  const { id, version, year, title, status, nodes } = framework;
  const refusing = forbidding(framework, group);
  const asked = nodes.filter((node) => isAsked(node, group));
  const drawn = asked.map((node): FormNode => {
    const { leaf, appliesTo, owner, source } = node;
    const { measure, step, requires } = leaf ?? {};
    const most = mostPoints(framework, node);
    const first = requires && nodes[requires.node];
    return {
      id: node.id,
      parent: nodes[node.parent]?.id ?? null,
      depth: node.depth,
      title: node.title,
      ...(node.rest && { rest: true }),
      block: node.block,
      max: node.max ? write(node.max) : 'unknown',
      ...(measure && { measure }),
      ...(appliesTo && group === undefined && { appliesTo }),
      by: node.by,
      ...(owner !== undefined && { owner }),
      ...(source && { source }),
      evidence: node.evidence,
      notApplicable: !refusing.has(node),
      points: { least: write(node.min), ...(most && { most: write(most) }), ...(step && { step: write(step) }) },
      ...(first && { requires: { id: first.id, atLeast: write(requires.atLeast) } }),
      facts: factsOf(node, asked),
    };
  });
  return { framework: { id, version, year, title, status }, group: group ?? null, nodes: drawn };
}
