/** `barem list`: the packs that ship with the library. */
import { listPacks, loadFramework } from '../load.ts';
import { write } from '../decimal.ts';
import type { Framework } from '../shape/framework.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { titleIn } from '../say/title.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

export const list: Command = ({ language }) => {
  const loaded = listPacks().map(({ id, year, versions }) => ({ versions, ...loadFramework(`${id}@${year}`) }));
  const packs = loaded.flatMap(({ framework, versions }) => (framework ? [{ ...summary(framework, language), versions }] : []));
  const { words, statuses, number } = language;
  const columns = [
    { head: words.pack },
    { head: words.version },
    { head: words.lock.earlier },
    { head: words.max, align: 'right' as const },
    { head: words.status },
    { head: words.title },
  ];
  const rows = packs.map(({ id, year, version, versions, max, status, title }) => {
    const earlier = versions.filter((one) => one !== version).join(', ');
    return [`${id}@${year}`, version, earlier, number(max), statuses[status], title];
  });
  return { json: { packs }, text: table(columns, rows), problems: loaded.flatMap(({ problems }) => problems) };
};

const summary = ({ id, year, version, title, status, nodes }: Framework, language: PrintedLanguage) => ({
  id,
  year,
  version,
  title: titleIn(title, language),
  status,
  max: nodes[0]?.max ? write(nodes[0].max) : '0',
});
