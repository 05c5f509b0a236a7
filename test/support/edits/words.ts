/** Words of a pack: titles, notes, sources, who is asked and for what. */
import type { NodeSpec, Pack } from '../../../src/shape/pack.ts';
import { type Edit, type NodeEdit, atNode, without } from './tree.ts';

const wordsOfNode: NodeEdit = (draw, node) => {
  const others: readonly Partial<NodeSpec>[] = [
    { title: { vi: 'Tên khác', en: 'Another title' } },
    { title: 'Tên khác nữa' },
    { note: 'Ghi chú' },
    { owner: 'Văn phòng' },
    { by: draw.pick(['self', 'appraiser', 'survey']) },
    { evidence: ['Báo cáo năm'] },
    { source: { provenance: 'invented', at: 'Mục 1' } },
    ...(node.measure === undefined ? [] : [{ say: 'phần việc' }]),
    ...(node.discrepancy ? [{ discrepancy: { provenance: 'invented', note: 'Tổng không khớp' } } as const] : []),
  ];
  return { ...node, ...draw.pick(others) };
};

/** Titles and units of figures. */
const wordsOfFacts: NodeEdit = (draw, node) => {
  const names = Object.keys(node.facts ?? {});
  if (names.length === 0) return undefined;
  const name = draw.pick(names);
  const fact = node.facts?.[name] ?? '';
  const words = typeof fact === 'string' ? { title: fact } : fact;
  return {
    ...node,
    facts: {
      ...node.facts,
      [name]: draw.pick([
        { ...words, unit: 'hồ sơ' },
        { ...words, title: 'Tên khác' },
      ]),
    },
  };
};

const wordsOfBands: NodeEdit = (draw, node) => {
  const bands = typeof node.scale === 'object' ? node.scale.bands : undefined;
  if (!bands) return undefined;
  const at = draw.whole(0, bands.length - 1);
  return {
    ...node,
    scale: { ...(node.scale as object), bands: bands.map((band, index) => (index === at ? { ...band, say: 'mức này' } : band)) },
  };
};

const wordsOfWhole: Edit = (draw, pack) => {
  const others: readonly Partial<Pack>[] = [
    { title: { vi: 'Bộ khác' } },
    { notes: ['Một điều'] },
    { decision: { number: '1/QĐ', date: '2023-01-02' } },
    { decision: 'unknown' },
    { source: { provenance: 'invented', url: 'https://example.org' } },
    { revision: '1.1' },
  ];
  return draw.once(8) ? (without(pack, 'source') as Pack) : { ...pack, ...draw.pick(others) };
};

export const wordEdits = {
  'words of a node': atNode(() => true, wordsOfNode),
  'words of a figure': atNode(() => true, wordsOfFacts),
  'words of a band': atNode(() => true, wordsOfBands),
  'words of the whole': wordsOfWhole,
} satisfies Readonly<Record<string, Edit>>;
