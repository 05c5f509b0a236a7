/** The text of one entry: data and nothing else. A year's entry is its version's, so that a host that bundles both has it once. */

const freeze = `const frozen = (value) => {
  if (typeof value === 'object') Object.values(value).forEach(frozen);
  return Object.freeze(value);
};`;

/** The code of a version's entry, and of its year's. */
export function codeOf({ version, pack }, module) {
  const data = `/* @__PURE__ */ frozen(${JSON.stringify(pack)})`;
  return module === 'esm'
    ? { own: `${freeze}\nexport const pack = ${data};\n`, again: `export { pack } from './${version}.js';\n` }
    : { own: `${freeze}\nexports.pack = ${data};\n`, again: `exports.pack = require('./${version}.cjs').pack;\n` };
}

/** Its types: each node with the facts that its answer reports. */
export function typesOf({ id, year, version, nodes }, ending) {
  const lines = nodes.map((node) => `  ${literal(node.id)}: ${node.facts.map(({ name }) => literal(name)).join(' | ') || 'never'};`);
  return `import type { Pack } from '../../index.${ending}';

/** The nodes of ${id}@${version}, each with the facts that its answer reports. */
export interface Nodes {
${lines.join('\n')}
}
/** The rules of ${id} for ${year} as written, frozen: for \`compile\`. */
export declare const pack: Pack<Nodes>;
`;
}

const literal = (text) => JSON.stringify(text);
