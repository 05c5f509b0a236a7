/** Why points were lost, in English. */
import type { Language } from '../language.ts';
import type { LossWords } from '../parts.ts';
import { lackingText, lowerFirst, noteText, unmetText, unstopped } from '../phrases.ts';
import { quote } from './quote.ts';

const lost = ({ lost: points }: LossWords, why: string): string => `Lost ${points}: ${why}.`;
const ofMax = ({ score, max, band }: LossWords): string => `${band ? `the band “${band}”` : 'that band'} gives ${score} of ${max}`;

export const causeNames: Language['causeNames'] = {
  'not-met': 'not met',
  'lower-band': 'in a lower band',
  'short-of-full': 'short of full points',
  'below-floor': 'below the floor',
  late: 'late',
  'never-done': 'never done',
  'too-few': 'too few',
  'per-occurrence': 'points off for each occurrence',
  deducted: 'taken off after appraisal',
  gated: 'what it requires is not reached',
  given: 'given less than full points',
  missing: 'figures still missing',
  rejected: 'not recognised',
  'not-applicable-zero': 'did not arise, gives nothing',
  'not-chosen': 'not the one that counts',
  'over-cap': 'above a cap',
  discrepancy: 'maxima of the decision do not add up',
};

export const causes: Language['causes'] = {
  'not-met': (loss) => lost(loss, `${unmetText(loss.figures, quote)} not met${loss.remedy}`),
  'lower-band': (loss) => lost(loss, `${loss.read}; ${ofMax(loss)}${loss.remedy}`),
  'short-of-full': (loss) => lost(loss, `${loss.read}${loss.remedy}`),
  'below-floor': (loss) => lost(loss, `${loss.read}; below ${loss.edge ?? 'the floor'} nothing is given${loss.remedy}`),
  late: (loss) => lost(loss, `${loss.read}${loss.edge ? `, ${loss.daysLate} after the deadline ${loss.edge}` : ''}`),
  'never-done': (loss) => lost(loss, `${loss.read}${loss.edge ? `; the deadline for most points is ${loss.edge}` : loss.remedy}`),
  'too-few': (loss) => lost(loss, `${loss.read}${loss.band ? `; ${ofMax(loss)}` : ''}${loss.remedy}`),
  'per-occurrence': (loss) => lost(loss, `${loss.read}; each ${loss.one ?? 'case'} costs ${loss.rate ?? 'points'}${loss.remedy}`),
  deducted: (loss) => `${loss.lost} taken off after appraisal${noteText(loss)}.`,
  gated: ({ node, required }) =>
    `No points for ${node}, because ${required?.node} ${required?.isMissing ? 'has no figures yet' : `is not reached${required?.points ? ` (at least ${required.points} points)` : ''}`}.`,
  given: (loss) => lost(loss, `${loss.score} of ${loss.max} were given${noteText(loss)}`),
  missing: ({ figures, low, high }) => {
    const lacking = lackingText(figures, quote);
    const unusable = figures.length > 0 ? 'The figures reported cannot be used (see the problems)' : 'No points yet';
    return `${lacking ? `No figure yet for ${lacking}` : unusable}: can be from ${low} to ${high}.`;
  },
  rejected: (loss) => `${loss.lost} not recognised: ${loss.note ? lowerFirst(unstopped(loss.note)) : 'no reason told'}.`,
  'not-applicable-zero': (loss) => {
    const { outside, nothing } = loss;
    const none = nothing === undefined ? 'it did not arise' : `${quote(nothing)} is 0, so there is no growth to tell`;
    const why = outside ? `${quote(outside.title)} is ${outside.value} and the rule applies ${outside.where} only` : none;
    return lost(loss, `${why}, which gives nothing`);
  },
  'not-chosen': (loss) => lost(loss, 'this one was not the one that counts'),
  'over-cap': () => 'What lies above the cap of the block does not count.',
  discrepancy: (loss) => lost(loss, 'in the decision itself the maxima below do not add up to this one'),
};
