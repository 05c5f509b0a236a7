/** `barem/read`: data in. The only part that needs zod. */
export { readPack, type PackReading } from './read/pack.ts';
export { readResult, type ResultReading } from './read/result.ts';
export { readSubmission, type SubmissionReading } from './read/submission.ts';
export { readRegister, readSuccession, type RegisterReading, type SuccessionReading } from './read/succession.ts';
