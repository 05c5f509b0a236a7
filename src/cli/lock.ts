/** `barem lock`: publishes the packs of a folder, or says what keeps them from being published. */
import { type Revision, checkLock, publish } from '../load/locking/locking.ts';
import type { Command } from './command.ts';

export const lock: Command = ({ names: [folder, ...more], check, language: { words } }) => {
  if (folder === undefined || more.length > 0) return { usage: words.lock.needsFolder };
  const { published, stood, problems } = check ? checkLock(folder) : publish(folder);
  const line = (head: string, { id, version, digest }: Revision): string => `${head}  ${id}@${version}  ${digest}`;
  const counts = words.lock.counts(published.length, stood.length);
  const text = [...stood.map((one) => line(words.lock.stood, one)), ...published.map((one) => line(words.lock.published, one)), counts];
  return { json: { published, stood }, text: problems.length > 0 ? '' : text.join('\n'), problems };
};
