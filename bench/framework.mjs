/**
 * The framework that is measured: an invented sample of exactly 90 leaves, with every kind of measure, scale and combination.
 * It is the shipped sample for a department (54 leaves), four domains of which stand in it once more, under new ids.
 */
const copies = { 1: '11', 3: '12', 7: '13', 9: '14' }; // 6 + 5 + 4 + 21 leaves

/** The id of what stands once more. */
export const copyId = (id) => id.replace(/^\d+/, (domain) => copies[domain] ?? domain);

const copyOf = ({ requires, children, ...node }) => ({
  ...node,
  id: copyId(node.id),
  ...(requires && { requires: { ...requires, id: copyId(requires.id) } }),
  ...(children && { children: children.map(copyOf) }),
});

/** The pack of 90 leaves, made from that of the shipped sample. */
export function makePack(pack) {
  const again = pack.domains.filter(({ id }) => id in copies);
  return {
    ...pack,
    id: 'bench-sample',
    title: { vi: 'Bộ mẫu để đo tốc độ (không có thật)', en: 'A sample to measure speed on (invented)' },
    status: 'sample',
    max: again.reduce((sum, { max }) => sum + Number(max), Number(pack.max)),
    domains: [...pack.domains, ...again.map(copyOf)],
  };
}
