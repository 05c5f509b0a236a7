/** A submission as a YAML file: one line an answer, and read again every value is the text that it was. */
import { Document, isMap, isScalar, visit } from 'yaml';
import type { Submission } from '../shape/submission.ts';

/** With lines of comment above it. */
export function submissionText(submission: Submission, comments: readonly string[]): string {
  const document = new Document(submission, written, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'answers' || !isMap(value)) return;
      for (const { value: answer } of value.items) if (isMap(answer)) answer.flow = true;
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && spelt.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const lines = [...comments.map((line) => `# ${line}`.trimEnd()), document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }).trimEnd()];
  return lines.join('\n').replaceAll(turning, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** Marks that turn the direction of text: what is printed has none, so they are spelt; as ends of lines are, in an answer of one line. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
const spelt = /[\u202a-\u202e\u2066-\u2069\r\n]/;

/** A number that every reader of YAML gives back as it was written is one; all else is text. */
const written = (_: unknown, value: unknown): unknown =>
  typeof value === 'string' && /^-?\d/.test(value) && String(Number(value)) === value ? Number(value) : value;
