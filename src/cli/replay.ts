/** `barem replay`: a result that was kept, made again from what its receipt names; equal byte for byte, or what differs and why. */
import { loadSubmission } from '../load.ts';
import { loadResult } from '../load/result.ts';
import { hasErrors } from '../problem.ts';
import { replay as replayResult } from '../replay.ts';
import { shelvesOf } from '../replay/atHand.ts';
import { foundIn, namedBy } from '../replay/named.ts';
import type { Submission } from '../shape/submission.ts';
import type { Command } from './command.ts';
import { replayedText } from './replayed.ts';
import { loadRules } from './replayRules.ts';

export const replay: Command = (args) => {
  const { names, language } = args;
  const [file, ...files] = names;
  if (file === undefined) return { usage: language.words.replay.needsResult };
  if (files.length === 0) return { usage: language.words.needsSubmission };
  const { kept, problems: faults, place } = loadResult(file);
  const loaded = files.map((name) => ({ name, ...loadSubmission(name) }));
  // What is wrong with answers was told when they were scored; here only what cannot be read at all is.
  const unread = [...faults, ...loaded.flatMap(({ submission, problems }) => (submission ? [] : problems))];
  if (!kept || hasErrors(unread)) return { json: { results: [] }, text: '', problems: unread };
  const named = namedBy(kept);
  const rules = loadRules(args, named);
  if (hasErrors(rules.problems)) return { json: { results: [] }, text: '', problems: rules.problems };
  const called = new Map<object, string>(rules.names);
  const submissions = loaded.flatMap(({ name, submission }): readonly Submission[] => {
    if (submission) called.set(submission, name);
    return submission ? [submission] : [];
  });
  const atHand = { ...rules.atHand, submissions, names: called };
  const found = replayResult(kept, atHand);
  const { problems, ...json } = found;
  return {
    json: { ...json },
    text: hasErrors(problems) ? '' : replayedText(found, foundIn(shelvesOf(atHand), named), language),
    problems: problems.map(place),
    ...(found.results.some(({ isEqual }) => !isEqual) && { isAmiss: true }),
  };
};
