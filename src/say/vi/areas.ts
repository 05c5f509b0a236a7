/** What is wrong beside packs and answers, each area in its file, in Vietnamese. */
import { lockProblems } from './locks.ts';
import { receiptProblems } from './receipts.ts';
import { successionProblems } from './successions.ts';
import { unlinkedProblems } from './unlinked.ts';

export const areaProblems = { ...lockProblems, ...receiptProblems, ...successionProblems, ...unlinkedProblems };
