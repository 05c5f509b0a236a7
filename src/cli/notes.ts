/** What stands below a table: heads, each with its lines. */
import type { Note } from '../report/notes.ts';
import { paint } from './paint.ts';

export const noteLines = (notes: readonly Note[]): readonly string[] =>
  notes.map(({ head, lines }) => [paint.bold(head), ...lines.map((line) => `  ${line}`)].join('\n'));
