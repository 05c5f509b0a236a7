/** A page taken apart without a browser: everything in it is written by us, and all that is not ours is escaped. */
const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export const unescaped = (html: string): string => html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);

/** What a reader sees of it. */
export const textOf = (html: string): string => squeezed(unescaped(html.replaceAll(/<[^>]*>/g, ' ')));
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(/<([a-z][^\s/>]*)([^>]*)>/gi)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, unescaped(value)] as const),
  }));

/** The insides of all elements of a kind that hold none of their own kind. */
export const insides = (html: string, name: string, marked = ''): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*${marked}[^>]*>([^]*?)</${name}>`, 'g'))].map(([, inside = '']) => inside);
