/** A phrase as a sentence of its own. */
export const sentence = (phrase: string): string => (phrase === '' ? '' : `${capital(phrase)}.`);

export const capital = (phrase: string): string => `${phrase.charAt(0).toLocaleUpperCase('vi')}${phrase.slice(1)}`;
