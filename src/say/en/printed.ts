/** English with the words of the command line and of reports. */
import { en as sentences } from '../en.ts';
import type { PrintedLanguage } from '../printed.ts';
import { words } from './words.ts';

export const en: PrintedLanguage = { ...sentences, words };
