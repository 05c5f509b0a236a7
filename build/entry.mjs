/** The text of one entry: data and nothing else. A year's entry is its version's, so that a host that bundles both has it once. */

const freeze = `const frozen = (value) => {
  if (typeof value === 'object') Object.values(value).forEach(frozen);
  return Object.freeze(value);
};`;

/** The code of an entry that exports these values by their names, and of another that is the same as that file. */
export function codeOf(values, file, module) {
  const names = Object.keys(values);
  const lines = names.map(
    (name) => `${module === 'esm' ? 'export const ' : 'exports.'}${name} = /* @__PURE__ */ frozen(${data(values[name])});`,
  );
  return {
    own: `${[freeze, ...lines].join('\n')}\n`,
    again:
      module === 'esm'
        ? `export { ${names.join(', ')} } from './${file}';\n`
        : names.map((name) => `exports.${name} = require('./${file}').${name};\n`).join(''),
  };
}

const data = (value) => JSON.stringify(value);

/** The types of a pack's entry: each node with the facts that its answer reports; and its succession, where it has one. */
export function typesOf({ id, year, version, nodes }, succession, ending) {
  const lines = nodes.map((node) => `  ${data(node.id)}: ${node.facts.map(({ name }) => data(name)).join(' | ') || 'never'};`);
  return `import type { Pack${succession ? ', Succession' : ''} } from '../../index.${ending}';

/** The nodes of ${id}@${version}, each with the facts that its answer reports. */
export interface Nodes {
${lines.join('\n')}
}
/** The rules of ${id} for ${year} as written, frozen: for \`compile\`. */
export declare const pack: Pack<Nodes>;
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
