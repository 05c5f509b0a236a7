/** What a rule set accepts of the answers that come over, as it reads them when it scores. */
import { stepsOf } from '../problem.ts';
import { emptySlots, readAnswers } from '../score/sheet.ts';
import type { Answer } from '../shape/submission.ts';
import { type Draft, carriedBy, refusing } from './draft.ts';
import type { Passage } from './passage.ts';

/** By the id of a node: the names of the figures that are refused there; nothing for a name where it is the whole answer. */
type Refused = ReadonlyMap<string, ReadonlySet<string | undefined>>;

/** Read again until nothing is refused: a figure that was taken out may have hidden what another one comes to. */
export function accepted(passage: Passage, group: string | undefined, drafts: readonly Draft[]): readonly Draft[] {
  const slots = emptySlots(passage.to);
  const { nodes } = passage.to;
  let known = drafts;
  for (;;) {
    const refused = refusedOf(passage, group, known, slots);
    if (refused.size === 0) return known;
    known = known.map((draft) => {
      const figures = draft.way && refused.get(nodes[draft.way.to]?.id ?? '');
      return figures ? refusing(draft, figures) : draft;
    });
  }
}

function refusedOf(
  { to, years }: Passage,
  group: string | undefined,
  drafts: readonly Draft[],
  slots: ReturnType<typeof emptySlots>,
): Refused {
  const answers = new Array<Answer | undefined>(to.nodes.length);
  for (const draft of drafts) if (draft.way) answers[draft.way.to] = carriedBy(draft, years);
  const refused = new Map<string, Set<string | undefined>>();
  const report = (pointer: string): void => {
    const [id = '', part, name] = stepsOf(pointer);
    refused.set(id, (refused.get(id) ?? new Set()).add(part === 'facts' ? name : undefined));
  };
  readAnswers(to, group, answers, '', ({ where }) => report(where.pointer), slots);
  return refused;
}
