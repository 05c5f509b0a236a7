/** Units that answer a framework: invented, varied, in every state, and the same in each run. */

/** Whole numbers below a limit, by Park and Miller: looks random, never differs. */
function draws(seed) {
  let state = seed * 7919;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const dayOf = (days) => new Date(Date.UTC(2022, 11, 10 + days)).toISOString().slice(0, 10);

/** One figure of each kind, as a unit writes it. */
const figures = {
  'yes-no': (draw) => (draw(5) > 0 ? 'yes' : 'no'),
  option: (draw, { labels }) => labels[draw(labels.length)],
  number: (draw, { places = 0 }) => (places === 0 ? draw(6) : (draw(1500) / 10).toFixed(1)),
  tally: (draw) => draw(3),
  percent: (draw) => `${30 + draw(70)}.${draw(10)}%`,
  day: (draw) => (draw(15) > 0 ? dayOf(draw(60)) : 'never'),
};

/** Figures that belong together. What is known already was reported higher up. */
const together = {
  mean: (draw, known) => known.map((_, index) => draw(6) + (index === 0 ? 1 : 0)), // somebody answered
  ratio: (draw, [, whole = 20 + draw(400)]) => [draw(2) > 0 ? whole : whole - draw(1 + (whole >> 2)), whole],
  change: (draw) => ['95.50', `${80 + draw(20)}.25`],
  days: (draw, known) => (known.length > 1 ? [dayOf(40), dayOf(40 + draw(14))] : [dayOf(360 + draw(14))]),
};

function factsOf(draw, { leaf, facts }, reported) {
  const known = (leaf?.facts ?? []).slice(0, leaf?.reads).map(({ name, home }) => reported.get(`${home} ${name}`));
  const drawn = leaf && together[leaf.measure]?.(draw, known);
  const labels = leaf?.space.labels;
  const told = facts.map((fact, index) => [fact, drawn?.[index] ?? figures[fact.kind](draw, { ...fact, labels })]);
  for (const [{ name, home }, figure] of told) reported.set(`${home} ${name}`, figure);
  return Object.fromEntries(told.map(([{ name }, figure]) => [name, figure]));
}

/** Points in halves, up to the maximum. */
const pointsOf = (draw, { max }) => draw(1 + Math.floor((2 * Number(max.n)) / Number(max.d))) / 2;

function answerTo(draw, node, reported) {
  const { leaf, block } = node;
  if (!leaf) return node.facts.length > 0 ? { facts: factsOf(draw, node, reported) } : undefined;
  const chance = draw(100);
  if (chance < 5) return undefined; // missing
  if (chance < 8 && leaf.notApplicable !== 'forbidden') return { notApplicable: true };
  if (chance < 11 || leaf.measure === 'points') return { points: pointsOf(draw, node), note: 'Hội đồng thẩm định' };
  const facts = factsOf(draw, node, reported);
  if (chance < 14) return { facts, rejected: 'Thiếu tài liệu kiểm chứng' };
  if (chance < 17 && block !== 'penalty') return { facts, deducted: '0.25', note: 'Nộp muộn' };
  return { facts };
}

/** So many units from the `first` on. Two thirds are of the one group of the sample, the others of the other. */
export function makeUnits({ nodes }, count, first = 0) {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const draw = draws(1 + number);
    const group = number % 3 === 0 ? 'nganh-doc' : 'so-ban-nganh';
    const reported = new Map();
    const own = nodes.filter(({ appliesTo }) => !appliesTo || appliesTo.includes(group));
    const answers = own.map((node) => [node.id, answerTo(draw, node, reported)]).filter(([, answer]) => answer);
    return { id: `u${number + 1}`, title: `Đơn vị mẫu ${number + 1}`, group, answers: Object.fromEntries(answers) };
  });
}
