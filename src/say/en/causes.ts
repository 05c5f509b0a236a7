/** Why points were lost, in English. */
import type { Language, LossWords } from '../language.ts';
import { figuresText, lackingText, lowerFirst, noteText, unmetText } from '../figures.ts';

const [left, right] = ['“', '”'];
const figures = (loss: LossWords): string => figuresText(loss, left, right, 'of');

export const causes: Language['causes'] = {
  'not-met': (loss) => `Lost ${loss.lost}: ${unmetText(loss, left, right)} is not met.`,
  'lower-band': (loss) => `Lost ${loss.lost}: ${figures(loss)}; that band gives ${loss.score} of ${loss.max}.`,
  'short-of-full': (loss) => `Lost ${loss.lost}: ${figures(loss)}; short of full points${loss.edge ? ` (${loss.edge})` : ''}.`,
  'below-floor': (loss) => `Lost ${loss.lost}: ${figures(loss)}; below ${loss.edge ?? 'the floor'} nothing is given.`,
  late: (loss) => `Lost ${loss.lost}: ${figures(loss)}, ${loss.daysLate} after the deadline ${loss.edge}.`,
  'never-done': (loss) => `Lost ${loss.lost}: never done; the deadline for most points is ${loss.edge}.`,
  'too-few': (loss) => `Lost ${loss.lost}: ${figures(loss)}; ${loss.edge} needed for full points.`,
  'per-occurrence': (loss) => `Lost ${loss.lost}: ${figures(loss)}; each of them costs points.`,
  deducted: (loss) => `${loss.lost} taken off after appraisal${noteText(loss)}.`,
  gated: (loss) =>
    `${loss.lost} not counted: it needs at least ${loss.required?.points} points for ${left}${loss.required?.title}${right} first.`,
  given: (loss) => `Lost ${loss.lost}: ${loss.score} of ${loss.max} were given${noteText(loss)}.`,
  missing: (loss) => {
    const lacking = lackingText(loss, left, right);
    const what = lacking
      ? `No figure yet for ${lacking}`
      : loss.figures.length > 0
        ? 'The figures reported cannot be used (see the problems)'
        : 'No points yet';
    return `${what}: can be from ${loss.low} to ${loss.high}.`;
  },
  rejected: (loss) => `${loss.lost} not recognised: ${loss.note ? lowerFirst(loss.note) : 'no reason told'}.`,
  'not-applicable-zero': (loss) => `Lost ${loss.lost}: it did not arise, and what did not arise gives nothing.`,
  'not-chosen': (loss) => `Lost ${loss.lost}: this one was not the one that counts.`,
  'over-cap': () => 'What lies above the cap of the block does not count.',
  discrepancy: (loss) => `Lost ${loss.lost}: in the decision itself the maxima below do not add up to this one.`,
};
