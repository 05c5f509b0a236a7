/** What keeps two rule sets from being held against each other, in Vietnamese. */
import type { UnlinkedFacts } from '../../problem/unlinked.ts';
import type { Language } from '../language.ts';
import { quote as q } from './quote.ts';

export const unlinkedProblems: Pick<Language['problems'], keyof UnlinkedFacts> = {
  'diff-needs-succession': ({ before, after }) =>
    `Chưa có đối chiếu từ ${q(before)} sang ${q(after)}, nên chưa biết tiêu chí nào trở thành tiêu chí nào và chưa so sánh được gì; hãy lập tệp succession.yaml cho hai bộ này.`,
};
