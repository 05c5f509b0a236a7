/** That the hand-written scorer and barem give the same. */

const TOLERANCE = 0.011; // a printed score is rounded to hundredths, a native number is not

/** How many totals differ in the second decimal, because of binary floats. Throws where more differs than rounding explains. */
export function countDifferences(framework, byHand, scorecards) {
  let different = 0;
  scorecards.forEach(({ unit, score, nodes }, index) => {
    const { id, total, domains, leaves } = byHand[index];
    const compare = (name, ours, theirs) => {
      if (id !== unit.id || !(Math.abs(Number(ours) - theirs) < TOLERANCE))
        throw new Error(`${unit.id}, ${name}: ${ours}, by hand ${theirs}`);
    };
    compare('total', score, total);
    if (total !== Number(score)) different++;
    let found = 0;
    for (const node of nodes) {
      const { leaf, depth } = framework.nodes[framework.index.get(node.id)];
      if (leaf) compare(node.id, node.score, leaves.get(node.id));
      if (leaf) found++;
      else if (depth === 1) compare(node.id, node.score, domains.get(node.id));
    }
    if (found !== leaves.size) throw new Error(`${unit.id}: ${found} leaves, by hand ${leaves.size}`);
  });
  return different;
}
