/** Text as Markdown: a pack's or a unit's own words are nothing but words. */

/** What Markdown reads as a mark, an entity, an address or the beginning of a list. */
const marks = [/[\\`*_{}[\]<>#|~]/, /&(?=#?\w+;)/, /:(?=\/\/)|(?<=\bmailto|\bxmpp):|@(?=\w)|(?<=\bwww)\./i, /^[-+=]|(?<=^\d+)[.)](?= |$)/];
const mark = new RegExp(marks.map(({ source }) => source).join('|'), 'gi');

export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(mark, (found) => `\\${found}`);
export const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
export const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${plain(line)}`).join('\n');
