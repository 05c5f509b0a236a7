/** The quotes of English. */
export const quote = (text: string): string => `“${text}”`;
