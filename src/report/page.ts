/** Text as HTML: everything that comes from a pack or a submission is escaped, and only its web addresses become links. */

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML that is safe to stand in a page. */
export interface Html {
  readonly html: string;
}

export const raw = (html: string): Html => ({ html });
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);

type Part = Html | string | number | undefined | false | readonly (Html | undefined | false)[];

const written = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(written).join('');
};

/** A template whose values are escaped unless they are HTML themselves. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  raw(texts.map((text, index) => text + (index < parts.length ? written(parts[index]) : '')).join(''));

/** A link where it is an address of the web, else the text. */
export const link = (text: string, url: string | undefined): Html =>
  url !== undefined && /^https?:\/\//i.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
