/** Vietnamese with the words of the command line and of reports. */
import type { PrintedLanguage } from '../printed.ts';
import { vi as sentences } from '../vi.ts';
import { words } from './words.ts';

export const vi: PrintedLanguage = { ...sentences, words };
