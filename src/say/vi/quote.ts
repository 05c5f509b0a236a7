/** Small words of Vietnamese. */
export const quote = (text: string): string => `“${text}”`;

/** Titles of what was done ("đã bồi dưỡng") are not counted like things. */
export const isDone = (noun: string): boolean => noun.startsWith('đã ');
