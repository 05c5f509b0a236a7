/**
 * The text of one entry: data and nothing else, each value with its digest as `src/digest.ts` carries it. A year's entry is its
 * version's, so that a host that bundles both has it once.
 */

const head = `const frozen = (value) => {
  if (typeof value === 'object') Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
const published = (value, digest) => frozen(Object.defineProperty(value, Symbol.for('barem.digest'), { value: digest }));`;

/** The digest that a value carries since it was read. */
const digestOf = (value) => value[Symbol.for('barem.digest')];

/** The code of an entry that exports these values by their names, and the digest of a pack by its own. */
export function codeOf(values, module) {
  const named = (name) => (module === 'esm' ? `export const ${name}` : `exports.${name}`);
  const lines = Object.entries(values).map(
    ([name, value]) => `${named(name)} = /* @__PURE__ */ published(${data(value)}, ${data(digestOf(value))});`,
  );
  const digest = values.pack ? [`${named('digest')} = ${data(digestOf(values.pack))};`] : [];
  return `${[head, ...lines, ...digest].join('\n')}\n`;
}

/** The code of an entry that is the same as that file. */
export const sameAs = (file, names, module) =>
  module === 'esm'
    ? `export { ${names.join(', ')} } from './${file}';\n`
    : names.map((name) => `exports.${name} = require('./${file}').${name};\n`).join('');

const data = (value) => JSON.stringify(value);

/** The types of a pack's entry: each node with the facts that its answer reports; and its succession, where it has one. */
export function typesOf({ id, year, version, nodes }, succession, ending) {
  const lines = nodes.map((node) => `  ${data(node.id)}: ${node.facts.map(({ name }) => data(name)).join(' | ') || 'never'};`);
  return `import type { Digest, Pack${succession ? ', Succession' : ''} } from '../../index.${ending}';

/** The nodes of ${id}@${version}, each with the facts that its answer reports. */
export interface Nodes {
${lines.join('\n')}
}
/** The rules of ${id} for ${year} as written, frozen: for \`compile\`. */
export declare const pack: Pack<Nodes>;
/** SHA-256 of the canonical JSON of \`pack\`: what a receipt of \`barem\` names, and \`rules.lock.json\` holds. */
export declare const digest: Digest;
${succession ? successionType(succession) : ''}`;
}

const successionType = ({ from, to }) => `/** What became in ${to} of each id of ${from}, frozen: for \`compare\`. */
export declare const succession: Succession;
`;

/** The types of a register's entry. */
export const registerTypes = ({ title }, ending) => `import type { Register } from '../index.${ending}';

/** ${title}. What became of each unit, frozen: for \`compare\`. */
export declare const register: Register;
`;
