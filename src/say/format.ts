/** Numbers as text for people: made once per language, every digit kept. */

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a decimal text; what is no decimal (a fraction, a word) is left as it is. */
export function formatNumber(locale: string, text: string, places = 0): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const key = `${locale} ${places}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: 20 });
    formats.set(key, format);
  }
  // As text: the number formats of ECMA-402 read decimal text exactly, never through a binary float.
  return format.format(text as unknown as number);
}

/** "a", "b" and the rest, each in the quotes of the language. */
export const quoted = (words: readonly string[], left: string, right: string): string =>
  words.map((word) => `${left}${word}${right}`).join(', ');
